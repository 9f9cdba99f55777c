import type { WorkGraph } from "../workflow/ready.ts";

/** Of more tickets than this not all that wait are followed: the most blocked are found all the same. */
const MOST_STEPS = 2_000_000;

/** Returns by number the open tickets that depend on each. */
function waitersOf({ count, open, dependsOn }: WorkGraph): readonly (readonly number[])[] {
  const waiters: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < dependsOn.from.length; i++) {
    const [from = 0, to = 0] = [dependsOn.from[i], dependsOn.to[i]];
    if (open[from] === 1 && open[to] === 1) waiters[to]?.push(from);
  }
  return waiters;
}

/** Returns what waits for a ticket, directly or not, itself too. */
function reachedFrom(n: number, waiters: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = new Set([n]);
  // Grows while it is walked.
  for (const at of reached) for (const next of waiters[at] ?? []) reached.add(next);
  return reached;
}

/** Returns of each open ticket how many open ones wait for it, directly or not; a cycle is walked once. */
export function dependentsBelow(graph: WorkGraph): readonly number[] {
  const waiters = waitersOf(graph);
  let steps = 0;
  return waiters.map((direct, n) => {
    if (direct.length === 0 || steps > MOST_STEPS) return direct.length;
    const { size } = reachedFrom(n, waiters);
    steps += size;
    return size - 1;
  });
}
