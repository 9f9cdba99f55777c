import type { StoredTicket } from "../../store/read-tickets.ts";
import { rowOf } from "./find-ids.ts";
import { readRows } from "./rows.ts";
import type { TicketTable } from "./table.ts";
import type { KeptTicket } from "./ticket-memory.ts";

type Ticket = StoredTicket["ticket"];

/** Tells whether something was taken out of a ticket for ever. */
const hasGap = (ticket: Ticket): boolean =>
  ticket.purged || ticket.comments.some((comment) => comment.redacted);

/** Tells whether something was taken out of a ticket that stands in an older one. */
function takesFrom(ticket: Ticket, before: KeptTicket): boolean {
  if (ticket.purged) return !before.purged;
  const gaps = new Set(ticket.comments.filter((c) => c.redacted).map(({ id }) => id));
  return before.comments.some(({ id, redacted }) => gaps.has(id) && redacted !== true);
}

/**
 * Tells whether changed tickets take something out for ever that is kept: it must not stay behind. What was taken out before
 * it was kept was never here. @throws CacheFault, or what the system says.
 */
export function takesOut(
  folder: string,
  table: TicketTable,
  changed: readonly StoredTicket[],
): boolean {
  return changed.some(({ ticket }) => {
    const row = hasGap(ticket) ? rowOf(table, ticket.id) : undefined;
    const [before] = row === undefined ? [] : readRows(folder, table, [row]);
    return before !== undefined && takesFrom(ticket, before);
  });
}
