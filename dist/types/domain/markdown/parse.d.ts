import { type SheetFault } from "./fault.js";
import { type Sheet } from "./sheet.js";
/** A ticket read from Markdown. */
export interface SheetRead {
    readonly sheet: Sheet;
    /** Id token of the ticket that it shows; absent for a new one. */
    readonly id: string | undefined;
    /** Blob oid of the version that it shows. */
    readonly base: string | undefined;
    /** Name of a new ticket, `$name`, for the links of other new tickets. */
    readonly ref: string | undefined;
    /** Where it begins. */
    readonly line: number;
    /** Line of each field that is there; `criteria.0` is the first criterion. */
    readonly lines: ReadonlyMap<string, number>;
}
/** One ticket of a text: read, or what is wrong with it. */
export type SheetResult = {
    readonly kind: "read";
    readonly read: SheetRead;
} | {
    readonly kind: "faulty";
    readonly line: number;
    readonly faults: readonly SheetFault[];
};
/** Reads the tickets in a text of Markdown. Every fault of every ticket is found. */
export declare function parseMarkdown(source: string): readonly SheetResult[];
