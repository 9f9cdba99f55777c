import type { Draft } from "../draft.js";
import type { Change, Operation } from "../operation.js";
import type { Apply, ApplyContext } from "./context.js";
type Only<Op extends Change["op"]> = Extract<Change, {
    op: Op;
}>;
/** Refuses an operation that is made under a lease which is over. @throws TicketError `LEASE_LOST`. */
export declare function checkLease(draft: Draft, { ifLease, ifHolder }: Operation, { config, shown, time, leaseGrace }: ApplyContext): void;
/** Takes a ticket that is open, and that nobody holds. */
export declare const applyClaim: Apply<Only<"claim">>;
/** Makes a lease longer. One that has run out and that nobody took over may be renewed too: nobody else began. */
export declare const applyRenew: Apply<Only<"renew">>;
/** Gives a ticket back; one that nobody holds stays as it is. */
export declare const applyRelease: Apply<Only<"release">>;
/** Gives a ticket to somebody else, without a moment in which anybody could take it. */
export declare const applyHandoff: Apply<Only<"handoff">>;
export {};
