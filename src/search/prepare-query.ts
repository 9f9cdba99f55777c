import type { TicketError } from "../base/errors.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import type { TicketId } from "../domain/id.ts";
import type { ConditionFault } from "./check-condition.ts";
import type { Prepared, PreparedLeaf } from "./prepared-query.ts";
import type { FieldLeaf, Leaf, Match, Query } from "./query.ts";
import { kindOfField, meantOf } from "./query-fields.ts";
import { type Fits, holds, wordFits } from "./word-fits.ts";

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

async function fieldLeaf(leaf: FieldLeaf, context: QueryContext): Promise<PreparedLeaf> {
  const { field, any } = leaf;
  const kind = kindOfField(field);
  if (kind !== "word" && kind !== "person" && kind !== "rank")
    return (await import("./prepare-condition.ts")).prepareCondition(leaf, kind, context);
  const me = any.some((match) => match.op === "me") ? await context.me() : undefined;
  const fits = wordFits(any, me, (match) => rankTest(context, field, match));
  return { kind: "words", field, fits, none: any.some((match) => match.op === "none") };
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
