import type { TicketTable } from "../search/cache/table.js";
/** A field as the columns have it: the codes of each row, and what these stand for. */
export interface ValueColumn {
    readonly codes: Uint16Array | Uint32Array;
    /** Those of row r stand from `starts[r]` to before `starts[r + 1]`; undefined: one a row. */
    readonly starts: Uint32Array | undefined;
    /** The greatest code. */
    readonly most: number;
    /** Returns the values that a code stands for: mostly one, of 0 none. */
    readonly values: (code: number) => readonly string[];
}
/** Returns the values of a field, row by row; undefined where only the tickets tell. */
export declare function valueColumn(table: TicketTable, field: string): ValueColumn | undefined;
/** Returns the values that a row has. */
export declare function valuesAt({ codes, starts, values }: ValueColumn, row: number): readonly string[];
