import type { OnProgress } from "../../base/progress.js";
import type { Searched } from "./ticket-texts.js";
/** Tickets by their rows. */
export interface TicketRows {
    /** Rows in all. */
    readonly count: number;
    /** Returns the tickets of rows, in the order asked for. */
    read(rows: readonly number[]): readonly Searched[];
}
/** The words of some rows. */
export interface IndexedRows {
    /** Pieces of a segment's file. */
    readonly pieces: readonly Uint8Array[];
    /** How long the texts of each row are, in the order of the rows; see `lengthCode`. */
    readonly lengths: Uint8Array;
}
/** Takes the texts of rows, in ascending order, apart into words. */
export declare function indexRows(tickets: TicketRows, rows: readonly number[], onProgress?: OnProgress): IndexedRows;
