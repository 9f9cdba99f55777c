import type { TextTerm } from "./text/text-term.ts";

/**
 * What tickets must be, as data: the same from a line of text, from JSON and from options. It knows nothing of the store:
 * values are texts as people write them (`high`, `2026-12`, `2w`, `tk-7k3m`).
 */
export type Query =
  | { readonly kind: "and"; readonly parts: readonly Query[] }
  | { readonly kind: "or"; readonly parts: readonly Query[] }
  | { readonly kind: "not"; readonly part: Query }
  | Leaf;

/** A condition that has no others in it. */
export type Leaf =
  | { readonly kind: "text"; readonly term: TextTerm }
  /** The field has one of these values. */
  | { readonly kind: "field"; readonly field: string; readonly any: readonly Match[] }
  /** `ready`, `overdue`, … */
  | { readonly kind: "is"; readonly what: string }
  /** The field has a value, the list an element. */
  | { readonly kind: "has"; readonly what: string };

export type FieldLeaf = Extract<Leaf, { kind: "field" }>;

/** How values are compared with one that is given. */
export type Comparison = "<" | "<=" | ">" | ">=";

type WithValue<Op extends string> = Op extends string
  ? { readonly op: Op; readonly value: string }
  : never;

/** What a value of a field may be: this one, one that begins so, one that is less or greater. */
export type Match =
  | WithValue<"is" | "prefix" | Comparison>
  /** Both ends belong to it. */
  | { readonly op: "range"; readonly from: string; readonly to: string }
  /** There is none. */
  | { readonly op: "none" }
  /** Who asks. */
  | { readonly op: "me" };

/** Returns a condition of several that hold together; `undefined` for none. */
export function allOf(parts: readonly (Query | undefined)[]): Query | undefined {
  const given = parts.filter((part) => part !== undefined);
  return given.length < 2 ? given[0] : { kind: "and", parts: given };
}

/** Returns a condition of which one part is enough. */
export function anyOf(parts: readonly Query[]): Query {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: "or", parts };
}

/** Yields every condition that has no others in it, and whether an odd number of negations stands before it. */
export function* leavesOf(
  query: Query,
  negated = false,
): Generator<{ readonly leaf: Leaf; readonly negated: boolean }> {
  if (query.kind === "and" || query.kind === "or")
    for (const part of query.parts) yield* leavesOf(part, negated);
  else if (query.kind === "not") yield* leavesOf(query.part, !negated);
  else yield { leaf: query, negated };
}
