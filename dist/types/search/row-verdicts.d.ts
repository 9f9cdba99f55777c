import type { Ticket } from "../domain/ticket.js";
import type { ListColumn, TicketTable } from "./cache/table.js";
import type { TextRows } from "./text/current-text.js";
/** What columns can tell of a row: it fits, it does not, or only the ticket itself can tell. "And" is the least, "or" the greatest. */
export declare const NO = 0;
export declare const OPEN = 1;
export declare const YES = 2;
/** What is told of each row. */
export type Verdicts = Uint8Array;
/** A query as it is put to the rows of a table. */
export interface RowTest {
    readonly verdicts: Verdicts;
    /** Tells of a row that was left open, by its ticket. */
    readonly decide: (row: number, ticket: Ticket) => boolean;
}
/** A table, and the column of what waits for what where the one that it has does not do. */
export interface RowWorld {
    readonly table: TicketTable;
    readonly graph: Uint8Array;
    /** Tells which rows have a text; `undefined`: there is no index of them. */
    readonly textRows?: TextRows | undefined;
}
/** Returns what is told of rows of which each has one code: a word is judged once. */
export declare function codedVerdicts({ codes, words }: {
    readonly codes: Codes;
    readonly words: readonly string[];
}, fits: (word: string) => boolean, none: boolean): Verdicts;
type Codes = Uint8Array | Uint16Array | Uint32Array;
/** The same of rows that have any number of codes: one that fits is enough. */
export declare function listVerdicts({ starts, codes }: ListColumn, words: readonly string[], fits: (word: string) => boolean, none: boolean): Verdicts;
export {};
