import type { StoreConfig } from "../domain/config/config.js";
import type { TicketId } from "../domain/id.js";
import type { Ticket } from "../domain/ticket.js";
import { type WorkGraph } from "./ready.js";
/** A link that stands in its ticket and does not count, since it closes a cycle. */
export interface UncountedLink {
    readonly type: string;
    readonly from: TicketId;
    readonly to: TicketId;
}
type Linked = Pick<Ticket, "id" | "links" | "status" | "deleted" | "purged">;
/** Returns a text that tells a link from all others. */
export declare const linkKey: ({ type, from, to }: UncountedLink) => string;
/** Returns the graph of tickets, numbered by their places. Deleted ones are not there. */
export declare function ticketGraph(tickets: readonly Linked[], config: Pick<StoreConfig, "statuses">, uncounted: readonly UncountedLink[]): WorkGraph;
/** Returns the numbers of tickets that links of one type lead from into cycles. */
export declare function inCycles({ count, dependsOn, parents }: WorkGraph): readonly number[];
/** Returns by id whether tickets wait for others and have open children, as `readiness` tells it. */
export declare function readinessById(tickets: readonly Linked[], config: Pick<StoreConfig, "statuses">, uncounted: readonly UncountedLink[]): ReadonlyMap<TicketId, number>;
export {};
