import type { Store } from "../../store/store.js";
import type { TicketTable } from "../cache/table.js";
import type { TextIndex } from "./text-index.js";
import type { TextTerm } from "./text-term.js";
/** A table, with where its files are. */
export interface Place {
    readonly store: Store;
    readonly folder: string;
    readonly table: TicketTable;
}
/** Returns the rows that have a text, in ascending order; `undefined` where only the tickets can tell. */
export type TextRows = (term: TextTerm) => Uint32Array | undefined;
/** Returns what tells by the index which rows have a text; `undefined` where there is no index. */
export declare function textRows(place: Place): Promise<TextRows | undefined>;
/** Runs something with the index of a table; again with a new one when what was kept turns out to be damaged. */
export declare function withText<T>(place: Place, use: (index: TextIndex) => T): Promise<T>;
