import type { Claim } from "../domain/document.ts";
import type { EventClaim, EventTicket, Happening } from "./event.ts";

const shown = ({ by, lease, fence, expires }: Claim): EventClaim => ({ by, lease, fence, expires });

const live = (claim: Claim | undefined): Claim | undefined =>
  claim?.released === false ? claim : undefined;

/** Tells whether a lease holds as before. */
const isSame = (a: Claim, b: Claim): boolean => a.lease === b.lease && a.expires === b.expires;

/** Returns what happened to the lease on a ticket: it was taken, made longer, or given back. */
export function tellClaim(
  ticket: EventTicket,
  old: Claim | undefined,
  now: Claim | undefined,
): readonly Happening[] {
  const [held, holds] = [live(old), live(now)];
  const before = held === undefined ? null : shown(held);
  if (holds !== undefined) {
    if (held !== undefined && isSame(held, holds)) return [];
    return [{ type: "ticket.claimed", data: { ticket, claim: shown(holds), before } }];
  }
  const given = now !== undefined && now.lease !== old?.lease ? now : undefined;
  const over = held ?? given;
  if (over === undefined) return [];
  return [{ type: "ticket.released", data: { ticket, claim: shown(now ?? over), before } }];
}
