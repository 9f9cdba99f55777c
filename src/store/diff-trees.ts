import type { TreeEntry } from "../git/objects.ts";
import type { Oid } from "../git/repository.ts";
import type { Store } from "./store.ts";
import { entriesOf, loadTrees } from "./trees.ts";

/** A path at which two trees differ; a side is `undefined` where the path does not exist. */
export interface TreeDifference {
  readonly path: string;
  readonly before: TreeEntry | undefined;
  readonly after: TreeEntry | undefined;
}

/** Deepest folder that is compared: ours end at the fourth. */
const DEPTH = 6;

const isTree = (entry: TreeEntry | undefined): boolean => entry?.mode === "40000";

interface Pair {
  readonly folder: string;
  readonly before: Oid | undefined;
  readonly after: Oid | undefined;
}

/**
 * Returns every file at which two trees differ. Equal folders are not entered, so the cost is that of
 * the difference. Each pair may be compared at once with others: trees are loaded level by level.
 */
export async function diffTrees(
  store: Store,
  pairs: readonly (readonly [before: Oid | undefined, after: Oid | undefined])[],
): Promise<readonly (readonly TreeDifference[])[]> {
  const results: TreeDifference[][] = pairs.map(() => []);
  let level = pairs.map(([before, after], index) => ({ index, folder: "", before, after }));
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const differing = level.filter((pair) => pair.before !== pair.after);
    await loadTrees(
      store,
      differing.flatMap((pair) => [pair.before, pair.after].filter((oid) => oid !== undefined)),
    );
    level = differing.flatMap((pair) => {
      const { files, folders } = compareFolder(store, pair);
      results[pair.index]?.push(...files);
      return folders.map((f) => ({ index: pair.index, ...f }));
    });
  }
  return results;
}

function byName(store: Store, oid: Oid | undefined): Map<string, TreeEntry> {
  return new Map(oid === undefined ? [] : entriesOf(store, oid).map((e) => [e.name, e]));
}

const treeOid = (entry: TreeEntry | undefined): Oid | undefined =>
  isTree(entry) ? entry?.oid : undefined;
const fileOf = (entry: TreeEntry | undefined): TreeEntry | undefined =>
  isTree(entry) ? undefined : entry;

function compareFolder(store: Store, pair: Pair): { files: TreeDifference[]; folders: Pair[] } {
  const [old, now] = [byName(store, pair.before), byName(store, pair.after)];
  const files: TreeDifference[] = [];
  const folders: Pair[] = [];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [x, y] = [old.get(name), now.get(name)];
    if (x?.oid === y?.oid && x?.mode === y?.mode) continue;
    const path = pair.folder === "" ? name : `${pair.folder}/${name}`;
    const [before, after] = [fileOf(x), fileOf(y)];
    if (isTree(x) || isTree(y))
      folders.push({ folder: path, before: treeOid(x), after: treeOid(y) });
    if (before !== undefined || after !== undefined) files.push({ path, before, after });
  }
  return { files, folders };
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
