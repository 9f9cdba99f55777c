import { encodeTree, newObject, type TreeEntry } from "../git/objects.ts";
import type { NewObject, Oid } from "../git/repository.ts";
import type { Store } from "./store.ts";
import { entriesOf, isLegalName, loadTrees, TREE } from "./trees.ts";

/** An entry to write. Only a join, which takes over what stood in the other tree, writes other modes than `FILE`. */
export type Entry = Pick<TreeEntry, "mode" | "oid">;

/** Changes to entries of one folder: by name, to an entry, to nothing, or to changes below. */
interface Folder {
  readonly files: Map<string, Entry | undefined>;
  readonly folders: Map<string, Folder>;
}

function nest(changes: ReadonlyMap<string, Entry | undefined>): Folder {
  const root: Folder = { files: new Map(), folders: new Map() };
  for (const [path, entry] of changes) {
    const parts = path.split("/");
    let at = root;
    for (const part of parts.slice(0, -1)) {
      const next = at.folders.get(part) ?? { files: new Map(), folders: new Map() };
      at.folders.set(part, next);
      at = next;
    }
    at.files.set(parts.at(-1) ?? "", entry);
  }
  return root;
}

/** A tree after changes: its oid (`undefined` when it is empty), and the trees that are new in it. */
export interface WrittenTree {
  readonly root: Oid | undefined;
  readonly objects: readonly NewObject[];
}

/** Returns the tree that results when these entries are written to `root` (`undefined` removes one). */
export async function writeTree(
  store: Store,
  root: Oid | undefined,
  changes: ReadonlyMap<string, Entry | undefined>,
): Promise<WrittenTree> {
  const objects: NewObject[] = [];
  const folder = nest(changes);
  await preload(store, root, folder);
  const oid = buildFolder(store, root, folder, objects);
  return { root: oid, objects };
}

/** Loads, level by level, every tree that the changes touch. */
async function preload(store: Store, root: Oid | undefined, folder: Folder): Promise<void> {
  let level: (readonly [Oid, Folder])[] = root === undefined ? [] : [[root, folder]];
  while (level.length > 0) {
    await loadTrees(
      store,
      level.map(([oid]) => oid),
    );
    level = level.flatMap(([oid, at]) => {
      const below = entriesOf(store, oid).filter((e) => e.mode === TREE);
      return below.flatMap((e): (readonly [Oid, Folder])[] => {
        const next = at.folders.get(e.name);
        return next === undefined ? [] : [[e.oid, next]];
      });
    });
  }
}

function withFiles(entries: Map<string, TreeEntry>, files: Folder["files"]): void {
  for (const [name, entry] of files) {
    if (entry === undefined) entries.delete(name);
    else entries.set(name, { mode: entry.mode, name, oid: entry.oid });
  }
}

function buildFolder(
  store: Store,
  oid: Oid | undefined,
  folder: Folder,
  objects: NewObject[],
): Oid | undefined {
  const old = oid === undefined ? [] : entriesOf(store, oid).filter((e) => isLegalName(e.name));
  const entries = new Map(old.map((e) => [e.name, e]));
  withFiles(entries, folder.files);
  for (const [name, below] of folder.folders) {
    const at = entries.get(name);
    const built = buildFolder(store, at?.mode === TREE ? at.oid : undefined, below, objects);
    if (built === undefined) entries.delete(name);
    else entries.set(name, { mode: TREE, name, oid: built });
  }
  if (entries.size === 0) return undefined;
  const list = [...entries.values()];
  const tree = newObject(store.repo.objectFormat, "tree", encodeTree(list));
  if (tree.oid !== oid) objects.push(tree);
  store.trees.set(tree.oid, list);
  return tree.oid;
}
