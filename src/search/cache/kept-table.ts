import type { Store } from "../../store/store.ts";
import { cacheNames } from "./cache-names.ts";
import { type BaseTable, loadPatch, loadTable, type TablePlace } from "./load-table.ts";
import { whyOf } from "./sections.ts";
import type { TicketTable } from "./table.ts";
import { patchedTable, type TablePatch } from "./table-patch.ts";

/** A table that is kept, as it was written, with what changed since. */
export interface KeptTable {
  /** Both together. */
  readonly table: TicketTable;
  readonly base: BaseTable;
  readonly patch: TablePatch | undefined;
}

/** What was found where a table is kept: one, none, or one that is not to be believed. */
export interface Looked {
  readonly kept: KeptTable | undefined;
  readonly doubt: string | undefined;
}

/** Looks for the table that was kept, of whatever commit. */
export function lookForTable(store: Store, folder: string): Looked {
  const names = cacheNames(store.ref);
  const place = (name: string): TablePlace => ({ folder, name, ref: store.ref });
  try {
    const base = ifThere(() => loadTable(place(names.table)));
    if (base === undefined) return { kept: undefined, doubt: undefined };
    const patch = ifThere(() => loadPatch(place(names.patch), base.id));
    const table = patch === undefined ? base : patchedTable(base, patch);
    return { kept: { table, base, patch }, doubt: undefined };
  } catch (error) {
    return { kept: undefined, doubt: whyOf(error) };
  }
}

function ifThere<T>(load: () => T): T | undefined {
  try {
    return load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
