import { damagedObject } from "../damaged.ts";
import { parseTree, type TreeEntry } from "../objects.ts";
import type { ObjectFormat, Oid } from "../repository.ts";
import type { ObjectFiles } from "./object-files.ts";

/** Returns what stands at some paths of a tree, as one text that is equal where all of that is. */
export type PathsOf = (tree: Oid | undefined, paths: readonly string[]) => Promise<string>;

const LARGEST_TREE = 1 << 28;

/** Returns a function that looks paths up; trees that it read are kept. */
export function pathReader(objects: ObjectFiles, format: ObjectFormat): PathsOf {
  const known = new Map<Oid, ReadonlyMap<string, TreeEntry>>();
  const entries = async (tree: Oid): Promise<ReadonlyMap<string, TreeEntry>> => {
    const old = known.get(tree);
    if (old !== undefined) return old;
    const [found] = await objects.read([tree], LARGEST_TREE);
    if (found?.kind !== "object" || found.type !== "tree")
      throw damagedObject(tree, "there is no such tree here");
    const read = new Map(parseTree(found.data, format).map((entry) => [entry.name, entry]));
    known.set(tree, read);
    return read;
  };
  const at = async (tree: Oid, path: string): Promise<string> => {
    let oid = tree;
    let mode = "40000";
    // Names in trees are bytes.
    for (const name of Buffer.from(path).toString("latin1").split("/").filter(Boolean)) {
      const entry = mode === "40000" ? (await entries(oid)).get(name) : undefined;
      if (entry === undefined) return "";
      oid = entry.oid;
      mode = entry.mode;
    }
    return `${mode} ${oid}`;
  };
  return async (tree, paths) => {
    const found: string[] = [];
    for (const path of paths) found.push(tree === undefined ? "" : await at(tree, path));
    return found.join("\n");
  };
}
