import type { Criterion } from "../ticket.ts";
import { plainCriterion, type SheetCriterion } from "./sheet.ts";

/**
 * Tells for each item of a text which criterion it is, for a text names none of them: one with the same words, or else the
 * one that stood where the item stands now, behind the same neighbour. `undefined`: it is new.
 */
export function matchCriteria(
  items: readonly SheetCriterion[],
  criteria: readonly Criterion[],
): readonly (number | undefined)[] {
  const byText = new Map<string, number[]>();
  criteria.forEach((criterion, at) => {
    const text = plainCriterion(criterion.text);
    byText.set(text, [...(byText.get(text) ?? []), at]);
  });
  const matched = items.map(({ text }) => byText.get(text)?.shift());
  const taken = new Set(matched);
  let before = -1;
  return matched.map((at, i) => {
    const free = before + 1 < criteria.length && !taken.has(before + 1);
    const found = at ?? (free ? before + 1 : undefined);
    if (found === undefined) return undefined;
    taken.add(found);
    before = found;
    return matched[i] ?? found;
  });
}
