import type { GraphCommit, Oid } from "../git/repository.ts";
import { Heap } from "./heap.ts";

const LEFT = 1;
const RIGHT = 2;
const BOTH = LEFT | RIGHT;
/** Below a common ancestor: no best one. */
const STALE = 4;

/** Commits by their place in the order in which they are told: parents have lower ones. */
export interface Graph {
  readonly commits: readonly GraphCommit[];
  readonly places: ReadonlyMap<Oid, number>;
}

/** Returns the graph of ordered commits. */
export function graphOf(commits: readonly GraphCommit[]): Graph {
  return { commits, places: new Map(commits.map(({ oid }, place) => [oid, place])) };
}

/** A commit, and from where it was reached. */
interface Painted {
  readonly commit: GraphCommit;
  readonly mark: number;
}

/** What was reached from either side, and what is still to be looked at. */
class Painting {
  readonly #graph: Graph;
  readonly #marks = new Map<number, number>();
  readonly #waiting = new Heap<number>((a, b) => a > b);
  /** Places that wait and are not stale. */
  #fresh = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** False: it lies outside of the graph, and matters. */
  mark(oid: Oid, more: number): boolean {
    const place = this.#graph.places.get(oid);
    // What is stale already makes no difference out there.
    if (place === undefined) return (more & STALE) !== 0;
    const old = this.#marks.get(place);
    const next = (old ?? 0) | more;
    if (old === undefined) this.#waiting.add(place);
    this.#fresh += isFresh(next) - isFresh(old);
    this.#marks.set(place, next);
    return true;
  }

  /** Takes the place that no other can descend from; none once all that waits is stale. */
  take(): Painted | undefined {
    if (this.#fresh === 0) return undefined;
    const place = this.#waiting.take() ?? -1;
    const commit = this.#graph.commits[place];
    const mark = this.#marks.get(place) ?? 0;
    this.#fresh -= isFresh(mark);
    return commit && { commit, mark };
  }
}

const isFresh = (mark: number | undefined): number =>
  mark !== undefined && (mark & STALE) === 0 ? 1 : 0;

/** How two commits came apart. */
export interface Parting {
  /** Every best common ancestor. */
  readonly bases: readonly Oid[];
  /** The joins that only the one, and that only the other descends from or is. */
  readonly joins: readonly [readonly Oid[], readonly Oid[]];
}

/**
 * Returns how two commits came apart, or undefined where some of it lies outside of the graph: then git has to tell.
 *
 * Marks what is reached from either side, children first, until only ancestors of common ones are left. In a graph that
 * is at hand this costs what lies between the two and their ancestor; git would be some processes for each join.
 */
export function partingOf(graph: Graph, a: Oid, b: Oid): Parting | undefined {
  const painting = new Painting(graph);
  if (!painting.mark(a, LEFT) || !painting.mark(b, RIGHT)) return undefined;
  const seen: Painted[] = [];
  for (let next = painting.take(); next !== undefined; next = painting.take()) {
    const { commit, mark } = next;
    seen.push(next);
    const below = (mark & BOTH) === BOTH ? mark | STALE : mark;
    if (!commit.parents.every((parent) => painting.mark(parent, below))) return undefined;
  }
  const marked = (wanted: number): readonly GraphCommit[] =>
    seen.filter(({ mark }) => mark === wanted).map(({ commit }) => commit);
  const joins = (side: number): readonly Oid[] =>
    marked(side).flatMap(({ oid, parents }) => (parents.length > 1 ? [oid] : []));
  return { bases: marked(BOTH).map(({ oid }) => oid), joins: [joins(LEFT), joins(RIGHT)] };
}

/** Returns the joins that a commit descends from, or is, in a graph that holds only what one side has. */
export function joinsBelow(graph: Graph, tip: Oid): readonly Oid[] {
  const found = new Set([tip]);
  for (const oid of found) {
    const { parents = [] } = graph.commits[graph.places.get(oid) ?? -1] ?? {};
    for (const parent of parents) if (graph.places.has(parent)) found.add(parent);
  }
  const isJoin = (oid: Oid): boolean =>
    (graph.commits[graph.places.get(oid) ?? -1]?.parents.length ?? 0) > 1;
  return [...found].filter(isJoin);
}
