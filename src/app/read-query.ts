import type { StoreConfig } from "../domain/config/config.ts";
import type { TicketId } from "../domain/id.ts";
import type { Scope } from "../search/find-rows.ts";
import type { ParsedQuery } from "../search/parse-query.ts";
import { prepareQuery } from "../search/prepare-query.ts";
import type { Prepared } from "../search/prepared-query.ts";
import { allOf, type FieldLeaf, leavesOf, type Match, type Query } from "../search/query.ts";
import { badCondition, badQuery } from "../search/query-error.ts";
import { QUERY_STATES } from "../search/query-fields.ts";
import type { ListQuery } from "./tickets.ts";

/** What a query may need to be told: when it is, what is configured, who asks, which ticket a token names. */
export interface QueryNames {
  readonly now: number;
  readonly config: StoreConfig;
  readonly me: () => Promise<string>;
  readonly ticket: (token: string) => Promise<TicketId>;
}

/** A query made ready: what options say and what its text says hold together. */
export interface ReadyQuery {
  readonly scope: Scope;
  /** `undefined`: nothing more is asked for. */
  readonly where: Prepared | undefined;
  readonly sort: readonly string[];
  /** 0: no limit. */
  readonly limit: number;
  /** Whether it asks for who asks. */
  readonly personal: boolean;
}

const LISTS = ["status", "type", "priority", "assignee", "label", "milestone"] as const;

/** Returns what a value of an option means. */
function matchOf(field: string, value: string): Match {
  if (value.toLowerCase() === "@none") return { op: "none" };
  if (field === "assignee" && value.toLowerCase() === "@me") return { op: "me" };
  return { op: "is", value };
}

const fieldIs = (field: string, values: readonly string[]): FieldLeaf => ({
  kind: "field",
  field,
  any: values.map((value) => matchOf(field, value)),
});

/** Returns the conditions of one option: the plain values and, apart, those behind "!". */
function optionConditions(field: string, values: readonly string[]): readonly Query[] {
  const plain = values.filter((v) => !v.startsWith("!"));
  const negated = values.filter((v) => v.startsWith("!")).map((v) => v.slice(1));
  return [
    ...(plain.length > 0 ? [fieldIs(field, plain)] : []),
    ...(negated.length > 0 ? [{ kind: "not", part: fieldIs(field, negated) } as const] : []),
  ];
}

/** Returns the conditions that options give. */
function conditionsOf(query: ListQuery): readonly Query[] {
  const { text = [], parent, deleted } = query;
  return [
    ...LISTS.flatMap((field) => optionConditions(field, query[field] ?? [])),
    ...text.map((word): Query => ({ kind: "text", term: { mode: "phrase", text: word } })),
    ...(parent === undefined ? [] : [fieldIs("parent", [parent])]),
    ...(deleted === true ? [{ kind: "is", what: "deleted" } as const] : []),
  ];
}

/** What is said of closed tickets only, and of whichever is named. */
const OF_CLOSED: ReadonlySet<string> = new Set(["resolution", "closed", "closed-by"]);
const NAMED: ReadonlySet<string> = new Set(["status", "id", "alias"]);
const STATES: ReadonlySet<string> = new Set(["open", "closed", "all", "deleted"]);

/**
 * Tells which tickets are meant: what is closed is left out, unless a status is asked for, or something is said of how tickets
 * were closed. Deleted ones are looked at only if they are mentioned.
 */
function scopeOf(where: Query | undefined, all: boolean): Scope {
  const scope = { closed: all, deleted: false };
  for (const { leaf, negated } of where === undefined ? [] : leavesOf(where)) {
    if (leaf.kind === "is") {
      scope.closed ||= STATES.has(leaf.what);
      scope.deleted ||= leaf.what === "deleted";
    } else if (leaf.kind === "field")
      scope.closed ||= OF_CLOSED.has(leaf.field) || (NAMED.has(leaf.field) && !negated);
    else if (leaf.kind === "has") scope.closed ||= OF_CLOSED.has(leaf.what);
  }
  return scope;
}

interface Read {
  readonly text: string;
  readonly parsed: ParsedQuery;
}

/** Returns an error for a condition: at its column, if it was written. */
function refuse(reads: readonly Read[]): Parameters<typeof prepareQuery>[1]["refuse"] {
  return (node, { problem, way }) => {
    for (const { text, parsed: read } of reads) {
      const column = read.places.get(node);
      if (column !== undefined) return badQuery(text, column, problem, way);
    }
    return badCondition(problem, way);
  };
}

/** Returns what is asked most, `is:ready` and its like, without the parser. */
function stateAlone(text: string): ParsedQuery | undefined {
  const [, what = ""] = /^\s*is:([a-z]+)\s*$/.exec(text) ?? [];
  if (!QUERY_STATES.includes(what)) return undefined;
  return { where: { kind: "is", what }, places: new Map() };
}

async function parsed(text: string): Promise<ParsedQuery> {
  return stateAlone(text) ?? (await import("../search/parse-query.ts")).parseQuery(text);
}

const textsOf = ({ query = [] }: ListQuery): readonly string[] =>
  typeof query === "string" ? [query] : query;

/** Makes a query ready. @throws TicketError `BAD_QUERY`, `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`. */
export async function readQuery(query: ListQuery, names: QueryNames): Promise<ReadyQuery> {
  const reads: Read[] = [];
  for (const text of textsOf(query)) reads.push({ text, parsed: await parsed(text) });
  const where = allOf([
    ...conditionsOf(query),
    query.where === undefined
      ? undefined
      : (await import("../search/query-json.ts")).queryOfJson(query.where),
    ...reads.map((read) => read.parsed.where),
  ]);
  let personal = false;
  const me = (): Promise<string> => {
    personal = true;
    return names.me();
  };
  const context = { ...names, me, refuse: refuse(reads) };
  const last = <T>(values: readonly (T | undefined)[]): T | undefined =>
    values.filter((value) => value !== undefined).at(-1);
  const sort = last(reads.map((read) => read.parsed.sort)) ?? [];
  const prepared = where === undefined ? undefined : await prepareQuery(where, context);
  return {
    scope: scopeOf(where, query.all === true),
    where: prepared,
    sort: query.sort !== undefined && query.sort.length > 0 ? query.sort : sort,
    limit: query.limit ?? last(reads.map((read) => read.parsed.limit)) ?? 0,
    personal,
  };
}
