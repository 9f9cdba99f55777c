import type { StoreConfig } from "../../domain/config/config.ts";
import { customCheck } from "../../domain/config/custom-fields.ts";
import { cyclicTickets } from "../../workflow/graph.ts";
import type { Checkup } from "../doctor-types.ts";
import type { ListedTicket } from "../reading-types.ts";
import { fine, note, shellWord, ticketsHave, warning } from "./checkup.ts";

type Tickets = readonly ListedTicket[];

/** Counts the values of a field that the configuration lacks. */
function unknownValues(
  tickets: Tickets,
  of: (ticket: ListedTicket) => string | null,
  known: readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ticket of tickets) {
    const value = of(ticket);
    if (value !== null && !known.includes(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function checkValues(tickets: Tickets, config: StoreConfig): readonly Checkup[] {
  const { statuses, types, priorities } = config;
  const fields = [
    ["status", "statuses", "category=active", (t) => t.status, statuses.map((s) => s.name)],
    ["type", "types", "", (t) => t.type, types],
    ["priority", "priorities", "", (t) => t.priority, priorities],
  ] as const satisfies readonly (readonly [
    string,
    string,
    string,
    (t: ListedTicket) => string | null,
    readonly string[],
  ])[];
  return fields.flatMap(([field, map, member, of, known]) =>
    [...unknownValues(tickets, of, known)].map(([value, count]) =>
      warning(
        "tickets",
        `${ticketsHave(count)} the ${field} ${JSON.stringify(value)}, which the settings lack`,
        `git ticket config set ${shellWord(`${map}.${value}`)} ${member}`.trimEnd(),
      ),
    ),
  );
}

function checkCustomValues(tickets: Tickets, { fields }: StoreConfig): readonly Checkup[] {
  const faultOf = customCheck(fields);
  return tickets.flatMap(({ shown, custom }) =>
    Object.entries(custom).flatMap(([key, value]) => {
      const fault = faultOf(key, value);
      if (fault === undefined) return [];
      const problem = `the custom field ${key} of ${shown} ${fault}`;
      return [warning("tickets", problem, `git ticket edit ${shown}`)];
    }),
  );
}

/** What waits for a ticket that is not there does not wait, so nobody is held up; but it may have been meant. */
function checkLinks(tickets: Tickets): readonly Checkup[] {
  const there = new Set(tickets.map((t) => t.id));
  return tickets
    .filter((t) => !t.deleted)
    .flatMap(({ shown, links }) =>
      links
        .filter(({ to }) => !there.has(to))
        .map(({ type, to }) =>
          warning(
            "tickets",
            `${shown} ${type} ${to}, which is not here`,
            `git ticket unlink ${shown} ${shellWord(type)} ${to}`,
          ),
        ),
    );
}

/** Two clones can each make half of a cycle, which a join then closes. */
function checkCycles(tickets: Tickets): readonly Checkup[] {
  const live = tickets.filter((t) => !t.deleted);
  const shown = new Map(live.map((t) => [t.id, t.shown]));
  return ["depends-on", "parent"].flatMap((type) => {
    const next = new Map(
      live.map(({ id, links }) => [id, links.filter((l) => l.type === type).map((l) => l.to)]),
    );
    const cyclic = [...cyclicTickets(next.keys(), (id) => next.get(id))].sort();
    const [first = ""] = cyclic;
    const other = next.get(first)?.find((id) => cyclic.includes(id)) ?? "";
    const [name, target] = [first, other].map((id) => shown.get(id) ?? id);
    if (cyclic.length === 0) return [];
    return [
      warning(
        "tickets",
        `${cyclic.map((id) => shown.get(id) ?? id).join(", ")} form a cycle by ${type}; its newest link counts for nothing`,
        `git ticket unlink ${name} ${type} ${target}`,
      ),
    ];
  });
}

/** Looks whether tickets fit the settings and each other. */
export function checkTickets(tickets: Tickets, config: StoreConfig): readonly Checkup[] {
  const found = [
    ...checkValues(tickets, config),
    ...checkCustomValues(tickets, config),
    ...checkLinks(tickets),
    ...checkCycles(tickets),
  ];
  if (found.length > 0) return found;
  return tickets.length === 0
    ? [note("tickets", "there are none yet")]
    : [fine("tickets", `${tickets.length} fit the settings`)];
}
