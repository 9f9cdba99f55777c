import type { Match } from "./query.ts";
import { type FieldKind, kindOfField } from "./query-fields.ts";

/** What is wrong with a condition, as the end of a sentence, and the way out. */
export interface ConditionFault {
  readonly problem: string;
  readonly way: string;
}

/** Kinds whose values have an order. */
const ORDERED: ReadonlySet<FieldKind> = new Set<FieldKind>([
  ...(["rank", "number", "hours", "count", "day", "moment", "term", "custom"] as const),
]);
const WITH_BEGINNINGS: ReadonlySet<FieldKind> = new Set<FieldKind>([
  ...(["word", "person", "rank", "own", "text", "custom"] as const),
]);

/** Tells whether values of a kind can be compared by `<`, and stand between two others. */
export const isOrdered = (kind: FieldKind): boolean => ORDERED.has(kind);

function operatorFault(
  field: string,
  kind: FieldKind,
  op: Match["op"],
): ConditionFault | undefined {
  if (op === "is" || op === "none") return undefined;
  if (op === "me")
    return kind === "person"
      ? undefined
      : { problem: `${field} is nobody`, way: "For example: assignee:me" };
  if (op === "prefix")
    return WITH_BEGINNINGS.has(kind)
      ? undefined
      : { problem: `${field} is not found by its beginning`, way: "Leave the * out." };
  return isOrdered(kind)
    ? undefined
    : { problem: `${field} has no order`, way: 'What begins with < or > goes in quotes: ">x"' };
}

/** Returns the values that are compared with. */
export function valuesIn(match: Match): readonly string[] {
  if (match.op === "none" || match.op === "me") return [];
  return match.op === "range" ? [match.from, match.to] : [match.value];
}

/** Returns what is wrong with how a field is asked for; whether a value can be one of it, `check-value.ts` tells. */
export function matchFault(field: string, match: Match): ConditionFault | undefined {
  const fault = operatorFault(field, kindOfField(field), match.op);
  if (fault !== undefined || match.op === "prefix") return fault;
  return valuesIn(match).some((value) => value.trim() === "")
    ? { problem: `${field} has no value`, way: 'For example: label:ui or "two words"' }
    : undefined;
}
