import type { Ticket } from "../../domain/ticket.js";
import type { CodedColumn } from "./table.js";
/** Columns of custom fields; `others`: there may be fields that have none. */
interface CustomColumns {
    readonly custom: ReadonlyMap<string, CodedColumn>;
    readonly others: boolean;
}
/** The values of a ticket's custom fields as JSON, by key. */
export type CustomValues = ReadonlyMap<string, string>;
export declare function customValues({ custom }: Ticket): CustomValues;
/**
 * Returns the columns of custom fields with the rows `changed` anew. Once a field was left without a column nobody knows
 * of a new one whether it is new: only what is built from all tickets finds out.
 */
export declare function customColumns(before: CustomColumns, total: number, changed: readonly number[], values: readonly CustomValues[]): CustomColumns;
export {};
