import type { Draft } from "../draft.js";
import type { TicketId } from "../id.js";
import type { Change } from "../operation.js";
import type { ApplyContext } from "./context.js";
type Create = Extract<Change, {
    op: "create";
}>;
/** Fills the draft of a new ticket with what its `create` says; `type` is the default when nothing is said. */
export declare function applyCreate(draft: Draft, operation: Create, context: ApplyContext, own: TicketId): void;
export {};
