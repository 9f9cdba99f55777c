import { TicketError } from "../../base/errors.ts";
import { categoryOf } from "../config/category.ts";
import type { Claim } from "../document.ts";
import type { Draft } from "../draft.ts";
import { LONGEST_LEASE_SECONDS, leaseEnd, leaseHolds, USUAL_LEASE_SECONDS } from "../lease.ts";
import type { Change, Operation } from "../operation.ts";
import type { Apply, ApplyContext } from "./context.ts";
import { invalidValue } from "./faults.ts";
import { statusOf } from "./status.ts";
import { checkName } from "./values.ts";

type Only<Op extends Change["op"]> = Extract<Change, { op: Op }>;

/** Returns what is told of a lease in errors: who has it, and until when. */
const told = ({ by, lease, fence, expires }: Claim) => ({ by, lease, fence, expires });

/** Returns the error for a ticket that somebody holds. */
function claimHeld(shown: string, claim: Claim): TicketError {
  const { by, expires } = claim;
  return new TicketError("CLAIM_HELD", "conflict", `Ticket ${shown} is held by ${by}.`, {
    data: { id: shown, holder: told(claim) },
    hint: `Until ${expires}, or until it is given back. To take what is free: git ticket next --claim`,
  });
}

/** Returns the error for work under a lease that is over. */
function leaseLost(shown: string, claim: Claim | undefined): TicketError {
  const now = claim === undefined || claim.released ? "nobody holds it" : `${claim.by} holds it`;
  return new TicketError("LEASE_LOST", "leaseLost", `The lease on ${shown} is lost: ${now}.`, {
    data: {
      id: shown,
      holder: claim === undefined || claim.released ? null : told(claim),
    },
    hint: "Leave it to whoever has it now. To take what is free: git ticket next --claim",
  });
}

/** Refuses an operation that is made under a lease which is over. @throws TicketError `LEASE_LOST`. */
export function checkLease(
  draft: Draft,
  { ifLease, ifHolder }: Operation,
  { config, shown, time, leaseGrace }: ApplyContext,
): void {
  const { claim } = draft;
  if (ifLease !== undefined && (claim === undefined || claim.released || claim.lease !== ifLease))
    throw leaseLost(shown, claim);
  if (ifHolder === undefined || claim === undefined || claim.by === ifHolder) return;
  // What somebody else has finished meanwhile is theirs, too.
  const finished = categoryOf(config, statusOf(draft)) === "closed";
  if (finished || leaseHolds(claim, Date.parse(time), leaseGrace)) throw leaseLost(shown, claim);
}

function checkSeconds(seconds: number): number {
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > LONGEST_LEASE_SECONDS)
    throw invalidValue("lease", `must hold for 1 to ${LONGEST_LEASE_SECONDS} seconds`);
  return seconds;
}

/** Returns a lease that takes the place of the one there was, if there was one. */
function newLease(
  before: Claim | undefined,
  by: string,
  { time, stamp, newElement }: ApplyContext,
  { seconds = USUAL_LEASE_SECONDS, step = 1 },
): Claim {
  return {
    by: checkName("holder", by),
    lease: newElement(),
    fence: (before?.fence ?? 0) + step,
    stamp,
    expires: leaseEnd(Date.parse(time), checkSeconds(seconds)),
    released: false,
  };
}

/** Takes a ticket that is open, and that nobody holds. */
export const applyClaim: Apply<Only<"claim">> = (draft, { by, seconds, firm }, context) => {
  const { config, shown, time, leaseGrace, actor } = context;
  const status = statusOf(draft);
  if (categoryOf(config, status) === "closed")
    throw new TicketError("TICKET_CLOSED", "conflict", `Ticket ${shown} is ${status}.`, {
      data: { id: shown, status },
      hint: "To take what is open: git ticket next --claim",
    });
  const { claim } = draft;
  if (claim !== undefined && leaseHolds(claim, Date.parse(time), leaseGrace))
    throw claimHeld(shown, claim);
  // A claim that a remote decided on must not lose to one that nobody confirmed: its fence is greater by one more.
  const step = firm === true ? 2 : 1;
  draft.setClaim(
    newLease(claim, by ?? actor, context, { ...(seconds === undefined ? {} : { seconds }), step }),
  );
};

/** Returns the lease that holds until somebody takes it over. @throws TicketError `LEASE_LOST` where there is none. */
function presentLease({ claim }: Draft, { shown }: ApplyContext): Claim {
  if (claim === undefined || claim.released) throw leaseLost(shown, claim);
  return claim;
}

/** Makes a lease longer. One that has run out and that nobody took over may be renewed too: nobody else began. */
export const applyRenew: Apply<Only<"renew">> = (draft, { seconds }, context) => {
  const claim = presentLease(draft, context);
  const wanted = leaseEnd(Date.parse(context.time), checkSeconds(seconds ?? USUAL_LEASE_SECONDS));
  if (wanted > claim.expires) draft.setClaim({ ...claim, expires: wanted });
};

/** Gives a ticket back; one that nobody holds stays as it is. */
export const applyRelease: Apply<Only<"release">> = (draft) => {
  const { claim } = draft;
  if (claim !== undefined && !claim.released) draft.setClaim({ ...claim, released: true });
};

/** Gives a ticket to somebody else, without a moment in which anybody could take it. */
export const applyHandoff: Apply<Only<"handoff">> = (draft, { to, seconds }, context) => {
  const claim = presentLease(draft, context);
  draft.setClaim(newLease(claim, to, context, seconds === undefined ? {} : { seconds }));
};
