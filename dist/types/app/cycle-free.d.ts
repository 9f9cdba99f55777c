import type { StoreConfig } from "../domain/config/config.js";
import type { TicketId } from "../domain/id.js";
import type { Ticket } from "../domain/ticket.js";
import { type TicketTable } from "../search/cache/table.js";
import { type Snapshot } from "../store/snapshot.js";
import type { Workspace } from "./workspace.js";
/** Returns what waits for what in a table whose links close cycles. */
export declare function tableGraph(workspace: Workspace, table: TicketTable): Promise<Uint8Array>;
/** The same of all tickets of a snapshot, by id. */
export declare function graphById({ store }: Workspace, snapshot: Snapshot, tickets: readonly Ticket[], config: StoreConfig): Promise<ReadonlyMap<TicketId, number>>;
