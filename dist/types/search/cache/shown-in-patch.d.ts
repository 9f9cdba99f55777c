import type { Patching } from "./make-patch.js";
import type { TablePatch } from "./table-patch.js";
/**
 * Returns of which rows another length is shown than the table says: of new ones, and of those that they begin like. No
 * ticket ever leaves a table, so lengths only grow.
 */
export declare function shownInPatch(patching: Patching, ids: Buffer, rows: Uint32Array): Pick<TablePatch, "shownRows" | "shownLengths">;
