import type { GraphCommit, Oid } from "../../git/repository.ts";

/** How far a subscriber was told: all that these heads hold, and of one more commit its first events. */
export interface Position {
  /** None is in the history of another; in order of their names. */
  readonly heads: readonly Oid[];
  /** A commit of which some was told: the number of the event that comes next. */
  readonly within: { readonly commit: Oid; readonly next: number } | null;
}

/** Returns where one stands after a commit that comes next: of all commits, all parents were told before. */
export function afterCommit({ heads, within }: Position, { oid, parents }: GraphCommit): Position {
  const left = heads.filter((head) => head !== oid && !parents.includes(head));
  return { heads: [...left, oid].sort(), within: within?.commit === oid ? null : within };
}

/** Returns where one stands who was told the first so many of ordered commits, and nothing else. */
export function afterFirst(commits: readonly GraphCommit[], count: number): Position {
  let position: Position = { heads: [], within: null };
  for (const commit of commits.slice(0, count)) position = afterCommit(position, commit);
  return position;
}

/** Tells whether a head, and nothing else, was told. */
export const isAt = ({ heads, within }: Position, head: Oid): boolean =>
  within === null && heads.length === 1 && heads[0] === head;

/** Returns the number of an event in its commit; NaN: it is of no commit. */
export const numberOf = (id: string): number => Number(id.slice(id.indexOf(":") + 1));
