import { categoryOf } from "../domain/config/category.ts";
import type { Category, StoreConfig } from "../domain/config/config.ts";
import type { Ticket } from "../domain/ticket.ts";
import { checkGroup, groupTickets } from "./group-tickets.ts";
import { listAt } from "./list-tickets.ts";
import type { ListedTicket, ListQuery, Recent, Stats } from "./tickets.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

const DAY = 86_400_000;

/** Returns how many of these times are at most so many days ago. */
function recent(times: readonly (string | null)[], now: number): Recent {
  const within = (days: number): number =>
    times.filter((t) => t !== null && now - Date.parse(t) <= days * DAY).length;
  return { day: within(1), week: within(7), month: within(30) };
}

/** The local day of a time, as `due` is written. */
function dayOf(now: number): string {
  const date = new Date(now);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const sum = (values: readonly (number | null)[]): number =>
  Math.round(values.reduce<number>((a, b) => a + (b ?? 0), 0) * 100) / 100;

function countsOf(
  tickets: readonly Ticket[],
  config: StoreConfig,
): Readonly<Record<Category, number>> {
  const counts = { open: 0, active: 0, closed: 0 };
  for (const { status } of tickets) counts[categoryOf(config, status)] += 1;
  return counts;
}

/** What people set up has an order; everything else is told by how many there are. */
const ORDERED = new Set(["status", "type", "priority"]);

function valuesOf(
  tickets: readonly ListedTicket[],
  field: string,
  config: StoreConfig,
): Stats["by"][number]["values"] {
  const values = groupTickets(tickets, field, config, () => false).map((g) => ({
    value: g.value,
    count: g.tickets.length,
  }));
  if (ORDERED.has(field)) return values;
  const last = (value: string | null): number => (value === null ? 1 : 0);
  return values.sort((a, b) => last(a.value) - last(b.value) || b.count - a.count);
}

/** Counts tickets. See `Tickets.stats`. */
export async function stats(
  workspace: Workspace,
  query: ListQuery,
  by: readonly string[],
): Promise<Stats> {
  by.forEach(checkGroup);
  const view = await viewHead(workspace);
  const { config } = view;
  const { commit, tickets, total, problems } = await listAt(workspace, view, query);
  const now = workspace.store.now();
  const today = dayOf(now);
  const left = tickets.filter((t) => categoryOf(config, t.status) !== "closed");
  return {
    commit,
    total,
    categories: countsOf(tickets, config),
    overdue: left.filter((t) => t.due !== null && t.due < today).length,
    created: recent(
      tickets.map((t) => t.created),
      now,
    ),
    closed: recent(
      tickets.map((t) => t.closed),
      now,
    ),
    comments: sum(tickets.map((t) => t.comments.length)),
    estimate: sum(tickets.map((t) => t.estimate)),
    points: sum(tickets.map((t) => t.points)),
    minutes: sum(tickets.flatMap((t) => t.time.map((entry) => entry.minutes))),
    by: by.map((field) => ({
      field,
      values: valuesOf(tickets, field, config),
    })),
    problems,
  };
}
