import type { Prepared } from "../prepared-query.ts";
import type { TextQuery } from "./search-text.ts";
import type { TextTerm } from "./text-term.ts";

/** A query taken apart: what its words seek, and what else has to hold. */
export interface SplitQuery {
  readonly texts: TextQuery;
  /** `undefined`: nothing more. Words that stand among other conditions, as in `(label:ui OR proxy)`, are left in it. */
  readonly rest: Prepared | undefined;
}

const partsOf = (query: Prepared): readonly Prepared[] =>
  query.kind === "and" ? query.parts.flatMap(partsOf) : [query];

/** Returns the words of which one is enough; undefined where other conditions are among them. */
function anyOf(query: Prepared): readonly TextTerm[] | undefined {
  if (query.kind === "text") return [query.term];
  if (query.kind !== "or") return undefined;
  const parts = query.parts.map(anyOf);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** Takes a query apart. */
export function splitQuery(where: Prepared | undefined): SplitQuery {
  const wanted: (readonly TextTerm[])[] = [];
  const unwanted: TextTerm[] = [];
  const rest: Prepared[] = [];
  for (const part of where === undefined ? [] : partsOf(where)) {
    const sought = anyOf(part);
    const avoided = part.kind === "not" ? anyOf(part.part) : undefined;
    if (sought !== undefined) wanted.push(sought);
    else if (avoided !== undefined) unwanted.push(...avoided);
    else rest.push(part);
  }
  const [only] = rest;
  return {
    texts: { wanted, unwanted },
    rest: rest.length < 2 ? only : { kind: "and", parts: rest },
  };
}
