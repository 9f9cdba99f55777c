import { compareUtf8, isObject, type Json } from "../base/json.ts";

/** What the configuration says of a milestone. */
export interface MilestoneDefinition {
  readonly name: string;
  /** A date. */
  readonly due: string | null;
  readonly description: string | null;
}

/** A milestone and how far it is. */
export interface Milestone extends MilestoneDefinition {
  /** False: tickets name it, and the configuration does not. */
  readonly defined: boolean;
  readonly open: number;
  readonly closed: number;
}

const textIn = (value: Json | undefined): string | null =>
  typeof value === "string" && value !== "" ? value : null;

/** Returns the milestones that config.json defines. */
export function milestonesOf(source: Json | undefined): readonly MilestoneDefinition[] {
  if (!isObject(source)) return [];
  return Object.entries(source).map(([name, value]) => {
    const { due, description } = isObject(value) ? value : {};
    return { name, due: textIn(due), description: textIn(description) };
  });
}

/** The next one first; those without a date last. */
function compareMilestones(a: Milestone, b: Milestone): number {
  if (a.due === null || b.due === null)
    return Number(a.due === null) - Number(b.due === null) || compareUtf8(a.name, b.name);
  return compareUtf8(a.due, b.due) || compareUtf8(a.name, b.name);
}

/** Returns every milestone that is defined or named by a ticket, with how many tickets it has. */
export function milestoneProgress(
  definitions: readonly MilestoneDefinition[],
  tickets: readonly { readonly milestone: string | null; readonly closed: boolean }[],
): readonly Milestone[] {
  const defined = new Map(definitions.map((d) => [d.name, d]));
  const counts = new Map<string, { open: number; closed: number }>();
  for (const name of defined.keys()) counts.set(name, { open: 0, closed: 0 });
  for (const { milestone, closed } of tickets) {
    if (milestone === null) continue;
    const count = counts.get(milestone) ?? { open: 0, closed: 0 };
    counts.set(milestone, count);
    count[closed ? "closed" : "open"]++;
  }
  const all = [...counts].map(([name, count]): Milestone => {
    const { due = null, description = null } = defined.get(name) ?? {};
    return { name, due, description, defined: defined.has(name), ...count };
  });
  return all.sort(compareMilestones);
}

/** Returns how far a milestone is: `3 of 5 closed (60 %)`. */
export function progressText({ open, closed }: Milestone): string {
  const total = open + closed;
  const percent = total === 0 ? 0 : Math.floor((closed / total) * 100);
  return `${closed} of ${total} closed (${percent} %)`;
}
