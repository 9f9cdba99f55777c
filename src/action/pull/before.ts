import type { Tickets } from "../../app/tickets.ts";
import type { Transitions } from "../transitions.ts";

/**
 * Returns the statuses that tickets had before our runs moved them for a pull request, as history tells it. A ticket that
 * somebody else has moved since then is not among them: it stays where they put it.
 *
 * @param since when the pull request was made.
 * @param actor the address that our runs commit under.
 */
export async function statusesBefore(
  tickets: Tickets,
  ids: readonly string[],
  since: string,
  actor: string,
  { opened, draft }: Transitions,
): Promise<ReadonlyMap<string, string>> {
  const own = new Set([opened, draft].flatMap((t) => (t.kind === "move" ? [t.status] : [])));
  const before = new Map<string, string>();
  if (ids.length === 0 || own.size === 0) return before;
  const types = ["ticket.moved", "ticket.closed", "ticket.reopened"];
  for await (const event of tickets.events({ tickets: ids, types, since })) {
    if (
      event.type !== "ticket.moved" &&
      event.type !== "ticket.closed" &&
      event.type !== "ticket.reopened"
    )
      continue;
    const { ticket, from, to } = event.data;
    if (event.actor !== actor || !own.has(to)) before.delete(ticket.id);
    else if (!before.has(ticket.id)) before.set(ticket.id, from);
  }
  return before;
}
