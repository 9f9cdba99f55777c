import { type TicketTable } from "./table.js";
/** Returns the rows whose ids begin so; those that are sorted come first. */
export declare function rowsBeginning(table: TicketTable, part: string): readonly number[];
/** Returns the row of a ticket, or undefined. */
export declare const rowOf: (table: TicketTable, id: string) => number | undefined;
/** Returns the rows whose ids begin with each of these parts, which are of one length; the rest of the rows is looked through once. */
export declare function rowsBeginningWith(table: TicketTable, parts: readonly string[]): ReadonlyMap<string, readonly number[]>;
/** Returns the rows of tickets; undefined for one that is not there. */
export declare function rowsOfIds(table: TicketTable, ids: readonly string[]): readonly (number | undefined)[];
/** Returns how many rows, from the first on, are in the order of their ids. */
export declare function sortedRows(ids: Buffer): number;
/** Returns what finds the row of an id among all of them, which are noted when the first one is looked for. */
export declare function rowFinder(ids: Buffer): (id: string) => number | undefined;
