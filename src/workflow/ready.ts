/** Links of one type, each from the ticket with one number to that with another. */
export interface NumberedLinks {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** Tickets by their numbers, and what stands between them. Links to and from what is not there are left out. */
export interface WorkGraph {
  readonly count: number;
  /** 1: is there, and is not closed. */
  readonly open: ArrayLike<number>;
  readonly dependsOn: NumberedLinks;
  /** From child to parent. */
  readonly parents: NumberedLinks;
}

/** It, or something that it is a part of, depends on an open ticket. */
export const WAITS = 1;
/** It has an open child. */
export const HAS_OPEN_CHILDREN = 2;

const at = (numbers: ArrayLike<number>, i: number): number => numbers[i] ?? 0;

/** Links in the order of their ends: those that lead to n begin at the tickets from `starts[n]` to before `starts[n + 1]`. */
interface ByEnd {
  readonly starts: Uint32Array;
  readonly from: Uint32Array;
}

function byEnd(count: number, links: NumberedLinks): ByEnd {
  const [starts, from] = [new Uint32Array(count + 2), new Uint32Array(links.to.length)];
  for (let i = 0; i < from.length; i++) {
    const end = at(links.to, i) + 2;
    starts[end] = at(starts, end) + 1;
  }
  for (let n = 1; n < starts.length; n++) starts[n] = at(starts, n) + at(starts, n - 1);
  for (let i = 0; i < from.length; i++) {
    const end = at(links.to, i) + 1;
    from[at(starts, end)] = at(links.from, i);
    starts[end] = at(starts, end) + 1;
  }
  return { starts, from };
}

/** Walks backwards along links from those that `reached` has; `step` tells of the beginning of a link whether to go on there. */
function walkBack({ starts, from }: ByEnd, reached: number[], step: (n: number) => boolean): void {
  // Grows while it is walked.
  for (const n of reached)
    for (let i = at(starts, n); i < at(starts, n + 1); i++)
      if (step(at(from, i))) reached.push(at(from, i));
}

/**
 * Returns of each ticket whether it waits for another, and whether something below it is open. What is closed, however it
 * ended, is not waited for. Cycles are walked once: all that depend on each other wait.
 */
export function readiness({ count, open, dependsOn, parents }: WorkGraph): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(count);
  const mark = (n: number, bit: number): boolean => {
    const before = at(bits, n);
    bits[n] = before | bit;
    return (before & bit) === 0;
  };
  const waiting: number[] = [];
  for (let i = 0; i < dependsOn.from.length; i++) {
    const n = at(dependsOn.from, i);
    if (at(open, at(dependsOn.to, i)) === 1 && mark(n, WAITS)) waiting.push(n);
  }
  for (let i = 0; i < parents.from.length; i++)
    if (at(open, at(parents.from, i)) === 1) mark(at(parents.to, i), HAS_OPEN_CHILDREN);
  if (waiting.length > 0) walkBack(byEnd(count, parents), waiting, (n) => mark(n, WAITS));
  return bits;
}

/** What stands between tickets, by their numbers. */
export interface Standing {
  /** As `readiness` tells it. */
  readonly graph: Uint8Array<ArrayBuffer>;
  /** How many open tickets depend on each. */
  readonly unblocks: Uint32Array<ArrayBuffer>;
}

/** Returns of each ticket how many open ones depend on it. */
function dependents({ count, open, dependsOn }: WorkGraph): Uint32Array<ArrayBuffer> {
  const counts = new Uint32Array(count);
  for (let i = 0; i < dependsOn.from.length; i++) {
    const to = at(dependsOn.to, i);
    if (at(open, at(dependsOn.from, i)) === 1) counts[to] = at(counts, to) + 1;
  }
  return counts;
}

/** Returns what stands between tickets. */
export const standingOf = (graph: WorkGraph): Standing => ({
  graph: readiness(graph),
  unblocks: dependents(graph),
});

/**
 * Returns the tickets that are left when those that lead nowhere are taken away again and again: those on cycles, and those
 * that lead to one. None is left where there is no cycle.
 */
export function leadingToCycles(count: number, links: NumberedLinks): readonly number[] {
  const left = new Uint32Array(count);
  for (let i = 0; i < links.from.length; i++)
    left[at(links.from, i)] = at(left, at(links.from, i)) + 1;
  const all = Array.from(left.keys());
  const gone = all.filter((n) => left[n] === 0);
  walkBack(byEnd(count, links), gone, (n) => {
    left[n] = at(left, n) - 1;
    return left[n] === 0;
  });
  return gone.length === count ? [] : all.filter((n) => left[n] !== 0);
}
