import type { ListQuery, Tickets } from "../app/tickets.ts";
import { closest } from "../base/similar.ts";
import { escapeLine } from "./render/escape.ts";
import type { Streams } from "./streams.ts";

/** Fields whose values the configuration lists. */
const FIELDS = ["status", "type", "priority"] as const;
type Field = (typeof FIELDS)[number];
/** What stands for somebody: in options with an @. */
const PEOPLE = ["me", "none"];

/** A value that was asked for, and what it is of. */
interface AskedValue {
  readonly field: string;
  readonly value: string;
}

/** Returns the values that options and the text of a query ask for. */
async function askedValues(query: ListQuery): Promise<readonly AskedValue[]> {
  const byOption = [...FIELDS, "assignee" as const].flatMap((field) =>
    (query[field] ?? []).map((value) => ({ field, value: value.replace(/^!/, "") })),
  );
  if (query.query === undefined) return byOption;
  const { parseQuery } = await import("../search/parse-query.ts");
  const { leavesOf } = await import("../search/query.ts");
  const texts = typeof query.query === "string" ? [query.query] : query.query;
  const found = texts.flatMap((text) => {
    const { where } = parseQuery(text);
    return where === undefined ? [] : [...leavesOf(where)];
  });
  const parsed = found.flatMap(({ leaf }) => {
    if (leaf.kind !== "field") return [];
    const { field, any } = leaf;
    return any.flatMap((match) => (match.op === "is" ? [{ field, value: match.value }] : []));
  });
  return [...byOption, ...parsed];
}

function warningOf({ field, value }: AskedValue, known: readonly string[]): string {
  const near = closest(value, known);
  const meant = near === undefined ? "" : ` Did you mean ${near}?`;
  return `warning: there is no ${field} ${JSON.stringify(value)}.${meant} Known: ${known.join(", ")}.\n`;
}

/**
 * Tells of values that no ticket has that was found, shown or not, and that the configuration lacks: mostly slips of the finger, which an empty list
 * would hide. They are no errors, for the configuration may have had them once.
 */
export async function warnOfUnknownValues(
  query: ListQuery,
  found: readonly Readonly<Record<Field, string | null>>[],
  tickets: Tickets,
  io: Streams,
): Promise<void> {
  const asked = await askedValues(query);
  const me = asked.find(({ field, value }) => field === "assignee" && PEOPLE.includes(value));
  if (me !== undefined && found.length === 0)
    io.err(`warning: nobody is called ${me.value}. Did you mean @${me.value}?\n`);
  const listed = asked.filter(({ field }) => (FIELDS as readonly string[]).includes(field));
  if (listed.length === 0) return;
  const { statuses, types, priorities } = await tickets.config();
  const known: Readonly<Record<Field, readonly string[]>> = {
    status: statuses.map((s) => s.name),
    type: types,
    priority: priorities,
  };
  // Not all that was found may be shown.
  const isFound = async (name: Field, value: string): Promise<boolean> =>
    found.length > 0 && (await tickets.heads({ ...query, [name]: [value], limit: 1 })).total > 0;
  for (const { field, value } of listed) {
    const name = field as Field;
    const same = (other: string | null): boolean => other?.toLowerCase() === value.toLowerCase();
    if (value === "@none" || known[name].some(same) || found.some((t) => same(t[name]))) continue;
    if (await isFound(name, value)) continue;
    io.err(escapeLine(warningOf({ field, value }, known[name]).trimEnd()).concat("\n"));
  }
}
