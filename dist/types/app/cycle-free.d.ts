import type { StoreConfig } from "../domain/config/config.js";
import type { TicketId } from "../domain/id.js";
import type { Ticket } from "../domain/ticket.js";
import { type TicketTable } from "../search/cache/table.js";
import { type Snapshot } from "../store/snapshot.js";
import { type WorkGraph } from "../workflow/ready.js";
import { type UncountedLink } from "../workflow/ticket-graph.js";
import type { Workspace } from "./workspace.js";
/** Returns the graph of a table's rows, without the links that close cycles. */
export declare function workGraph({ store }: Workspace, table: TicketTable): Promise<WorkGraph>;
/** Returns what waits for what in a table whose links close cycles. */
export declare function tableGraph(workspace: Workspace, table: TicketTable): Promise<Uint8Array>;
/** Returns those links of all tickets of a snapshot that don't count, since they close cycles. */
export declare function uncountedLinks({ store }: Workspace, snapshot: Snapshot, tickets: readonly Ticket[], config: StoreConfig): Promise<readonly UncountedLink[]>;
/** Returns what waits for what of all tickets of a snapshot, by id. */
export declare function graphById(workspace: Workspace, snapshot: Snapshot, tickets: readonly Ticket[], config: StoreConfig): Promise<ReadonlyMap<TicketId, number>>;
