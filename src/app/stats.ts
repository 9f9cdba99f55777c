import type { StoreConfig } from "../domain/config/config.ts";
import { localDay } from "../search/query-times.ts";
import { rowsFor } from "./cached-list.ts";
import { countRows } from "./count-rows.ts";
import type { Counted } from "./counted.ts";
import { currentHead } from "./current-head.ts";
import { fromCache } from "./from-cache.ts";
import { checkGroup, orderedValues } from "./group-tickets.ts";
import type { ListQuery, Recent, Stats } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

const DAY = 86_400_000;

/** Returns how many of these times are at most so many days ago. */
function recent(times: readonly number[], now: number): Recent {
  const within = (days: number): number => times.filter((time) => now - time <= days * DAY).length;
  return { day: within(1), week: within(7), month: within(30) };
}

/** Adds up what is a number, to hundredths. */
function sum(values: readonly number[]): number {
  const total = values.reduce((a, b) => (Number.isNaN(b) ? a : a + b), 0);
  return Math.round(total * 100) / 100;
}

/** What people set up has an order; everything else is told by how many there are. */
const ORDERED = new Set(["status", "type", "priority"]);

function valuesOf(
  { values }: Counted,
  field: string,
  config: StoreConfig,
): Stats["by"][number]["values"] {
  const counts = values(field);
  const found = orderedValues(counts.keys(), field, config).map((value) => ({
    ...{ value, count: counts.get(value) ?? 0 },
  }));
  if (ORDERED.has(field)) return found;
  const last = (value: string | null): number => (value === null ? 1 : 0);
  return found.sort((a, b) => last(a.value) - last(b.value) || b.count - a.count);
}

/** What is told of tickets: as of when, and by which fields. */
interface Asked {
  readonly by: readonly string[];
  readonly now: number;
}

function statsOf(found: Counted, config: StoreConfig, { by, now }: Asked): Stats {
  const { commit, total, categories, numbers, numbersLeft, problems } = found;
  const today = localDay(now);
  return {
    ...{ commit, total, categories },
    overdue: numbersLeft("due").filter((day) => day < today).length,
    created: recent(numbers("created"), now),
    closed: recent(numbers("closed"), now),
    comments: sum(numbers("comments")),
    estimate: sum(numbers("estimate")),
    points: sum(numbers("points")),
    minutes: sum(numbers("spent").map((hours) => hours * 60)),
    by: by.map((field) => ({ field, values: valuesOf(found, field, config) })),
    problems,
  };
}

/** Counts tickets: from the columns, or else themselves. See `Tickets.stats`. */
export async function stats(
  workspace: Workspace,
  query: ListQuery,
  by: readonly string[],
): Promise<Stats> {
  by.forEach(checkGroup);
  const asked: Asked = { by, now: workspace.store.now() };
  const cached = await fromCache(workspace, await currentHead(workspace), async (place) => {
    const { table } = place;
    const { rows, total, ready } = await rowsFor(workspace, place, query, true);
    const counts = countRows(table, ready.limit > 0 ? rows.slice(0, ready.limit) : rows, by);
    // All of it is read here, where a damaged column is noticed.
    return counts && statsOf({ ...counts, total }, table.config, asked);
  });
  if (cached !== undefined) return cached;
  const [{ viewHead }, { listAt }, { countTickets }] = await Promise.all([
    import("./view.ts"),
    import("./list-tickets.ts"),
    import("./count-tickets.ts"),
  ]);
  const view = await viewHead(workspace);
  const { config } = view;
  return statsOf(countTickets(await listAt(workspace, view, query), config), config, asked);
}
