import { checksum } from "../../base/checksum.ts";
import type { StoreConfig } from "../../domain/config/config.ts";
import type { Oid } from "../../git/repository.ts";
import type { StoredTicket } from "../../store/read-tickets.ts";
import type { Store } from "../../store/store.ts";
import { cacheNames, isCacheFile } from "./kept-table.ts";
import { columnsOf, noColumns } from "./memory-table.ts";
import { encodeRow, readRows } from "./rows.ts";
import { saveTable } from "./save-table.ts";
import { CacheFault } from "./sections.ts";
import { idAt, type Segment, type TicketTable } from "./table.ts";
import { type PlacedTicket, updateTable } from "./update-table.ts";
import { removeOthers, writeCacheFile } from "./write-cache-file.ts";

/** The commit that a table is of, and what it says beside tickets. */
export interface TableOf {
  readonly commit: Oid;
  readonly root: Oid;
  readonly config: StoreConfig;
}

/** More files are put together to one. */
const MOST_SEGMENTS = 8;
/** The most bytes in a file: places in it have four. */
const MOST_BYTES = 0xffff_ffff;

/** Keeps all tickets of a commit. Never throws: a cache that can't be written is none. */
export function keepTickets(store: Store, of: TableOf, tickets: readonly StoredTicket[]): void {
  attempt(() => keep(store, of, undefined, tickets));
}

/** Keeps a table with some tickets changed, and returns it; undefined where that can't be done. */
export function keepChanges(
  store: Store,
  of: TableOf,
  before: TicketTable,
  tickets: readonly StoredTicket[],
): TicketTable | undefined {
  return attempt(() => keep(store, of, before, tickets));
}

/** Whatever goes wrong with a cache is nobody's trouble. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Returns from which file on all are put together: past the last one for none, 0 for all. */
function mergedFrom({ segments }: TicketTable, tickets: readonly StoredTicket[]): number {
  // What was taken out of the tickets must not stay behind here.
  if (tickets.some(({ ticket }) => ticket.purged || ticket.comments.some((c) => c.redacted)))
    return 0;
  const [base = 0, ...others] = segments.map(({ size }) => size);
  const later = others.reduce((sum, size) => sum + size, 0);
  if (later > base / 2) return 0;
  return segments.length < MOST_SEGMENTS ? segments.length : 1;
}

/** Returns the tickets in the files that are to be put together, but for those that changed. */
function mergedTickets(
  folder: string,
  table: TicketTable,
  from: number,
  changed: readonly StoredTicket[],
): readonly StoredTicket[] {
  if (from >= table.segments.length) return [];
  const fresh = new Set(changed.map(({ ticket }) => ticket.id));
  const segment = table.numbers("segment");
  const rows = Array.from(segment.keys()).filter(
    (row) => (segment[row] ?? 0) >= from && !fresh.has(idAt(table, row)),
  );
  return readRows(folder, table, rows).map(({ blob, ...ticket }) => ({ oid: blob, ticket }));
}

/** Returns tickets about as they are listed, so that those of one screen stand together. */
function nearEachOther(
  tickets: readonly StoredTicket[],
  { priorities }: StoreConfig,
): readonly StoredTicket[] {
  const ranks = new Map<string | null, number>(priorities.map((name, i) => [name, i]));
  const rank = ({ ticket }: StoredTicket): number =>
    ranks.get(ticket.priority) ?? Number.MAX_SAFE_INTEGER;
  const time = ({ ticket }: StoredTicket): string => ticket.created ?? "";
  return [...tickets].sort(
    (a, b) => rank(a) - rank(b) || (time(a) === time(b) ? 0 : time(a) > time(b) ? -1 : 1),
  );
}

/** Writes whole tickets to a file of their own. */
function writeRows(
  { ref, random }: Store,
  folder: string,
  index: number,
  tickets: readonly StoredTicket[],
): { readonly segment: Segment; readonly placed: readonly PlacedTicket[] } {
  const pieces = tickets.map(({ ticket, oid }) => encodeRow(ticket, oid));
  let offset = 0;
  const placed = pieces.map((bytes, i): PlacedTicket => {
    const at = offset;
    offset += bytes.length;
    const { ticket } = tickets[i] as StoredTicket;
    return { ticket, segment: index, offset: at, length: bytes.length, sum: checksum(bytes) };
  });
  if (offset > MOST_BYTES) throw new CacheFault("more than places reach");
  const name = cacheNames(ref).rows(Buffer.from(random(8)).toString("hex"));
  writeCacheFile(folder, name, [Buffer.concat(pieces)], random);
  return { segment: { name, size: offset }, placed };
}

function keep(
  store: Store,
  of: TableOf,
  before: TicketTable | undefined,
  changed: readonly StoredTicket[],
): TicketTable | undefined {
  const folder = store.repo.cacheDir();
  if (folder === undefined) return undefined;
  const from = before === undefined ? 0 : mergedFrom(before, changed);
  const merged = before === undefined ? [] : mergedTickets(folder, before, from, changed);
  const kept = before?.segments.slice(0, from) ?? [];
  const written = nearEachOther([...merged, ...changed], of.config);
  const { segment, placed } = writeRows(store, folder, kept.length, written);
  const segments = [...kept, segment];
  const columns = before === undefined ? noColumns() : columnsOf(before);
  const sameConfig = JSON.stringify(before?.config) === JSON.stringify(of.config);
  const table = updateTable(columns, { ...of, segments }, placed, sameConfig);
  const names = cacheNames(store.ref);
  saveTable({ folder, name: names.table, ref: store.ref }, table, store.random);
  const used = new Set([names.table, ...segments.map(({ name }) => name)]);
  removeOthers(
    folder,
    (name) => isCacheFile(name) && isOfRef(name, names.table),
    used,
    store.now(),
  );
  return table;
}

/** Other refs have caches of their own. */
const isOfRef = (name: string, table: string): boolean =>
  name.startsWith(table.slice(0, -".table".length));
