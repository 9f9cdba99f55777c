import type { Random } from "../../base/clock.js";
import { type TicketTable } from "./table.js";
/** Writes a table, in place of the one that has its name. @throws whatever the system says. */
export declare function saveTable(folder: string, name: string, table: TicketTable, random: Random): void;
/** Opens a table; its columns are read as they are needed. @throws CacheFault, or what the system says. */
export declare function loadTable(folder: string, name: string): TicketTable;
