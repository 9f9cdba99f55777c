import { checksumOfText } from "../../base/checksum.ts";
import type { Store } from "../../store/store.ts";
import { loadTable } from "./load-table.ts";
import type { TicketTable } from "./table.ts";

/** Names of the files of one ref. */
export function cacheNames(ref: string) {
  const base = `tickets-${checksumOfText(ref).toString(16).padStart(8, "0")}`;
  return { table: `${base}.table`, rows: (random: string) => `${base}-${random}.rows` };
}

/** Files in the cache's folder that are ours. */
export const isCacheFile = (name: string): boolean =>
  /^tickets-[0-9a-f]{8}(?:\.table|-[0-9a-f]{16}\.rows)(?:\.[0-9a-f]{16}\.tmp)?$/.test(name);

/** Returns the table that was kept, of whatever commit; undefined where there is none that can be read. */
export function keptTable(store: Store): TicketTable | undefined {
  const folder = store.repo.cacheDir();
  if (folder === undefined) return undefined;
  try {
    return loadTable(folder, cacheNames(store.ref).table, store.ref);
  } catch {
    return undefined;
  }
}
