import { type CellChange } from "../changes.js";
import { type Document } from "../document.js";
import { type Stamp } from "../stamp.js";
export interface MergeOptions {
    /** The importer's: tells what it wrote itself from what was written here. */
    readonly replica: string;
    /** The stamp under which a ticket that was deleted here comes back; without it, such a ticket stays deleted. */
    readonly restore: Stamp | undefined;
}
export interface MergedImport {
    readonly document: Document;
    /**
     * What was changed here later than in the source, and stays: `before` and `stampBefore` are the source's,
     * `after` and `stamp` stand here.
     */
    readonly keptLocal: readonly CellChange[];
}
/**
 * Returns what becomes of a ticket when the source is imported again: a join, in which later changes made
 * here win. What an earlier import brought and a newer export has no more is removed; an older export than
 * the last one changes nothing; a ticket that was deleted here stays deleted unless it is to be restored.
 */
export declare function mergeImport(existing: Document | undefined, incoming: Document, { replica, restore }: MergeOptions): MergedImport;
