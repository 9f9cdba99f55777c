import type { GraphCommit, Oid } from "../git/repository.ts";
import { Heap } from "./heap.ts";

/** Tells whether `a` is told before `b` where neither descends from the other: the older one, else by name. */
const isEarlier = (a: GraphCommit, b: GraphCommit): boolean =>
  a.time === b.time ? a.oid < b.oid : a.time < b.time;

/** Returns the parents of a commit that are among these, each once. */
function parentsAmong({ parents }: GraphCommit, all: ReadonlyMap<Oid, unknown>): readonly Oid[] {
  const [only, ...more] = parents;
  if (only === undefined) return [];
  if (more.length === 0) return all.has(only) ? parents : [];
  return [...new Set(parents)].filter((parent) => all.has(parent));
}

/** A commit that waits for its parents to be told, and those that wait for it. */
interface Place {
  readonly commit: GraphCommit;
  readonly children: Place[];
  waiting: number;
}

function placesOf(commits: readonly GraphCommit[]): Map<Oid, Place> {
  const places = new Map(
    commits.map((commit): [Oid, Place] => [commit.oid, { commit, children: [], waiting: 0 }]),
  );
  for (const place of places.values())
    for (const parent of parentsAmong(place.commit, places)) {
      places.get(parent)?.children.push(place);
      place.waiting++;
    }
  return places;
}

/**
 * Returns commits in the order in which they are told: parents before children, else by time, else by name.
 *
 * Git's own order depends on its version, on whether it has a commit-graph file and on where the walk began; this one on
 * the commits alone, so every clone tells the same story.
 */
export function orderCommits(commits: readonly GraphCommit[]): readonly GraphCommit[] {
  const ready = new Heap<Place>((a, b) => isEarlier(a.commit, b.commit));
  for (const place of placesOf(commits).values()) if (place.waiting === 0) ready.add(place);
  const ordered: GraphCommit[] = [];
  for (let next = ready.take(); next !== undefined; next = ready.take()) {
    ordered.push(next.commit);
    for (const child of next.children) {
      child.waiting--;
      if (child.waiting === 0) ready.add(child);
    }
  }
  return ordered;
}
