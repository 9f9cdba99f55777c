import type { StoreConfig } from "../../domain/config/config.ts";
import type { Oid } from "../../git/repository.ts";
import type { StoredTicket } from "../../store/read-tickets.ts";
import type { Store } from "../../store/store.ts";
import { cacheNames, isOfRef, isPageFile, isTextFile } from "./cache-names.ts";
import type { KeptTable } from "./kept-table.ts";
import { makePatch } from "./make-patch.ts";
import { columnsOf, memoryTable } from "./memory-table.ts";
import { encodeRow, readRowBytes } from "./rows.ts";
import { savePatch, saveTable } from "./save-table.ts";
import { idAt, type Segment, type TicketTable } from "./table.ts";
import { patchedTable } from "./table-patch.ts";
import { takesOut } from "./taken-out.ts";
import { updateTable } from "./update-table.ts";
import { removeAll, removeFile, removeOthers } from "./write-cache-file.ts";
import { mergedFrom, placeRows, type RowPlace, writeRows } from "./write-rows.ts";

/** The commit that a table is of, and what it says beside tickets. */
export interface TableOf {
  readonly commit: Oid;
  readonly root: Oid;
  readonly config: StoreConfig;
}

/** Where a cache is kept, and for what. */
export interface CachePlace {
  readonly store: Store;
  readonly folder: string;
}

/** Rows that are read and written in one go when many are put together. */
const ROWS_AT_ONCE = 2000;

/** Returns the most rows that a patch has, for it is written anew with each change. */
const mostPatched = (count: number): number => Math.max(256, count >> 6);

/** Tells whether the whole table is to be written anew. */
function isOver({ base, patch, table }: KeptTable, of: TableOf, changed: readonly StoredTicket[]) {
  const rows = (patch?.rows.length ?? 0) + changed.length;
  if (rows > Math.min(mostPatched(base.count), base.count)) return true;
  return holdsRemoved(changed) || JSON.stringify(table.config) !== JSON.stringify(of.config);
}

/** Tells of tickets of which something was taken out: it must not stay behind here. */
const holdsRemoved = (changed: readonly StoredTicket[]): boolean =>
  changed.some(({ ticket }) => ticket.purged || ticket.comments.some((c) => c.redacted));

/** Returns the bytes of rows, a part at a time. */
function* bytesOf(folder: string, table: TicketTable, rows: readonly number[]) {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    yield* readRowBytes(folder, table, rows.slice(at, at + ROWS_AT_ONCE));
}

/** Rows that were written to a file of their own. */
interface Written {
  readonly segments: readonly Segment[];
  /** Rows of the table before, and where they are now. */
  readonly moved: readonly number[];
  readonly movedPlaces: readonly RowPlace[];
  /** Where those that changed are. */
  readonly places: readonly RowPlace[];
}

/**
 * Writes tickets that changed, and with them the rows of files from `first` on that they are put together with, as long as
 * `all` of these are rows of the table.
 */
function writeChanged(
  { store, folder }: CachePlace,
  { table, rows, first }: Merging,
  changed: readonly StoredTicket[],
): Written {
  const encoded = changed.map(encodeRow);
  const added = encoded.reduce((sum, { length }) => sum + length, 0);
  const sizes = table.segments.slice(first).map(({ size }) => size);
  const from = first + (holdsRemoved(changed) ? 0 : mergedFrom(sizes, added));
  const fresh = new Set(changed.map(({ ticket }) => ticket.id));
  const segment = table.numbers("segment");
  const moved = rows.filter((row) => (segment[row] ?? 0) >= from && !fresh.has(idAt(table, row)));
  const all = function* (): Generator<Uint8Array> {
    yield* bytesOf(folder, table, moved);
    yield* encoded;
  };
  const { segment: file, places } = writeRows(store, folder, all());
  return {
    segments: [...table.segments.slice(0, from), file],
    moved,
    movedPlaces: places.slice(0, moved.length),
    places: places.slice(moved.length),
  };
}

