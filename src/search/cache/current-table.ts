import type { Oid } from "../../git/repository.ts";
import type { Store } from "../../store/store.ts";
import { keptTable } from "./kept-table.ts";
import type { TicketTable } from "./table.ts";

/** The table that was used last in each store. */
const tables = new WeakMap<Store, TicketTable>();

/** Returns the table of a commit: the one at hand, the one that was kept, or that one brought up to date. */
export async function tableAt(store: Store, commit: Oid): Promise<TicketTable | undefined> {
  const known = tables.get(store);
  if (known?.commit === commit) return known;
  const kept = keptTable(store) ?? known;
  if (kept === undefined) return undefined;
  const table = kept.commit === commit ? kept : await refreshed(store, kept, commit);
  if (table !== undefined) tables.set(store, table);
  return table;
}

/** What goes wrong here is told by who reads without a cache. */
async function refreshed(
  store: Store,
  kept: TicketTable,
  commit: Oid,
): Promise<TicketTable | undefined> {
  try {
    const { refreshTable } = await import("./fresh-table.ts");
    return await refreshTable(store, kept, commit);
  } catch {
    return undefined;
  }
}

/** Forgets the table at hand, since it turned out to be damaged. */
export function forgetTable(store: Store): void {
  tables.delete(store);
}
