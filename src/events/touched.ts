import { compareUtf8 } from "../base/json.ts";
import type { Oid } from "../git/repository.ts";
import type { Differences, TreeDifference } from "../git/tree-differences.ts";
import type { PlacedDifference } from "../store/document-changes.ts";
import { documentPlace, type WantedBlob } from "../store/document-pairs.ts";
import { FILE } from "../store/trees.ts";
import { isOurFolder } from "../store/walk.ts";

/** A document that a commit changed; of a join, one in which something may have been lost. */
export interface Touched extends PlacedDifference {
  /** What stood there in the best common ancestors of a join's sides. */
  readonly bases: readonly (Oid | undefined)[];
}

type Entry = TreeDifference["before"];

/** Returns the blob of a plain file. */
export const blobOf = (entry: Entry): Oid | undefined =>
  entry?.mode === FILE ? entry.oid : undefined;

/** Returns the documents among what differs, in the order of their paths. */
function placed(differences: readonly Omit<Touched, "place">[]): readonly Touched[] {
  return differences
    .flatMap((one): Touched[] => {
      const place = documentPlace(one.path);
      return place === undefined ? [] : [{ ...one, place }];
    })
    .sort((a, b) => compareUtf8(a.path, b.path));
}

const byPath = (list: readonly TreeDifference[]): ReadonlyMap<string, TreeDifference> =>
  new Map(list.map((one) => [one.path, one]));

/** Returns what a commit changed against its one parent, or against all of them. */
export function touchedByCommit(
  parents: readonly (readonly TreeDifference[])[],
): readonly Touched[] {
  const [first = [], ...others] = parents;
  const rest = others.map(byPath);
  const own = first.filter(({ path }) => rest.every((paths) => paths.has(path)));
  return placed(
    own.map(({ path, before, after }) => ({
      path,
      befores: [before, ...rest.map((paths) => paths.get(path)?.before)],
      after,
      bases: [],
    })),
  );
}

/** How the two sides of a join differ from it, and from each of their best common ancestors. */
export interface JoinDifferences {
  /** From each side to the join. */
  readonly toJoin: readonly [readonly TreeDifference[], readonly TreeDifference[]];
  /** From each common ancestor to each side. */
  readonly fromBases: readonly (readonly [readonly TreeDifference[], readonly TreeDifference[]])[];
  /** What the joins touched that only one side has, side by side. */
  readonly retold: readonly [ReadonlySet<string>, ReadonlySet<string>];
}

/**
 * Returns the documents in which a join may have lost something: those that both sides changed since they parted, each
 * otherwise than the other, those that are as on no side, and those of which a side's own joins may have told something.
 */
export function touchedByJoin({ toJoin, fromBases, retold }: JoinDifferences): readonly Touched[] {
  const [left, right] = [byPath(toJoin[0]), byPath(toJoin[1])];
  const changed = fromBases.map(([a, b]) => [byPath(a), byPath(b)] as const);
  const mayBeLost = (path: string): boolean =>
    (left.has(path) && right.has(path)) ||
    changed.every(([a, b]) => a.has(path) && b.has(path)) ||
    (left.has(path) && retold[0].has(path)) ||
    (right.has(path) && retold[1].has(path));
  const paths = new Set([...left.keys(), ...right.keys()]);
  return placed(
    [...paths].filter(mayBeLost).map((path) => {
      const [x, y] = [left.get(path), right.get(path)];
      // A side that does not differ from the join is as the join is.
      const after = x === undefined ? y?.after : x.after;
      const befores = [x === undefined ? after : x.before, y === undefined ? after : y.before];
      return {
        path,
        befores,
        after,
        // A side that does not differ from the ancestor is as the ancestor is.
        bases: changed.map(([a]) => blobOf(a.has(path) ? a.get(path)?.before : befores[0])),
      };
    }),
  );
}

/** Returns every version of a document that is to be read. */
export function versionsOf({ befores, after, bases, place }: Touched): readonly WantedBlob[] {
  const oids = [...befores.map(blobOf), blobOf(after), ...bases];
  return oids.flatMap((oid) => (oid === undefined ? [] : [{ oid, place }]));
}

/** Tells whether a folder is one of those in which documents are; attachments are none. */
export const holdsDocuments = (path: string): boolean =>
  isOurFolder(path) && !path.startsWith("attachments");

/** Returns the differences that were found, none where there were too many. */
export const known = (differences: Differences | undefined): readonly TreeDifference[] =>
  differences === undefined || differences === "too-many" ? [] : differences;
