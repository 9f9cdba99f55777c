import type { Oid } from "../../git/repository.ts";
import { diffTree, type TreeDifference } from "../../store/diff-trees.ts";
import { documentPlace } from "../../store/document-pairs.ts";
import { readFound } from "../../store/read-tickets.ts";
import { readConfig, snapshotAt } from "../../store/snapshot.ts";
import { FILE } from "../../store/trees.ts";
import type { Found } from "../../store/walk.ts";
import type { KeptTable } from "./kept-table.ts";
import { CacheFault } from "./sections.ts";
import { type CachePlace, keepChanges } from "./ticket-cache.ts";

/** Returns the tickets' files that differ. @throws CacheFault where one is gone, or can't be told for a ticket. */
function changedFiles(differences: readonly TreeDifference[]): readonly Found[] {
  const found: Found[] = [];
  for (const { path, after } of differences) {
    if (!path.startsWith("tickets/")) continue;
    const place = documentPlace(path);
    if (place === undefined || after?.mode !== FILE)
      throw new CacheFault("a ticket's file is gone, or no file");
    found.push({ path, oid: after.oid, place });
  }
  return found;
}

/** A table that was brought to another commit, and by how many tickets. */
export interface Refreshed {
  readonly kept: KeptTable;
  readonly tickets: number;
}

/**
 * Brings a table to another commit by what differs between the two.
 *
 * @throws CacheFault where reading everything is better, and what reading throws.
 */
export async function refreshTable(
  place: CachePlace,
  before: KeptTable,
  commit: Oid,
): Promise<Refreshed> {
  const { store } = place;
  const snapshot = await snapshotAt(store, commit);
  const { root } = snapshot;
  if (root === undefined) throw new CacheFault("no tree");
  const changed = changedFiles(await diffTree(store, before.table.root, root));
  if (changed.length > Math.max(64, before.table.count / 2))
    throw new CacheFault("more than half of the tickets changed");
  const { tickets, problems } = await readFound(store, changed);
  if (problems.length > 0) throw new CacheFault("a ticket that can't be read");
  const config = await readConfig(store, snapshot);
  const kept = keepChanges(place, { commit, root, config }, before, tickets);
  return { kept, tickets: tickets.length };
}
