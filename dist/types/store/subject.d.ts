import type { Draft } from "../domain/draft.js";
import type { TicketId } from "../domain/id.js";
import type { Operation } from "../domain/operation.js";
import type { Outcome } from "./plan.js";
/** Returns what the message says below its subject: why tickets were purged; "" for all other batches. */
export declare function batchReasons(operations: readonly Operation[], outcomes: readonly Outcome[], prefix: string): string;
/** Returns the subject line of a batch: the one ticket and its title, or how many operations of each kind. */
export declare function batchSubject(outcomes: readonly Outcome[], drafts: ReadonlyMap<TicketId, Draft>, prefix: string): string;
