import { knownCategory } from "../domain/config/category.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import type { Ticket } from "../domain/ticket.ts";
import { NUMBER_IN } from "../search/ticket-values.ts";
import { ticketGraph, type UncountedLink } from "../workflow/ticket-graph.ts";
import type { Work } from "./work.ts";

/** Returns the numbers that tickets have in a field, as queries have them. */
function numbersOf(field: string, tickets: readonly Ticket[]): readonly number[] {
  const of = NUMBER_IN.get(field);
  if (of === undefined) throw new Error(`no numbers in ${field}`);
  return tickets.map((ticket) => of(ticket));
}

/** Returns the work that tickets are, numbered by their places. */
export function workOfTickets(
  tickets: readonly Ticket[],
  config: StoreConfig,
  uncounted: readonly UncountedLink[],
): Work {
  const rank = new Map(config.priorities.map((name, i) => [name, i]));
  const isFresh = ({ deleted, purged, status }: Ticket): boolean =>
    !deleted && !purged && knownCategory(config, status) === "open";
  const last = config.priorities.length;
  const graph = ticketGraph(tickets, config, uncounted);
  return {
    ...{ count: tickets.length, standing: undefined, graph: () => graph },
    fresh: tickets.map((ticket) => Number(isFresh(ticket))),
    claimedUntil: numbersOf("claimed-until", tickets),
    ...{
      priorities: last,
      priority: tickets.map(({ priority }) => rank.get(priority ?? "") ?? last),
    },
    due: numbersOf("due", tickets),
    created: numbersOf("created", tickets),
    idOf: (n) => tickets[n]?.id ?? "",
  };
}
