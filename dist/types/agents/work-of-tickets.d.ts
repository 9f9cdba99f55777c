import type { StoreConfig } from "../domain/config/config.js";
import type { Ticket } from "../domain/ticket.js";
import { type UncountedLink } from "../workflow/ticket-graph.js";
import type { Work } from "./work.js";
/** Returns the work that tickets are, numbered by their places. */
export declare function workOfTickets(tickets: readonly Ticket[], config: StoreConfig, uncounted: readonly UncountedLink[]): Work;
