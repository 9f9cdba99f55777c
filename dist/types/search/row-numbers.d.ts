import type { CodedColumn, TicketTable } from "./cache/table.js";
/** Returns the numbers of a field, row by row, or `undefined` where no column has them. */
export declare function rowNumbers(table: TicketTable, field: string): ArrayLike<number> | undefined;
/** Returns the column of a custom field: an empty one where nobody has it, none where only the tickets tell. */
export declare function customColumn({ custom, count, customColumn: of }: TicketTable, key: string): CodedColumn | undefined;
