import { categoryOf, type StoreConfig } from "../domain/config/config.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { Condition, ParsedQuery } from "../search/parse-query.ts";
import { resolveToken } from "../store/resolve.ts";
import type { ListQuery } from "./tickets.ts";
import type { View, Workspace } from "./workspace.ts";

type Test = (ticket: Ticket) => boolean;
type Values = (ticket: Ticket) => readonly string[];

const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);

const VALUES: ReadonlyMap<string, Values> = new Map<string, Values>(
  Object.entries<Values>({
    status: (t) => [t.status],
    type: (t) => one(t.type),
    priority: (t) => one(t.priority),
    assignee: (t) => t.assignees,
    label: (t) => t.labels,
    milestone: (t) => one(t.milestone),
    parent: (t) => t.links.filter((l) => l.type === "parent").map((l) => l.to),
  }),
);

const CUSTOM = "custom.";

/** Names of the fields that tickets can be grouped by, beside `custom.KEY`. */
export const GROUP_FIELDS: readonly string[] = [...VALUES.keys()];

/** Returns the texts that a field of a ticket holds; of a custom field, its value as it is written. */
export function valuesOf(field: string): Values {
  if (!field.startsWith(CUSTOM)) return VALUES.get(field) ?? (() => []);
  const key = field.slice(CUSTOM.length);
  return ({ custom }) => {
    const value = Object.hasOwn(custom, key) ? custom[key] : null;
    const list = Array.isArray(value)
      ? value
      : value === null || value === undefined
        ? []
        : [value];
    return list.map((v) => (typeof v === "string" ? v : JSON.stringify(v)));
  };
}

/** Returns a test for a condition: any of its values, whatever their case; `@none` is a field without one. */
function testOf({ field, negated, values }: Condition): Test {
  const wanted = values.map((v) => v.toLowerCase());
  if (field === "text")
    return ({ title, body }) => {
      const text = `${title}\n${body}`.toLowerCase();
      return wanted.some((word) => text.includes(word)) !== negated;
    };
  const of = valuesOf(field);
  return (ticket) => {
    const own = of(ticket).map((v) => v.toLowerCase());
    return wanted.some((v) => (v === "@none" ? own.length === 0 : own.includes(v))) !== negated;
  };
}

/** Returns the conditions of the lists that options give: the plain values and, apart, those behind "!". */
function conditionsOf(query: ListQuery): readonly Condition[] {
  const found: Condition[] = [];
  for (const field of VALUES.keys()) {
    const values = field === "parent" ? undefined : query[field as keyof ListQuery];
    if (!Array.isArray(values)) continue;
    const plain = values.filter((v) => !v.startsWith("!"));
    const negated = values.filter((v) => v.startsWith("!")).map((v) => v.slice(1));
    if (plain.length > 0) found.push({ field, negated: false, values: plain });
    if (negated.length > 0) found.push({ field, negated: true, values: negated });
  }
  for (const word of query.text ?? [])
    found.push({ field: "text", negated: false, values: [word] });
  if (query.parent !== undefined)
    found.push({ field: "parent", negated: false, values: [query.parent] });
  return found;
}

/** Puts the address that git knows the user by for `@me`, and whole ids for the tokens of parents. */
async function named(
  { repo, store }: Workspace,
  { snapshot, config }: View,
  condition: Condition,
): Promise<Condition> {
  const { field, values } = condition;
  if (field === "parent") {
    const ids = values.map((token) => resolveToken(store, snapshot, config.prefix, token));
    return { ...condition, values: await Promise.all(ids) };
  }
  if (field !== "assignee" || !values.includes("@me")) return condition;
  const { email } = await repo.identity("author");
  return { ...condition, values: values.map((v) => (v === "@me" ? email : v)) };
}

type State = NonNullable<ParsedQuery["state"]>;

/** Which tickets are meant: what is closed is left out, unless it or some status is asked for. */
function stateOf(query: ListQuery, parsed: ParsedQuery, where: readonly Condition[]): State {
  if (query.deleted === true) return "deleted";
  if (parsed.state !== undefined) return parsed.state;
  return query.all === true || where.some((c) => c.field === "status" && !c.negated)
    ? "all"
    : "open";
}

function stateTest(state: State, config: StoreConfig): Test {
  const deleted = state === "deleted";
  return (t) => {
    if (t.purged || t.deleted !== deleted) return false;
    if (state !== "open" && state !== "closed") return true;
    return (categoryOf(config, t.status) === "closed") === (state === "closed");
  };
}

/** A query made ready for the tickets of one snapshot. */
export interface ReadyQuery {
  readonly test: Test;
  readonly sort: readonly string[];
  readonly limit: number | undefined;
}

/** Makes a query ready: what options say and what its text says hold together. @throws TicketError `BAD_QUERY`. */
export async function readQuery(
  workspace: Workspace,
  view: View,
  query: ListQuery,
): Promise<ReadyQuery> {
  const parsed: ParsedQuery =
    query.query === undefined
      ? { where: [] }
      : (await import("../search/parse-query.ts")).parseQuery(query.query);
  const asked = [...conditionsOf(query), ...parsed.where];
  const where = await Promise.all(asked.map((c) => named(workspace, view, c)));
  const tests = [stateTest(stateOf(query, parsed, where), view.config), ...where.map(testOf)];
  const sort = (query.sort ?? []).length > 0 ? query.sort : parsed.sort;
  return {
    test: (ticket) => tests.every((test) => test(ticket)),
    sort: sort ?? [],
    limit: query.limit ?? parsed.limit,
  };
}
