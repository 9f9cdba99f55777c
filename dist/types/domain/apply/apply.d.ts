import type { Draft } from "../draft.js";
import type { Operation } from "../operation.js";
import type { ApplyContext } from "./context.js";
/** An operation on a ticket that exists. */
export type Edit = Exclude<Operation, {
    op: "create";
}>;
/**
 * Applies an operation to an existing ticket.
 *
 * @param blob oid of the ticket's file at the head, for `ifMatch`.
 * @throws TicketError of the first rule that it breaks; the draft is then unchanged.
 */
export declare function applyEdit(draft: Draft, operation: Edit, context: ApplyContext, blob: string | undefined): void;
