import type { TicketId } from "../domain/id.js";
import type { Fault, Outcome, Planning } from "./plan.js";
/** Link types in which a cycle would mean that nothing can ever start or be finished. */
export declare const ACYCLIC: readonly ["depends-on", "parent"];
/**
 * Finds the operations whose new links close a cycle. One pass over the touched part of the graph rules
 * out almost every batch; only new links between tickets that are on a cycle are added one by one, in
 * the order of the batch, and an operation that then closes a cycle is at fault.
 */
export declare function checkCycles(planning: Planning, outcomes: readonly Outcome[]): {
    readonly faults: readonly Fault[];
    readonly needs: readonly TicketId[];
};
