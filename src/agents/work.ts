import { firstOf } from "../base/first-of.ts";
import { HAS_OPEN_CHILDREN, readiness, WAITS, type WorkGraph } from "../workflow/ready.ts";

/** What there is to do: tickets by their numbers, and what decides which of them comes first. */
export interface Work {
  readonly graph: WorkGraph;
  /** 1: is there, and its status is of an open category. */
  readonly fresh: ArrayLike<number>;
  /** When the claim on it ends, in milliseconds since 1970; not a number: nobody holds it. */
  readonly claimedUntil: ArrayLike<number>;
  /** Place of its priority in the configuration, from 0; infinite: it has none. */
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

/** Returns of each ticket how many open ones depend on it. */
function dependents({ count, open, dependsOn }: WorkGraph): Uint32Array {
  const counts = new Uint32Array(count);
  for (let i = 0; i < dependsOn.from.length; i++) {
    const to = at(dependsOn.to, i);
    if (at(open, at(dependsOn.from, i)) === 1) counts[to] = at(counts, to) + 1;
  }
  return counts;
}

/** Compares numbers; what is none comes last. */
function byNumber(a: number, b: number): number {
  const [x, y] = [Number.isNaN(a), Number.isNaN(b)];
  if (x || y) return Number(x) - Number(y);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order in which work is begun: by priority, by due date, by what it unblocks, the oldest first. */
function order(work: Work): (a: Candidate, b: Candidate) => number {
  const by = (numbers: ArrayLike<number>, a: Candidate, b: Candidate): number =>
    byNumber(numbers[a.n] ?? Number.NaN, numbers[b.n] ?? Number.NaN);
  return (a, b) =>
    by(work.priority, a, b) ||
    by(work.due, a, b) ||
    b.unblocks - a.unblocks ||
    by(work.created, a, b) ||
    (work.idOf(a.n) < work.idOf(b.n) ? -1 : 1);
}

/** Returns what can be begun now, in its order, and counts what can't. */
export function choose(work: Work, wanted: Wanted): Choice {
  const { now, grace, closing, among, most = Number.POSITIVE_INFINITY } = wanted;
  const graph = closed(work.graph, closing);
  const [bits, unblocks] = [readiness(graph), dependents(graph)];
  const waiting = { held: 0, blocked: 0, parents: 0 };
  const candidates: Candidate[] = [];
  for (let n = 0; n < graph.count; n++) {
    if (at(work.fresh, n) !== 1 || closing.has(n) || among?.has(n) === false) continue;
    const until = work.claimedUntil[n] ?? Number.NaN;
    if (until + grace > now) waiting.held++;
    else if ((at(bits, n) & WAITS) !== 0) waiting.blocked++;
    else if ((at(bits, n) & HAS_OPEN_CHILDREN) !== 0) waiting.parents++;
    else candidates.push({ n, unblocks: at(unblocks, n) });
  }
  const total = candidates.length;
  return { candidates: firstOf(candidates, most, order(work)), total, waiting };
}
