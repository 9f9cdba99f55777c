import type { Random } from "../../base/clock.js";
import { type BaseTable, type TablePlace } from "./load-table.js";
import { type TicketTable } from "./table.js";
import type { TablePatch } from "./table-patch.js";
/** Writes a table, in place of the one that has its name. @throws whatever the system says. */
export declare function saveTable(place: TablePlace, table: TicketTable, random: Random): BaseTable;
/** Writes the patch of a table. @throws whatever the system says. */
export declare function savePatch(place: TablePlace, base: BaseTable, { head, columns, ...arrays }: TablePatch, random: Random): void;
