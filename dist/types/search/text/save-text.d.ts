import type { Random } from "../../base/clock.js";
import type { TicketTable } from "../cache/table.js";
import { type KeptText, type TextBase } from "./kept-text.js";
/** Where the index is kept. */
export interface TextPlace {
    readonly folder: string;
    readonly ref: string;
    readonly random: Random;
}
/** What is kept of an index beside its segments' files. */
export type SavedText = Pick<KeptText, "home" | "lengths" | "meanLength" | "files">;
/**
 * Writes what the index is beside its segments' files, in place of what was there. Over a `base` only the rows are written that
 * changed since. @throws whatever the system says.
 */
export declare function saveText(place: TextPlace, saved: SavedText, table: TicketTable, base: TextBase | undefined): void;