/** Whose rows may be put together with others: those of a table in files from `first` on. */
interface Merging {
  readonly table: TicketTable;
  readonly rows: readonly number[];
  readonly first: number;
}

/** Returns tickets with the places that they were written to. */
const placed = (changed: readonly StoredTicket[], { places, segments }: Written) =>
  changed.map(({ ticket }, i) => {
    const { offset = 0, length = 0, sum = 0 } = places[i] ?? {};
    return { ticket, segment: segments.length - 1, offset, length, sum };
  });

/** Lays changed tickets over a table that stays as it is. */
function patch(
  { store, folder }: CachePlace,
  of: TableOf,
  { base, patch: before }: KeptTable,
  changed: readonly StoredTicket[],
): KeptTable {
  const own = before && memoryTable(before.head, before.columns);
  const merging = {
    table: own ?? base,
    rows: before === undefined ? [] : [...before.rows.keys()],
    first: base.segments.length,
  };
  const written = writeChanged({ store, folder }, merging, changed);
  const { segments, moved, movedPlaces } = written;
  const made = makePatch({ base, before }, { ...of, segments }, placed(changed, written));
  placeRows(made.columns.numbers, segments.length - 1, moved, movedPlaces);
  const { patch: name } = cacheNames(store.ref);
  savePatch({ folder, name, ref: store.ref }, base, made, store.random);
  return { base, patch: made, table: patchedTable(base, made) };
}

/** Writes a whole table anew, with changed tickets in it. */
function fold(
  { store, folder }: CachePlace,
  of: TableOf,
  { table: before }: KeptTable,
  changed: readonly StoredTicket[],
): KeptTable {
  const order = before.numbers("order");
  const merging = { table: before, rows: [...order], first: 0 };
  const written = writeChanged({ store, folder }, merging, changed);
  const { segments, moved, movedPlaces } = written;
  const sameConfig = JSON.stringify(before.config) === JSON.stringify(of.config);
  const columns = columnsOf(before);
  const head = { ...of, segments };
  const table = updateTable(columns, head, placed(changed, written), sameConfig);
  placeRows(columnsOf(table).numbers, segments.length - 1, moved, movedPlaces);
  return keepTable({ store, folder }, table);
}

/** Keeps a whole table in the place of what was kept. */
export function keepTable({ store, folder }: CachePlace, table: TicketTable): KeptTable {
  const names = cacheNames(store.ref);
  const place = { folder, name: names.table, ref: store.ref };
  const base = saveTable(place, table, store.random);
  removeFile(`${folder}/${names.patch}`);
  return { base, patch: undefined, table: base };
}

/** Removes files that no table names any more, once nobody can be reading them. */
export function tidy({ store, folder }: CachePlace, { table }: KeptTable): void {
  const names = cacheNames(store.ref);
  const used = new Set([names.table, names.patch, names.log]);
  for (const { name } of table.segments) used.add(name);
  const fits = (name: string): boolean => names.isOurs(name) && !isTextFile(name);
  removeOthers(folder, fits, used, store.now());
}

const holdsWords = (name: string): boolean => isTextFile(name) || isPageFile(name);

/** Keeps a table with some tickets changed, and returns it. @throws CacheFault, or what the system says. */
export function keepChanges(
  place: CachePlace,
  of: TableOf,
  before: KeptTable,
  changed: readonly StoredTicket[],
): KeptTable {
  const { folder, store } = place;
  // The words of what was taken out must not stay behind: the next search takes all apart anew.
  if (holdsRemoved(changed) && takesOut(folder, before.table, changed))
    removeAll(folder, (name) => holdsWords(name) && isOfRef(name, store.ref));
  const change = isOver(before, of, changed) ? fold : patch;
  const kept = change(place, of, before, changed);
  tidy(place, kept);
  return kept;
}
