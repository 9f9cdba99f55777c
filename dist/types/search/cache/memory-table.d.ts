import { type CodedColumn, type ListColumn, type ListName, type NumberColumn, type NumberName, type TableHead, type TicketTable, type WordName } from "./table.js";
export type Numbers = {
    [K in NumberName]: NumberColumn<K>;
};
export type Lists = Record<ListName, ListColumn>;
export type Words = Record<WordName, readonly string[]>;
/** The columns of a table, all in memory. */
export interface Columns {
    readonly numbers: Numbers;
    readonly lists: Lists;
    readonly words: Words;
    readonly linkRows: Uint32Array;
    /** By key. */
    readonly custom: ReadonlyMap<string, CodedColumn>;
    /** There may be custom fields without a column. */
    readonly others: boolean;
    readonly ids: Buffer;
    readonly titles: Buffer;
}
/** Returns a table of these columns. */
export declare function memoryTable(head: Omit<TableHead, "custom">, columns: Columns): TicketTable;
/** Returns an object with one value for each name. */
export declare function byName<K extends string, V>(names: readonly K[], value: (name: K) => V): Record<K, V>;
/** Returns the same, with values that are made when they are first asked for. */
export declare function lazily<K extends string, V>(names: readonly K[], value: (name: K) => V): Record<K, V>;
export declare const NUMBER_NAMES: NumberName[];
/** Returns all columns of a table. */
export declare function columnsOf(table: TicketTable): Columns;
/** Returns columns without a row. */
export declare function noColumns(): Columns;
