import { TicketError } from "../base/errors.ts";
import { USUAL_GRACE_SECONDS } from "../domain/lease.ts";
import type { GitConfig } from "../git/repository.ts";

/**
 * Returns how many milliseconds after its end a lease still holds for others: `ticket.leaseGrace`, in seconds.
 *
 * @throws TicketError `BAD_CONFIG`.
 */
export function configuredGrace(config: GitConfig): number {
  const text = config.get("ticket.leaseGrace");
  if (text === undefined) return USUAL_GRACE_SECONDS * 1000;
  if (/^\d{1,7}$/.test(text)) return Number(text) * 1000;
  const message = "The setting ticket.leaseGrace is no whole number of seconds.";
  throw new TicketError("BAD_CONFIG", "usage", message, {
    data: { name: "ticket.leaseGrace", value: text },
    hint: `To go back to ${USUAL_GRACE_SECONDS}: git config --unset ticket.leaseGrace`,
  });
}
