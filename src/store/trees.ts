import { TicketError } from "../base/errors.ts";
import { parseTree, type TreeEntry } from "../git/objects.ts";
import type { Oid } from "../git/repository.ts";
import { LIMITS, type Store } from "./store.ts";

/** Mode of a folder. */
export const TREE = "40000";
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

/** Tells whether a name may stand in a tree that we write: with a slash in it git itself could not read it. */
export function isLegalName(name: string): boolean {
  return !name.includes("/");
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
