import { TicketError } from "../base/errors.ts";
import { encodeTree, newObject, parseTree, type TreeEntry } from "../git/objects.ts";
import type { NewObject, Oid } from "../git/repository.ts";
import { LIMITS, type Store } from "./store.ts";

const TREE = "40000";
/** Mode of a plain file: all that we write. */
export const FILE = "100644";

/** Returns the error for an object that the tickets ref names and the repository can't give. */
export function unreadable(oid: Oid, what: string, why: string): TicketError {
  return new TicketError("STORE_DAMAGED", "failed", `The ${what} ${oid.slice(0, 12)} is ${why}.`, {
    data: { oid, what, why },
    hint: "git fsck names what is damaged; another clone may have the object (git fetch).",
  });
}

/** Reads trees that are not known yet, all in one go. */
export async function loadTrees(store: Store, oids: Iterable<Oid>): Promise<void> {
  const wanted = [...new Set(oids)].filter((oid) => !store.trees.has(oid));
  if (wanted.length === 0) return;
  const results = await store.repo.readObjects(wanted, { maxBytes: LIMITS.tree });
  for (const result of results) {
    if (result.kind === "missing") throw unreadable(result.oid, "tree", "missing");
    if (result.kind === "too-large") throw unreadable(result.oid, "tree", "larger than we read");
    if (result.type !== "tree") throw unreadable(result.oid, "tree", `a ${result.type}`);
    store.trees.set(result.oid, parseTree(result.data, store.repo.objectFormat));
  }
}

/** Returns the entries of a tree that was loaded. */
export function entriesOf(store: Store, oid: Oid): readonly TreeEntry[] {
  return store.trees.get(oid) ?? [];
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));
const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Returns every folder on the way to these paths, by depth. */
function foldersByDepth(paths: readonly string[]): readonly ReadonlySet<string>[] {
  const levels: Set<string>[] = [];
  for (const path of paths) {
    const parts = path.split("/");
    parts.forEach((_, i) => {
      levels[i] ??= new Set();
      levels[i].add(parts.slice(0, i + 1).join("/"));
    });
  }
  return levels;
}

/** Entries by name of the trees that were asked for by name already. */
const namedEntries = new WeakMap<readonly TreeEntry[], ReadonlyMap<string, TreeEntry>>();

function entryAt(store: Store, tree: Oid, name: string): TreeEntry | undefined {
  const entries = entriesOf(store, tree);
  if (entries.length < 16) return entries.find((e) => e.name === name);
  const named = namedEntries.get(entries) ?? new Map(entries.map((e) => [e.name, e]));
  namedEntries.set(entries, named);
  return named.get(name);
}

/** Returns the oid of the folder at the end of `path` for each path that exists; its entries are loaded. */
export async function findFolders(
  store: Store,
  root: Oid | undefined,
  paths: readonly string[],
): Promise<Map<string, Oid>> {
  const found = new Map<string, Oid>(root === undefined ? [] : [["", root]]);
  await loadTrees(store, found.values());
  for (const level of foldersByDepth(paths)) {
    const reached: Oid[] = [];
    for (const path of level) {
      const parent = found.get(parentOf(path));
      const entry = parent === undefined ? undefined : entryAt(store, parent, nameOf(path));
      if (entry?.mode !== TREE) continue;
      found.set(path, entry.oid);
      reached.push(entry.oid);
    }
    await loadTrees(store, reached);
  }
  const wanted = new Set(paths);
  return new Map([...found].filter(([path]) => wanted.has(path)));
}

/** Returns the blob oid of each of these files that exists as a plain file. */
export async function findFiles(
  store: Store,
  root: Oid | undefined,
  paths: readonly string[],
): Promise<Map<string, Oid>> {
  const folders = await findFolders(
    store,
    root,
    [...new Set(paths.map(parentOf))].filter((f) => f !== ""),
  );
  if (root !== undefined) folders.set("", root);
  const found = new Map<string, Oid>();
  for (const path of paths) {
    const folder = folders.get(parentOf(path));
    const entry = folder === undefined ? undefined : entryAt(store, folder, nameOf(path));
    if (entry?.mode === FILE) found.set(path, entry.oid);
  }
  return found;
}

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
  const entries = new Map(oid === undefined ? [] : entriesOf(store, oid).map((e) => [e.name, e]));
  withFiles(entries, folder.files);
  for (const [name, below] of folder.folders) {
    const old = entries.get(name);
    const built = buildFolder(store, old?.mode === TREE ? old.oid : undefined, below, objects);
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
