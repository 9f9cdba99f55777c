import { type TicketTable } from "./table.js";
/** Version of the columns and of what is in them: another one is as good as none. */
export declare const VERSION = 2;
/** Opens a table; its columns are read as they are needed. @throws CacheFault, or what the system says. */
export declare function loadTable(folder: string, name: string, ref: string): TicketTable;
