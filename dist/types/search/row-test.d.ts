import type { Ticket } from "../domain/ticket.js";
import { type CodedColumn, type ListName, type SingleName, type TicketTable } from "./cache/table.js";
import type { Prepared } from "./prepared-query.js";
/** What columns can tell of a row: whether it fits, or that only the ticket itself can. */
export declare const NO = 0;
export declare const YES = 1;
export declare const OPEN = 2;
export type Verdict = typeof NO | typeof YES | typeof OPEN;
/** Judges a row; with its ticket it is never left open. */
export type RowTest = (row: number, ticket?: Ticket) => Verdict;
/** A table, and the column of what waits for what where the one that it has does not do. */
export interface RowWorld {
    readonly table: TicketTable;
    readonly graph: Uint8Array;
}
/** A field whose values stand in a list, and the part of its words that is a value. */
export interface ListField {
    readonly list: ListName;
    readonly valueIn: (word: string) => string;
}
/** Fields whose values stand in lists. */
export declare const LIST_FIELDS: ReadonlyMap<string, ListField>;
/** Fields that have a column of one code a row. */
export declare const singleColumn: (field: string) => SingleName | undefined;
/** Returns what gives the number of a field in a row, or `undefined` where no column has it. */
export declare function rowNumber(table: TicketTable, field: string): ((row: number) => number) | undefined;
/** Returns the column of a custom field: an empty one where nobody has it, none where only the tickets tell. */
export declare function customColumn({ custom, count, customColumn: of }: TicketTable, key: string): CodedColumn | undefined;
/** Returns a test of rows by a query. What no column tells is left open, unless it makes no difference. */
export declare function rowTest(query: Prepared, world: RowWorld): RowTest;
