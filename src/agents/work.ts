import { firstOf } from "../base/first-of.ts";
import { type Standing, standingOf, WAITS, type WorkGraph } from "../workflow/ready.ts";

/** What there is to do: tickets by their numbers, and what decides which of them comes first. */
export interface Work {
  readonly count: number;
  /** What is known of what stands between them; undefined: the graph tells. */
  readonly standing: Standing | undefined;
  readonly graph: () => WorkGraph;
  /** 1: is there, and its status is of an open category. */
  readonly fresh: ArrayLike<number>;
  /** When the claim on it ends, in milliseconds since 1970; not a number: nobody holds it. */
  readonly claimedUntil: ArrayLike<number>;
  /** So many priorities there are. */
  readonly priorities: number;
  /** Place of its priority in the configuration, from 0; their number: it has none, or one that is not in it. */
  readonly priority: ArrayLike<number>;
  /** Days since 1970; not a number: none. */
  readonly due: ArrayLike<number>;
  /** Milliseconds since 1970. */
  readonly created: ArrayLike<number>;
  readonly idOf: (n: number) => string;
}

/** What is asked of the work there is. */
export interface Wanted {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** So many milliseconds after its end a lease still holds. */
  readonly grace: number;
  /** Tickets that are taken for closed. */
  readonly closing: ReadonlySet<number>;
  /** Only these; undefined: any. */
  readonly among: ReadonlySet<number> | undefined;
  /** So many that can be begun; undefined: all. */
  readonly most: number | undefined;
}

/** Something that can be begun. */
export interface Candidate {
  readonly n: number;
  /** How many open tickets depend on it. */
  readonly unblocks: number;
}

/** What can't be begun, and why: each ticket is counted once, by the first reason that holds. */
export interface Waiting {
  /** Somebody holds it. */
  readonly held: number;
  /** It, or what it is a part of, depends on something open. */
  readonly blocked: number;
  /** Something below it is open. */
  readonly parents: number;
}

/** What can be begun, the first thing first. */
export interface Choice {
  /** As many as are wanted. */
  readonly candidates: readonly Candidate[];
  /** How many there are. */
  readonly total: number;
  readonly waiting: Waiting;
}

const at = (numbers: ArrayLike<number>, n: number): number => numbers[n] ?? 0;

/** Returns the graph with some tickets closed. */
function closed(graph: WorkGraph, closing: ReadonlySet<number>): WorkGraph {
  if (closing.size === 0) return graph;
  const open = Uint8Array.from(graph.open);
  for (const n of closing) open[n] = 0;
  return { ...graph, open };
}

/** Returns what stands between tickets once some are closed. */
function standing(work: Work, closing: ReadonlySet<number>): Standing {
  const known = closing.size === 0 ? work.standing : undefined;
  return known ?? standingOf(closed(work.graph(), closing));
}

/** Compares numbers; what is none comes last. */
function byNumber(a: number, b: number): number {
  if (a === b) return 0;
  if (a < b) return -1;
  return a > b ? 1 : Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

/** The order in which work is begun: by priority, by due date, by what it unblocks, the oldest first. */
function order(work: Work, unblocks: ArrayLike<number>): (a: number, b: number) => number {
  const { priority, due, created, idOf } = work;
  return (a, b) =>
    byNumber(at(priority, a), at(priority, b)) ||
    byNumber(at(due, a), at(due, b)) ||
    at(unblocks, b) - at(unblocks, a) ||
    byNumber(at(created, a), at(created, b)) ||
    (idOf(a) < idOf(b) ? -1 : 1);
}

/**
 * Leaves out what so many others come before by their priority alone: of many tickets there is little to compare then.
 * `counts` are those of each priority.
 */
function mostUrgent(
  ready: readonly number[],
  counts: readonly number[],
  priority: ArrayLike<number>,
  most: number,
): readonly number[] {
  if (most >= ready.length) return ready;
  let left = most;
  const last = counts.findIndex((count) => {
    left -= count;
    return left <= 0;
  });
  return ready.filter((n) => (priority[n] as number) <= last);
}

/** Returns which tickets are looked at: 1. */
function looked({ fresh, count }: Work, { closing, among }: Wanted): Uint8Array {
  const marks = new Uint8Array(count);
  if (among === undefined) marks.set(fresh);
  else for (const n of among) marks[n] = at(fresh, n);
  for (const n of closing) marks[n] = 0;
  return marks;
}

/** Returns what can be begun now, in its order, and counts what can't. */
export function choose(work: Work, wanted: Wanted): Choice {
  const { now, grace, closing, most = Number.POSITIVE_INFINITY } = wanted;
  const { graph: bits, unblocks } = standing(work, closing);
  const { claimedUntil, priority, priorities } = work;
  const waiting = { held: 0, blocked: 0, parents: 0 };
  const ready: number[] = [];
  const counts = new Array<number>(priorities + 1).fill(0);
  // A short step: it is run once for each of many, and the engine takes longer to compile a loop than to go through it.
  looked(work, wanted).forEach((wants, n) => {
    if (wants === 0) return;
    const own = bits[n] as number;
    if ((claimedUntil[n] as number) + grace > now) waiting.held++;
    else if ((own & WAITS) !== 0) waiting.blocked++;
    else if (own !== 0) waiting.parents++;
    else {
      ready.push(n);
      (counts[priority[n] as number] as number)++;
    }
  });
  const first = firstOf(mostUrgent(ready, counts, priority, most), most, order(work, unblocks));
  const candidates = first.map((n) => ({ n, unblocks: at(unblocks, n) }));
  return { candidates, total: ready.length, waiting };
}
