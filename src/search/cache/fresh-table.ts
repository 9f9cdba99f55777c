import type { Oid } from "../../git/repository.ts";
import { diffTree, type TreeDifference } from "../../store/diff-trees.ts";
import { documentPlace } from "../../store/document-pairs.ts";
import { readFound } from "../../store/read-tickets.ts";
import { readConfig, snapshotAt } from "../../store/snapshot.ts";
import type { Store } from "../../store/store.ts";
import { FILE } from "../../store/trees.ts";
import type { Found } from "../../store/walk.ts";
import type { TicketTable } from "./table.ts";
import { keepChanges } from "./ticket-cache.ts";

/** Returns the tickets' files that differ; undefined where one is gone or can't be told for a ticket. */
function changedFiles(differences: readonly TreeDifference[]): readonly Found[] | undefined {
  const found: Found[] = [];
  for (const { path, after } of differences) {
    if (!path.startsWith("tickets/")) continue;
    const place = documentPlace(path);
    if (place === undefined || after?.mode !== FILE) return undefined;
    found.push({ path, oid: after.oid, place });
  }
  return found;
}

/**
 * Brings a table to another commit by what differs between the two; undefined where reading everything is better.
 */
export async function refreshTable(
  store: Store,
  before: TicketTable,
  commit: Oid,
): Promise<TicketTable | undefined> {
  const snapshot = await snapshotAt(store, commit);
  const { root } = snapshot;
  if (root === undefined) return undefined;
  const changed = changedFiles(await diffTree(store, before.root, root));
  if (changed === undefined || changed.length > Math.max(64, before.count / 2)) return undefined;
  const { tickets, problems } = await readFound(store, changed);
  if (problems.length > 0) return undefined;
  const config = await readConfig(store, snapshot);
  return keepChanges(store, { commit, root, config }, before, tickets);
}
