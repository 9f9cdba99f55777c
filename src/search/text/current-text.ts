import type { Store } from "../../store/store.ts";
import type { TicketTable } from "../cache/table.ts";
import { fingerprint, type KeptText, loadText } from "./kept-text.ts";
import { soughtBy } from "./sought.ts";
import type { TextIndex } from "./text-index.ts";
import type { TextTerm } from "./text-term.ts";

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

const isOf = (kept: KeptText, table: TicketTable): boolean =>
  kept.count === table.count && kept.rows === fingerprint(table);

/** Returns the index of a table: the one at hand, the one that was kept, that one brought up to date, or a new one. */
async function textOf(place: Place): Promise<TextIndex> {
  const { table } = place;
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const kept = keptText(place);
  if (kept !== undefined && isOf(kept, table)) return kept;
  return (await import("./fresh-text.ts")).freshText(place, kept);
}

/**
 * Returns the index of a table if there is one that was kept, brought up to date where little changed. Nothing is made anew for
 * it, and nothing is thrown: whoever has none asks the tickets.
 */
async function textAtHand(place: Place): Promise<TextIndex | undefined> {
  const { table } = place;
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const kept = keptText(place);
  if (kept === undefined) return undefined;
  const index = isOf(kept, table)
    ? kept
    : (await import("./fresh-text.ts")).refreshedText(place, kept);
  if (index !== undefined) indexes.set(table, index);
  return index;
}

/** Returns the rows that have a text, in ascending order; `undefined` where only the tickets can tell. */
export type TextRows = (term: TextTerm) => Uint32Array | undefined;

/** Returns what tells by the index which rows have a text; `undefined` where there is no index. */
export async function textRows(place: Place): Promise<TextRows | undefined> {
  const index = await textAtHand(place);
  if (index === undefined) return undefined;
  const { findText } = await import("./find-text.ts");
  return (term) => {
    try {
      return findText(index, soughtBy(term)).rows;
    } catch {
      indexes.delete(place.table);
      return undefined;
    }
  };
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
