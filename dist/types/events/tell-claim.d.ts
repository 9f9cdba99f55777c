import type { Claim } from "../domain/document.js";
import type { EventTicket, Happening } from "./event.js";
/** Returns what happened to the lease on a ticket: it ran out and was taken over, was taken, made longer, or given back. */
export declare function tellClaim(ticket: EventTicket, old: Claim | undefined, now: Claim | undefined): readonly Happening[];
