import { type TicketTable } from "../search/cache/table.js";
import type { WorkGraph } from "../workflow/ready.js";
import type { Work } from "./work.js";
/** Returns the work in a table, numbered by its rows. */
export declare function workOfTable(table: TicketTable, graph: () => WorkGraph): Work;
