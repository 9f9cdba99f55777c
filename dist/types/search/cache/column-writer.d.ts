import type { Ticket } from "../../domain/ticket.js";
import type { CodeBook } from "./code-book.js";
import { type Columns } from "./memory-table.js";
import { type WordName } from "./table.js";
/** A ticket that is new or has changed, and where it is kept whole. */
export interface PlacedTicket {
    readonly ticket: Ticket;
    readonly segment: number;
    readonly offset: number;
    readonly length: number;
    readonly sum: number;
}
/** The words of all columns of words. */
export type Books = Readonly<Record<WordName, CodeBook>>;
/** Columns that are being filled in. */
export interface ColumnWriter {
    /** @throws CacheFault for what has no place in a table. */
    put(row: number, placed: PlacedTicket): void;
    /** Returns the columns. What depends on other rows (`order`, `shown`, `graph`, `unblocks`, `linkRows`) is as it was, or 0. */
    finish(): Columns;
}
/** Begins columns of `total` rows with those that were there before. */
export declare function columnWriter(before: Columns, total: number, books: Books): ColumnWriter;
