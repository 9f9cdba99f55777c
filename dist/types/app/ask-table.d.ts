import type { TicketTable } from "../search/cache/table.js";
import { type Prepared } from "../search/prepared-query.js";
import type { RowTest } from "../search/row-verdicts.js";
import { type ReadyQuery } from "./read-query.js";
import type { ListQuery } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Makes a query ready that is answered from a table. @throws TicketError as `readQuery`. */
export declare function readyFor({ store, repo }: Workspace, table: TicketTable, query: ListQuery): Promise<ReadyQuery>;
/** Returns what judges the rows of a table by a condition. */
export declare function tableTest(workspace: Workspace, table: TicketTable, where: Prepared): Promise<RowTest>;
/** Makes a query ready for the rows of a table. @throws TicketError as `readQuery`. */
export declare function askTable(workspace: Workspace, table: TicketTable, query: ListQuery): Promise<{
    readonly ready: ReadyQuery;
    readonly test: RowTest | undefined;
}>;
