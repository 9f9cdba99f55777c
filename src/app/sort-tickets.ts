import { TicketError } from "../base/errors.ts";
import { compareUtf8 } from "../base/json.ts";
import { closest } from "../base/similar.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import type { Ticket } from "../domain/ticket.ts";

type Key = (ticket: Ticket, config: StoreConfig) => string | number | null;

const place = (list: readonly string[], value: string | null): number | null => {
  const at = value === null ? -1 : list.indexOf(value);
  return at < 0 ? null : at;
};

/** What tickets can be sorted by. Tickets without a value come last, whichever the direction. */
const KEYS: ReadonlyMap<string, Key> = new Map<string, Key>(
  Object.entries<Key>({
    priority: (t, c) => place(c.priorities, t.priority),
    status: (t, c) =>
      place(
        c.statuses.map((s) => s.name),
        t.status,
      ),
    type: (t, c) => place(c.types, t.type),
    updated: (t) => t.updated,
    created: (t) => t.created,
    closed: (t) => t.closed,
    due: (t) => t.due,
    title: (t) => t.title,
    id: (t) => t.id,
    estimate: (t) => t.estimate,
    points: (t) => t.points,
    milestone: (t) => t.milestone,
  }),
);

/** Names that `sort` takes. */
export const SORT_KEYS: readonly string[] = [...KEYS.keys()];

/** The order of a list when nothing is asked for: the most urgent first, then the newest. A revert leaves it as it is. */
const DEFAULT_SORT = ["priority", "-created"];

function compareKeys(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : compareUtf8(String(a), String(b));
  return sign * order;
}

/** Returns a comparison by field names, "-" before one for descending; ties by id. @throws TicketError `UNKNOWN_SORT`. */
export function ticketOrder(
  sort: readonly string[],
  config: StoreConfig,
): (a: Ticket, b: Ticket) => number {
  const keys = (sort.length === 0 ? DEFAULT_SORT : sort).map((name) => {
    const descending = name.startsWith("-");
    const key = KEYS.get(descending ? name.slice(1) : name);
    if (key === undefined) throw unknownSort(name);
    return { key, sign: descending ? -1 : 1 };
  });
  return (a, b) => {
    for (const { key, sign } of keys) {
      const order = compareKeys(key(a, config), key(b, config), sign);
      if (order !== 0) return order;
    }
    return a.id < b.id ? -1 : 1;
  };
}

function unknownSort(name: string): TicketError {
  const near = closest(name.replace(/^-/, ""), SORT_KEYS);
  return new TicketError(
    "UNKNOWN_SORT",
    "usage",
    `Tickets can't be sorted by ${JSON.stringify(name)}.`,
    {
      data: { name, known: SORT_KEYS },
      hint: `${near === undefined ? "" : `Did you mean ${near}? `}Known: ${SORT_KEYS.join(", ")}.`,
    },
  );
}
