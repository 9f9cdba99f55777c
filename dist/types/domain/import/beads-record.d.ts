import { type Document } from "../document.js";
import type { TicketId } from "../id.js";
import { type FieldContext } from "./beads-fields.js";
import { type BeadsLink } from "./beads-links.js";
import type { SourceRecord } from "./read-lines.js";
import { type Coercion } from "./target.js";
/** What records are imported with. */
export interface RecordContext extends FieldContext {
    readonly replica: string;
    readonly idOf: (source: string) => TicketId;
    /** Keys of cells of custom fields, by the member's name: the same few in every record. */
    readonly customKeys: Map<string, string>;
}
/** One record as a ticket, with what is to be said of it. */
export interface ImportedRecord {
    readonly source: SourceRecord;
    readonly document: Document;
    readonly links: readonly BeadsLink[];
    readonly comments: number;
    /** What had to be guessed about its times, and what of its dependencies is no link. */
    readonly timeProblems: readonly string[];
    readonly linkProblems: readonly string[];
    readonly coerced: readonly Coercion[];
    /** Whether the document can be written: nothing in it nests too deep. */
    readonly fits: boolean;
}
/** Returns the ticket that a record of beads becomes. */
export declare function importRecord(source: SourceRecord, context: RecordContext): ImportedRecord;
