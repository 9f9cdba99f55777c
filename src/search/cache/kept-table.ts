import { checksumOfText } from "../../base/checksum.ts";
import type { Store } from "../../store/store.ts";
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

const baseOf = (ref: string): string =>
  `tickets-${checksumOfText(ref).toString(16).padStart(8, "0")}`;

/** Names of the files of one ref. */
export function cacheNames(ref: string) {
  const base = baseOf(ref);
  return {
    table: `${base}.table`,
    patch: `${base}.patch`,
    log: `${base}.log`,
    rows: (random: string) => `${base}-${random}.rows`,
    text: `${base}.text`,
    textPatch: `${base}.text-patch`,
    words: (random: string) => `${base}-${random}.words`,
    /** Other refs have files of their own. */
    isOurs: (name: string) => isCacheFile(name) && name.startsWith(base),
  };
}

/** Files in the cache's folder that are ours. */
export const isCacheFile = (name: string): boolean =>
  /^tickets-[0-9a-f]{8}(?:\.(?:table|patch|log|text|text-patch)|-[0-9a-f]{16}\.(?:rows|words))(?:\.[0-9a-f]{16}\.tmp)?$/.test(
    name,
  );

/** Those of them that full-text search has. */
export const isTextFile = (name: string): boolean =>
  isCacheFile(name) && /\.(?:text|text-patch|words)(?:\.|$)/.test(name);

/** Other refs have files of their own. */
export const isOfRef = (name: string, ref: string): boolean => name.startsWith(baseOf(ref));

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
