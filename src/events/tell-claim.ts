import type { Claim } from "../domain/document.ts";
import { stampTime } from "../domain/stamp.ts";
import type { EventClaim, EventTicket, Happening } from "./event.ts";

const shown = ({ by, lease, fence, expires }: Claim): EventClaim => ({ by, lease, fence, expires });

const live = (claim: Claim | undefined): Claim | undefined =>
  claim?.released === false ? claim : undefined;

/** Tells whether a lease holds as before. */
const isSame = (a: Claim, b: Claim): boolean => a.lease === b.lease && a.expires === b.expires;

/** Tells whether a lease had run out by itself when the next one was written. */
const ranOut = (held: Claim, next: Claim): boolean =>
  held.lease !== next.lease && Date.parse(held.expires) <= stampTime(next.stamp);

/** Returns what it is to take a ticket: from whom the lease had run out is told first. */
function tellTaken(
  ticket: EventTicket,
  held: Claim | undefined,
  holds: Claim,
): readonly Happening[] {
  const before = held === undefined ? null : shown(held);
  const claimed: Happening = {
    type: "ticket.claimed",
    data: { ticket, claim: shown(holds), before },
  };
  if (held === undefined || before === null || !ranOut(held, holds)) return [claimed];
  return [{ type: "ticket.lease-expired", data: { ticket, claim: before, before } }, claimed];
}

/** Returns what happened to the lease on a ticket: it ran out and was taken over, was taken, made longer, or given back. */
export function tellClaim(
  ticket: EventTicket,
  old: Claim | undefined,
  now: Claim | undefined,
): readonly Happening[] {
  const [held, holds] = [live(old), live(now)];
  if (holds !== undefined)
    return held !== undefined && isSame(held, holds) ? [] : tellTaken(ticket, held, holds);
  const given = now !== undefined && now.lease !== old?.lease ? now : undefined;
  const over = held ?? given;
  if (over === undefined) return [];
  const before = held === undefined ? null : shown(held);
  return [{ type: "ticket.released", data: { ticket, claim: shown(now ?? over), before } }];
}
