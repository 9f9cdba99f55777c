import type { Oid } from "../../git/repository.ts";
import type { Store } from "../../store/store.ts";
import { type KeptTable, lookForTable } from "./kept-table.ts";
import type { TicketTable } from "./table.ts";

/** The table that was used last in each store. */
const tables = new WeakMap<Store, KeptTable>();

/** How a table came to be at hand: as it was, brought up to date, or read from git as a whole. */
export type Came = "kept" | "refreshed" | "built";

/** What is asked of the cache. */
export interface Wanted {
  readonly folder: string;
  readonly commit: Oid;
  /** True: where there is none, all tickets are read, and kept. */
  readonly build: boolean;
  /** Why nothing that is kept is to be believed; undefined: it is. */
  readonly doubt?: string | undefined;
}

/** Returns the table of a commit: the one at hand, the one that was kept, that one brought up to date, or a new one. */
export async function tableAt(
  store: Store,
  { folder, commit, build, doubt }: Wanted,
): Promise<{ readonly table: TicketTable; readonly came: Came } | undefined> {
  const known = doubt === undefined ? tables.get(store) : undefined;
  if (known?.table.commit === commit) return { table: known.table, came: "kept" };
  const found = doubt === undefined ? lookForTable(store, folder) : { kept: undefined, doubt };
  const before = found.kept ?? known;
  if (before?.table.commit === commit) {
    tables.set(store, before);
    return { table: before.table, came: "kept" };
  }
  if (before === undefined && !build) return undefined;
  const { renew } = await import("./renew-table.ts");
  const renewed = await renew({ store, folder }, commit, { before, build, doubt: found.doubt });
  if (renewed === undefined) return undefined;
  tables.set(store, renewed.kept);
  return { table: renewed.kept.table, came: renewed.came };
}

/** Forgets the table at hand: it turned out to be damaged, or is to be no more. */
export function forgetTable(store: Store): void {
  tables.delete(store);
}
