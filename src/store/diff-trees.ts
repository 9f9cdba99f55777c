import type { TreeEntry } from "../git/objects.ts";
import type { Oid } from "../git/repository.ts";
import { LIMITS, type Store } from "./store.ts";
import { entriesOf, isLegalName, loadTrees, unreadable } from "./trees.ts";
import { isOurFolder } from "./walk.ts";

/** A path at which two trees differ; a side is `undefined` where the path does not exist. A folder outside the layout is one entry. */
export interface TreeDifference {
  readonly path: string;
  readonly before: TreeEntry | undefined;
  readonly after: TreeEntry | undefined;
}

interface Pair {
  /** Place of the pair among those that are compared. */
  readonly index: number;
  readonly folder: string;
  readonly before: Oid | undefined;
  readonly after: Oid | undefined;
}

/**
 * Returns every file at which two trees differ. Equal folders are not entered, so the cost is that of
 * the difference. Each pair may be compared at once with others: trees are loaded level by level.
 *
 * @throws TicketError `STORE_DAMAGED` for trees with more entries than are looked at.
 */
export async function diffTrees(
  store: Store,
  pairs: readonly (readonly [before: Oid | undefined, after: Oid | undefined])[],
): Promise<readonly (readonly TreeDifference[])[]> {
  const results: TreeDifference[][] = pairs.map(() => []);
  const seen = pairs.map(() => 0);
  let level: Pair[] = pairs.map(([before, after], index) => ({ index, folder: "", before, after }));
  while (level.length > 0) {
    const differing = level.filter((pair) => pair.before !== pair.after);
    await loadTrees(store, differing.flatMap(sidesOf));
    level = differing.flatMap((pair) => {
      const { index } = pair;
      for (const oid of sidesOf(pair)) {
        seen[index] = (seen[index] ?? 0) + entriesOf(store, oid).length;
        if (seen[index] > 2 * LIMITS.entries) throw unreadable(oid, "tree", "larger than we read");
      }
      const { files, folders } = compareFolder(store, pair);
      results[index]?.push(...files);
      return folders;
    });
  }
  return results;
}

const sidesOf = ({ before, after }: Pair): readonly Oid[] =>
  [before, after].filter((oid) => oid !== undefined);

function byName(store: Store, oid: Oid | undefined): Map<string, TreeEntry> {
  const entries = oid === undefined ? [] : entriesOf(store, oid);
  return new Map(entries.filter((e) => isLegalName(e.name)).map((e) => [e.name, e]));
}

/** What stands under one name in two folders. */
type Sides = readonly [name: string, before: TreeEntry | undefined, after: TreeEntry | undefined];

/**
 * Returns what differs between two folders that have the same names in the same order; `undefined`: they have not. Most have: a
 * change to a document makes no new name.
 */
function inStep(
  old: readonly TreeEntry[],
  now: readonly TreeEntry[],
): readonly Sides[] | undefined {
  if (old.length !== now.length) return undefined;
  const found: Sides[] = [];
  let last = "";
  for (const [i, before] of old.entries()) {
    const { name, oid, mode } = before;
    const after = now[i];
    // A name that stands twice, or where it should not, is looked at more closely.
    if (after?.name !== name || name <= last || !isLegalName(name)) return undefined;
    last = name;
    if (oid !== after.oid || mode !== after.mode) found.push([name, before, after]);
  }
  return found;
}

function differing(store: Store, pair: Pair): readonly Sides[] {
  const entries = (oid: Oid | undefined) => (oid === undefined ? [] : entriesOf(store, oid));
  const same = inStep(entries(pair.before), entries(pair.after));
  if (same !== undefined) return same;
  const [old, now] = [byName(store, pair.before), byName(store, pair.after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name): readonly Sides[] => {
    const [before, after] = [old.get(name), now.get(name)];
    return before?.oid === after?.oid && before?.mode === after?.mode
      ? []
      : [[name, before, after]];
  });
}

function compareFolder(store: Store, pair: Pair): { files: TreeDifference[]; folders: Pair[] } {
  const files: TreeDifference[] = [];
  const folders: Pair[] = [];
  for (const [name, before, after] of differing(store, pair)) {
    const path = pair.folder === "" ? name : `${pair.folder}/${name}`;
    const [x, y] = [enteredOid(before, path), enteredOid(after, path)];
    if (x !== undefined || y !== undefined)
      folders.push({ index: pair.index, folder: path, before: x, after: y });
    // A folder on one side and something else on the other is a difference of its own.
    if (before?.oid !== x || after?.oid !== y) files.push({ path, before, after });
  }
  return { files, folders };
}

/** Returns the oid of an entry that is a folder of the layout. */
function enteredOid(entry: TreeEntry | undefined, path: string): Oid | undefined {
  return entry?.mode === "40000" && isOurFolder(path) ? entry.oid : undefined;
}

/** Returns the difference of one pair of trees. */
export async function diffTree(
  store: Store,
  before: Oid | undefined,
  after: Oid | undefined,
): Promise<readonly TreeDifference[]> {
  const [result] = await diffTrees(store, [[before, after]]);
  return result ?? [];
}
