import type { FieldChange } from "../../app/tickets.ts";
import type { Json } from "../../base/json.ts";
import { escapeLine, escapeShort } from "./escape.ts";

type Change = Pick<FieldChange, "field" | "element" | "before" | "after">;

function valueText(value: Json | null): string {
  if (value === null) return "∅";
  return escapeShort(
    typeof value === "string" ? value.replaceAll("\n", "⏎") : JSON.stringify(value),
  );
}

/** Returns a change as one line: `labels +ui`, `title: old → new`. */
export function changeText(change: Change): string {
  const { element, before, after } = change;
  const field = escapeLine(change.field);
  if (element === null || element.length === 26)
    return `${field}: ${valueText(before)} → ${valueText(after)}`;
  const name = escapeLine(element);
  if (before === null && (after === true || typeof after === "object")) return `${field} +${name}`;
  if (after === null && (before === true || typeof before === "object")) return `${field} -${name}`;
  return `${field}.${name}: ${valueText(before)} → ${valueText(after)}`;
}

/** Parts that only say who added something and when, which the commit says already. */
const NOISE = new Set([
  "comments.by",
  "comments.at",
  "criteria.rank",
  "criteria.done",
  "time.by",
  "time.at",
  "created",
  "createdBy",
]);

/** Tells whether a change says nothing that its ticket or commit does not say already. */
export const isNoise = ({ field, before }: Change): boolean => before === null && NOISE.has(field);
