import type { TicketTable } from "../cache/table.js";
import { type TextSegment } from "./segment.js";
import type { TextIndex } from "./text-index.js";
/** A segment's file. */
export interface SegmentFile {
    readonly name: string;
    readonly size: number;
}
/** Opens a segment's file. @throws CacheFault, or what the system says. */
export declare function fileSegment(folder: string, { name, size }: SegmentFile): TextSegment;
/** The columns of an index as they were written as a whole. */
export interface TextBase {
    /** Tells one from all others: what changed since is laid over this one alone. */
    readonly id: string;
    readonly home: Uint8Array;
    readonly lengths: Uint8Array;
    /** The checksum of each row's ticket, as the table had it. */
    readonly sums: () => Uint32Array;
}
/** The index as it is kept, with what tells whether it is of a table. */
export interface KeptText extends TextIndex {
    readonly files: readonly SegmentFile[];
    /** Tells tables whose rows have the same tickets, see `fingerprint`. */
    readonly rows: number;
    /** The checksum of each row's ticket, as the table had it. */
    readonly sums: () => Uint32Array;
    readonly base: TextBase;
}
/** Returns what tells tables whose rows have the same tickets from others: rows may have other numbers in another table. */
export declare function fingerprint(table: TicketTable): number;
/** Returns the index that was kept, of whatever table. @throws CacheFault, or what the system says. */
export declare function loadText(folder: string, ref: string): KeptText;
