import type { Draft } from "../domain/draft.js";
import type { TicketId } from "../domain/id.js";
import type { Outcome } from "./plan.js";
/** Returns the subject line of a batch: the one ticket and its title, or how many operations of each kind. */
export declare function batchSubject(outcomes: readonly Outcome[], drafts: ReadonlyMap<TicketId, Draft>, prefix: string): string;
