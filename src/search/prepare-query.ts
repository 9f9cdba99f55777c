import type { TicketError } from "../base/errors.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import type { TicketId } from "../domain/id.ts";
import { idPart } from "../store/id-part.ts";
import { type ConditionFault, hoursOf, numberOf } from "./check-condition.ts";
import { customFault, customFits, customType } from "./custom-fits.ts";
import type { LinkLeaf, Prepared, PreparedLeaf } from "./prepared-query.ts";
import type { FieldLeaf, Leaf, Match, Query } from "./query.ts";
import { CUSTOM, kindOfField, meantOf } from "./query-fields.ts";
import { type Fits, holds, momentFits, numberFits, textFits, wordFits } from "./value-tests.ts";

/** What a query may need to be told. */
export interface QueryContext {
  readonly config: StoreConfig;
  readonly now: number;
  /** Address of who asks. */
  readonly me: () => Promise<string>;
  /** The ticket that a token names. */
  readonly ticket: (token: string) => Promise<TicketId>;
  /** Makes an error of what is wrong with a condition or a value of one. */
  readonly refuse: (node: Leaf | Match, fault: ConditionFault) => TicketError;
}

const LINKS: Readonly<Record<string, Pick<LinkLeaf, "type" | "ways">>> = {
  parent: { type: "parent", ways: "out" },
  "depends-on": { type: "depends-on", ways: "out" },
  duplicates: { type: "duplicates", ways: "out" },
  "relates-to": { type: "relates-to", ways: "both" },
  linked: { type: undefined, ways: "both" },
  blocks: { type: "depends-on", ways: "in" },
  "parent-of": { type: "parent", ways: "in" },
  "duplicated-by": { type: "duplicates", ways: "in" },
};

/** Returns a test of names by their place: the most urgent one stands first, and is the greatest. */
function rankTest(context: QueryContext, field: string, match: Match): Fits<string> | undefined {
  const { config, refuse } = context;
  const known = config.priorities.map((name) => name.toLowerCase());
  const placeOf = (name: string): number => {
    const place = known.indexOf(name.toLowerCase());
    if (place >= 0) return place;
    const problem = `there is no ${field} ${JSON.stringify(name)}`;
    throw refuse(match, { problem, way: meantOf(name, config.priorities) });
  };
  const place = (word: string): number => {
    const found = known.indexOf(word.toLowerCase());
    return found < 0 ? Number.NaN : found;
  };
  if (match.op === "range") {
    const ends = [placeOf(match.from), placeOf(match.to)];
    return (word) => place(word) >= Math.min(...ends) && place(word) <= Math.max(...ends);
  }
  if (match.op !== "<" && match.op !== "<=" && match.op !== ">" && match.op !== ">=")
    return undefined;
  const [wanted, fits] = [placeOf(match.value), holds(match.op)];
  return (word) => fits(wanted - place(word));
}

async function idsOf(any: readonly Match[], context: QueryContext): Promise<Set<TicketId>> {
  const tokens = any.flatMap((match) => (match.op === "is" ? [match.value] : []));
  return new Set(await Promise.all(tokens.map(context.ticket)));
}

/** Returns the beginnings of ids that are asked for. */
function beginningsOf(any: readonly Match[], { config, refuse }: QueryContext): readonly string[] {
  return any.flatMap((match) => {
    if (match.op !== "prefix") return [];
    const { value } = match;
    if (`${config.prefix}-`.startsWith(value.toLowerCase())) return [""];
    const part = idPart(value, config.prefix);
    if (part !== undefined) return [part];
    const problem = `no id begins with ${JSON.stringify(value)}`;
    throw refuse(match, { problem, way: `For example: id:${config.prefix}-7k*` });
  });
}

function custom({ field, any }: FieldLeaf, { config, refuse }: QueryContext): PreparedLeaf {
  const key = field.slice(CUSTOM.length);
  const type = customType(Object.hasOwn(config.fields, key) ? config.fields[key] : undefined);
  for (const match of any) {
    const fault = customFault(field, type, match);
    if (fault !== undefined) throw refuse(match, fault);
  }
  const none = any.some((match) => match.op === "none");
  return { kind: "custom", field: key, fits: customFits(type, any), none };
}

async function fieldLeaf(leaf: FieldLeaf, context: QueryContext): Promise<PreparedLeaf> {
  const { field, any } = leaf;
  const { now } = context;
  const none = any.some((match) => match.op === "none");
  const kind = kindOfField(field);
  const number = (fits: Fits<number>): PreparedLeaf => ({ kind: "number", field, fits, none });
  switch (kind) {
    case "word":
    case "person":
    case "rank": {
      const me = any.some((match) => match.op === "me") ? await context.me() : undefined;
      const fits = wordFits(any, me, (match) => rankTest(context, field, match));
      return { kind: "words", field, fits, none };
    }
    case "number":
      return number(numberFits(any, numberOf));
    case "hours":
      return number(numberFits(any, hoursOf));
    case "count": {
      const fits = numberFits(any, numberOf);
      return { kind: "number", field, fits: (n) => fits(n) || (none && n === 0), none: false };
    }
    case "day":
      return number(momentFits(any, { now, ahead: true, days: true }));
    case "moment":
      return number(momentFits(any, { now, ahead: false, days: false }));
    case "term":
      return number(momentFits(any, { now, ahead: true, days: false }));
    case "text":
      return { kind: "texts", field, fits: textFits(any), none };
    case "own": {
      const [ids, beginnings] = [await idsOf(any, context), beginningsOf(any, context)];
      return { kind: "own", ids, beginnings };
    }
    case "ticket":
    case "inverse": {
      const { type, ways = "out" } = LINKS[field] ?? {};
      return { kind: "links", type, ways, ids: await idsOf(any, context), none };
    }
    case "custom":
      return custom(leaf, context);
  }
}

function prepareLeaf(leaf: Leaf, context: QueryContext): Promise<Prepared> | Prepared {
  if (leaf.kind === "text") return leaf;
  if (leaf.kind === "is") return { kind: "is", what: leaf.what, now: context.now };
  if (leaf.kind === "field") return fieldLeaf(leaf, context);
  const { what } = leaf;
  if (what === "body" || what === "conflicts") return { kind: "filled", field: what };
  const none: FieldLeaf = { kind: "field", field: what, any: [{ op: "none" }] };
  return fieldLeaf(none, context).then((part) => ({ kind: "not", part }));
}

/**
 * Makes a query ready to be put to tickets.
 *
 * @throws TicketError of `refuse`, `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`.
 */
export async function prepareQuery(query: Query, context: QueryContext): Promise<Prepared> {
  if (query.kind === "and" || query.kind === "or") {
    const parts: Prepared[] = [];
    // One after the other: the first fault is the one that is told.
    for (const part of query.parts) parts.push(await prepareQuery(part, context));
    return { kind: query.kind, parts };
  }
  if (query.kind === "not") return { kind: "not", part: await prepareQuery(query.part, context) };
  return prepareLeaf(query, context);
}
