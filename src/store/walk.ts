import { type Place, placeOf } from "../domain/layout.ts";
import type { TreeEntry } from "../git/objects.ts";
import type { Oid } from "../git/repository.ts";
import { LIMITS, type Store } from "./store.ts";
import { entriesOf, FILE, isLegalName, loadTrees } from "./trees.ts";

/** A file of the tickets tree that is where one of ours may be. */
export interface Found {
  readonly path: string;
  readonly oid: Oid;
  readonly place: Place;
}

/** Something in the tree that is none of ours: reported, never read. */
export interface Oddity {
  /** As bytes; may hold anything. */
  readonly path: string;
  readonly mode: string;
  readonly oid: Oid;
}

export interface Walked {
  readonly files: readonly Found[];
  readonly oddities: readonly Oddity[];
  /** True when the tree is larger than we look at. */
  readonly cut: boolean;
}

/** What is wrong with a tree that is larger than we look at. */
export const TOO_MANY_ENTRIES = "the tree has more entries than are read";

const SLOT = "[0-9a-hjkmnp-tv-z]";
const FOLDER = new RegExp(
  `^(?:workflows|agents|views|(?:tickets|attachments)(?:/${SLOT}(?:/${SLOT})?)?|attachments/${SLOT}/${SLOT}/${SLOT}{12})$`,
);

/** Tells whether a folder is one of the layout: no other is entered. */
export function isOurFolder(path: string): boolean {
  return FOLDER.test(path);
}

/** Which part of the tree to walk. */
export type Part = "all" | "tickets";

/**
 * Returns every file of ours in a tree, and what else is there. Folders outside the layout are not
 * entered, so a tree made to be endless costs nothing. https://en.wikipedia.org/wiki/Zip_bomb
 */
export async function walkTree(store: Store, root: Oid | undefined, part: Part): Promise<Walked> {
  const files: Found[] = [];
  const oddities: Oddity[] = [];
  let seen = 0;
  let level: (readonly [string, Oid])[] = root === undefined ? [] : [["", root]];
  while (level.length > 0 && seen <= LIMITS.entries) {
    await loadTrees(
      store,
      level.map(([, oid]) => oid),
    );
    const next: (readonly [string, Oid])[] = [];
    for (const [folder, oid] of level) {
      const entries = entriesOf(store, oid);
      seen += entries.length;
      if (seen > LIMITS.entries) break;
      for (const entry of entries) sort(folder, entry, part, { files, oddities, next });
    }
    level = next;
  }
  return { files, oddities, cut: seen > LIMITS.entries };
}

function sort(
  folder: string,
  { name, mode, oid }: TreeEntry,
  part: Part,
  into: { files: Found[]; oddities: Oddity[]; next: (readonly [string, Oid])[] },
): void {
  const path = folder === "" ? name : `${folder}/${name}`;
  if (part === "tickets" && folder === "" && name !== "tickets") return;
  if (mode === "40000" && isLegalName(name) && isOurFolder(path)) {
    into.next.push([path, oid]);
    return;
  }
  // No git makes a name with a slash in it, but a hand can: it would pass for another path.
  const place = mode === FILE && isLegalName(name) ? placeOf(path) : undefined;
  if (place === undefined) into.oddities.push({ path, mode, oid });
  else into.files.push({ path, oid, place });
}
