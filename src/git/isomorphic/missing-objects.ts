import { damagedObject } from "../damaged.ts";
import { parseTree } from "../objects.ts";
import type { NewObject, Oid } from "../repository.ts";
import type { Commit } from "./commits.ts";
import type { Transport } from "./transport.ts";

const TREE = "40000";
const GITLINK = "160000";
const LARGEST = 1 << 29;
/** Objects that are read in one go. */
const AT_ONCE = 256;

/**
 * Returns what a remote lacks of a commit that has these: every commit below that it does not have, and what differs in their
 * trees from their parents'.
 */
export async function missingObjects(
  transport: Transport,
  wanted: Oid,
  there: readonly Oid[],
): Promise<readonly NewObject[]> {
  const { commits } = transport;
  const hidden = await commits.reachable(there);
  const missing = new Set<Oid>();
  const trees: { readonly tree: Oid; readonly bases: readonly Oid[] }[] = [];
  for (const commit of await unknownTo(transport, wanted, hidden)) {
    missing.add(commit.oid);
    const bases: Oid[] = [];
    for (const parent of commit.parents) bases.push((await commits.get(parent)).tree);
    trees.push({ tree: commit.tree, bases });
  }
  for (const { tree, bases } of trees) await addTree(transport, missing, tree, bases);
  return readAll(transport, [...missing]);
}

async function unknownTo(
  { commits }: Transport,
  wanted: Oid,
  hidden: ReadonlyMap<Oid, Commit>,
): Promise<readonly Commit[]> {
  const found = new Map<Oid, Commit>();
  const waiting = [wanted];
  for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
    if (found.has(oid) || hidden.has(oid)) continue;
    const commit = await commits.get(oid);
    found.set(oid, commit);
    waiting.push(...commit.parents);
  }
  return [...found.values()];
}

/** Adds a tree and what is below it, but for what stands at the same place in one that the remote has or will have. */
async function addTree(
  transport: Transport,
  missing: Set<Oid>,
  tree: Oid,
  bases: readonly Oid[],
): Promise<void> {
  if (bases.includes(tree) || missing.has(tree)) return;
  missing.add(tree);
  const old = await Promise.all(bases.map((base) => entriesOf(transport, base)));
  for (const { mode, name, oid } of (await entriesOf(transport, tree)).values()) {
    const same = old.flatMap((entries) => entries.get(name) ?? []);
    if (mode === GITLINK || same.some((entry) => entry.oid === oid)) continue;
    const below = same.filter((entry) => entry.mode === TREE).map((entry) => entry.oid);
    if (mode === TREE) await addTree(transport, missing, oid, below);
    else missing.add(oid);
  }
}

async function entriesOf({ objects, context }: Transport, tree: Oid) {
  const [found] = await objects.read([tree], LARGEST);
  if (found?.kind !== "object" || found.type !== "tree")
    throw damagedObject(tree, "there is no such tree here");
  return new Map(parseTree(found.data, context.objectFormat).map((entry) => [entry.name, entry]));
}

async function readAll(
  { objects }: Transport,
  oids: readonly Oid[],
): Promise<readonly NewObject[]> {
  const found: NewObject[] = [];
  for (let at = 0; at < oids.length; at += AT_ONCE) {
    for (const result of await objects.read(oids.slice(at, at + AT_ONCE), LARGEST)) {
      if (result.kind !== "object") throw damagedObject(result.oid, "it is not here");
      found.push({ oid: result.oid, type: result.type, data: result.data });
    }
  }
  return found;
}
