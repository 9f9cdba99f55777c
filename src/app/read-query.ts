import type { TicketId } from "../domain/id.ts";
import type { Condition, ParsedQuery, State } from "../search/parse-query.ts";
import type { ListQuery } from "./tickets.ts";

/** What a query may need to be told: who asks, and which ticket a token names. */
export interface QueryNames {
  readonly me: () => Promise<string>;
  readonly ticket: (token: string) => Promise<TicketId>;
}

/** A query made ready: what options say and what its text says hold together. */
export interface ReadyQuery {
  readonly state: State;
  /** All of them must hold. */
  readonly where: readonly Condition[];
  readonly sort: readonly string[];
  /** 0: no limit. */
  readonly limit: number;
}

const LISTS = ["status", "type", "priority", "assignee", "label", "milestone"] as const;

/** Returns the conditions of the lists that options give: the plain values and, apart, those behind "!". */
function conditionsOf(query: ListQuery): readonly Condition[] {
  const found: Condition[] = [];
  for (const field of LISTS) {
    const values = query[field];
    if (values === undefined) continue;
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
async function named(condition: Condition, names: QueryNames): Promise<Condition> {
  const { field, values } = condition;
  if (field === "parent")
    return { ...condition, values: await Promise.all(values.map(names.ticket)) };
  if (field !== "assignee" || !values.includes("@me")) return condition;
  const me = await names.me();
  return { ...condition, values: values.map((v) => (v === "@me" ? me : v)) };
}

/** Which tickets are meant: what is closed is left out, unless it or some status is asked for. */
function stateOf(query: ListQuery, parsed: ParsedQuery, where: readonly Condition[]): State {
  if (query.deleted === true) return "deleted";
  if (parsed.state !== undefined) return parsed.state;
  return query.all === true || where.some((c) => c.field === "status" && !c.negated)
    ? "all"
    : "open";
}

/** Makes a query ready. @throws TicketError `BAD_QUERY`. */
export async function readQuery(query: ListQuery, names: QueryNames): Promise<ReadyQuery> {
  const parsed: ParsedQuery =
    query.query === undefined
      ? { where: [] }
      : (await import("../search/parse-query.ts")).parseQuery(query.query);
  const asked = [...conditionsOf(query), ...parsed.where];
  const where = await Promise.all(asked.map((c) => named(c, names)));
  const sort = (query.sort ?? []).length > 0 ? query.sort : parsed.sort;
  const limit = query.limit ?? parsed.limit ?? 0;
  return { state: stateOf(query, parsed, where), where, sort: sort ?? [], limit };
}
