import { categoryOf } from "../domain/config/category.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import type { TicketId } from "../domain/id.ts";
import type { Ticket } from "../domain/ticket.ts";
import { leadingToCycles, type NumberedLinks, readiness, type WorkGraph } from "./ready.ts";

/** A link that stands in its ticket and does not count, since it closes a cycle. */
export interface UncountedLink {
  readonly type: string;
  readonly from: TicketId;
  readonly to: TicketId;
}

type Linked = Pick<Ticket, "id" | "links" | "status" | "deleted" | "purged">;

/** Returns a text that tells a link from all others. */
export const linkKey = ({ type, from, to }: UncountedLink): string => `${from} ${type} ${to}`;

/** Returns the links of one type between tickets that are there; those that don't count are left out. */
function linksOfType(
  type: string,
  tickets: readonly Linked[],
  numbers: ReadonlyMap<TicketId, number>,
  uncounted: ReadonlySet<string>,
): NumberedLinks {
  const pairs = tickets.flatMap(({ id, links }): readonly (readonly [number, number])[] => {
    const from = numbers.get(id);
    if (from === undefined) return [];
    return links.flatMap((link) => {
      const to = link.type === type ? numbers.get(link.to) : undefined;
      const counts = !uncounted.has(linkKey({ type, from: id, to: link.to }));
      return to !== undefined && counts ? [[from, to] as const] : [];
    });
  });
  return { from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to) };
}

/** Returns the graph of tickets, numbered by their places. Deleted ones are not there. */
export function ticketGraph(
  tickets: readonly Linked[],
  config: Pick<StoreConfig, "statuses">,
  uncounted: readonly UncountedLink[],
): WorkGraph {
  const numbers = new Map<TicketId, number>();
  const open = new Uint8Array(tickets.length);
  tickets.forEach(({ id, status, deleted, purged }, n) => {
    if (deleted || purged) return;
    numbers.set(id, n);
    open[n] = categoryOf(config, status) === "closed" ? 0 : 1;
  });
  const left = new Set(uncounted.map(linkKey));
  return {
    count: tickets.length,
    open,
    dependsOn: linksOfType("depends-on", tickets, numbers, left),
    parents: linksOfType("parent", tickets, numbers, left),
  };
}

/** Returns the numbers of tickets that links of one type lead from into cycles. */
export function inCycles({ count, dependsOn, parents }: WorkGraph): readonly number[] {
  return [...new Set([dependsOn, parents].flatMap((links) => leadingToCycles(count, links)))];
}

/** Returns by id whether tickets wait for others and have open children, as `readiness` tells it. */
export function readinessById(
  tickets: readonly Linked[],
  config: Pick<StoreConfig, "statuses">,
  uncounted: readonly UncountedLink[],
): ReadonlyMap<TicketId, number> {
  const bits = readiness(ticketGraph(tickets, config, uncounted));
  return new Map(tickets.map(({ id }, n) => [id, bits[n] ?? 0]));
}
