import { type TicketTable } from "./table.js";
/** A link that leads to a row. */
export interface RowLink {
    readonly type: string;
    readonly from: number;
}
/** Returns the links of tickets that are not deleted which lead to a row, in the order of their ids, those of one in its own order. */
export declare function backlinksOf(table: TicketTable, row: number): readonly RowLink[];
