import { isTicketError } from "../../base/errors.ts";
import { parseCommit, parseTree, type TreeEntry } from "../objects.ts";
import type { ReadPack } from "../read-pack.ts";
import type { NewObject, ObjectFormat, Oid } from "../repository.ts";
import type { Transport } from "./transport.ts";

/** Why a pack is not taken. */
export class UnfitPack extends Error {}

const GITLINK = "160000";
const MODES: ReadonlySet<string> = new Set([
  "100644",
  "100755",
  "100664",
  "120000",
  "40000",
  GITLINK,
]);
/** Names that would lead out of a checkout. */
const BAD_NAME = /^(?:|\.|\.\.|\.git)$|[/\0]/i;

/**
 * Looks whether a fetched commit is here with all that it needs, before a ref says so: every object that came is what it should be,
 * and what it names came too, or is held by a ref of ours.
 *
 * @throws UnfitPack
 */
export async function checkPack(
  transport: Transport,
  pack: ReadPack,
  wanted: Oid,
  tips: readonly Oid[],
): Promise<void> {
  const { objects, commits, context } = transport;
  const shallow = await commits.shallow();
  const needs = [...pack.objects.values()].flatMap((object) =>
    needsOf(object, context.objectFormat, shallow),
  );
  const outside = [{ oid: wanted, type: "commit" } as const, ...needs].filter(
    (need) => !isInside(pack, need),
  );
  for (const { oid, type } of new Map(outside.map((need) => [need.oid, need])).values()) {
    const held = type === "commit" ? isHeld(transport, oid, tips) : objects.has(oid);
    if (!(await held)) throw new UnfitPack(`the ${type} ${oid} is missing`);
  }
}

function isInside({ objects }: ReadPack, { oid, type }: Need): boolean {
  const found = objects.get(oid);
  if (found !== undefined && found.type !== type) throw new UnfitPack(`${oid} is no ${type}`);
  return found !== undefined;
}

async function isHeld(
  { commits, objects }: Transport,
  oid: Oid,
  tips: readonly Oid[],
): Promise<boolean> {
  if (!(await objects.has(oid))) return false;
  for (const tip of tips) if (await commits.holds(tip, oid)) return true;
  return false;
}

interface Need {
  readonly oid: Oid;
  readonly type: NewObject["type"];
}

function needsOf(
  object: NewObject,
  format: ObjectFormat,
  shallow: ReadonlySet<Oid>,
): readonly Need[] {
  try {
    if (object.type === "commit") {
      const { tree, parents } = parseCommit(object.data);
      const above = shallow.has(object.oid) ? [] : parents;
      return [{ oid: tree, type: "tree" }, ...above.map((oid): Need => ({ oid, type: "commit" }))];
    }
    return object.type === "tree" ? treeNeeds(object.oid, parseTree(object.data, format)) : [];
  } catch (error) {
    if (!isTicketError(error)) throw error;
    throw new UnfitPack(error.message, { cause: error });
  }
}

function treeNeeds(tree: Oid, entries: readonly TreeEntry[]): readonly Need[] {
  const names = new Set<string>();
  return entries.flatMap(({ mode, name, oid }): Need[] => {
    if (BAD_NAME.test(name) || !MODES.has(mode) || names.has(name))
      throw new UnfitPack(`the tree ${tree} has an entry that no tree may have`);
    names.add(name);
    return mode === GITLINK ? [] : [{ oid, type: mode === "40000" ? "tree" : "blob" }];
  });
}
