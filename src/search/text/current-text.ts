import type { Store } from "../../store/store.ts";
import type { TicketTable } from "../cache/table.ts";
import { fingerprint, type KeptText, loadText } from "./kept-text.ts";
import type { TextIndex } from "./text-index.ts";

/** A table, with where its files are. */
export interface Place {
  readonly store: Store;
  readonly folder: string;
  readonly table: TicketTable;
}

/** The index that was used last of each table. */
const indexes = new WeakMap<TicketTable, TextIndex>();

/** Returns the index that was kept, of whatever tickets; undefined where there is none that can be read. */
function keptText({ store, folder }: Place): KeptText | undefined {
  try {
    return loadText(folder, store.ref);
  } catch {
    return undefined;
  }
}

/** Returns the index of a table: the one at hand, the one that was kept, that one brought up to date, or a new one. */
async function textOf(place: Place): Promise<TextIndex> {
  const { table } = place;
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const kept = keptText(place);
  if (kept?.count === table.count && kept.rows === fingerprint(table)) return kept;
  return (await import("./fresh-text.ts")).freshText(place, kept);
}

/** Runs something with the index of a table; again with a new one when what was kept turns out to be damaged. */
export async function withText<T>(place: Place, use: (index: TextIndex) => T): Promise<T> {
  const { table } = place;
  try {
    const index = await textOf(place);
    indexes.set(table, index);
    return use(index);
  } catch {
    const index = (await import("./fresh-text.ts")).freshText(place, undefined);
    indexes.set(table, index);
    return use(index);
  }
}
