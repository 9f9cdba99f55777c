import type { ListColumn } from "./table.js";
/** Returns a column of `total` rows in which the rows `changed` have new codes; `codes[i]` are those of `changed[i]`. */
export declare function extendLists(before: ListColumn, total: number, changed: readonly number[], codes: readonly (readonly number[])[]): ListColumn;
