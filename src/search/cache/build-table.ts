import type { Oid } from "../../git/repository.ts";
import { findTickets, readFoundParts, type StoredTicket } from "../../store/read-tickets.ts";
import { readConfig, snapshotAt } from "../../store/snapshot.ts";
import { type Found, TOO_MANY_ENTRIES } from "../../store/walk.ts";
import { type ColumnWriter, columnWriter } from "./column-writer.ts";
import type { KeptTable } from "./kept-table.ts";
import { noColumns } from "./memory-table.ts";
import { encodeRow } from "./rows.ts";
import { CacheFault } from "./sections.ts";
import type { TicketTable } from "./table.ts";
import { type CachePlace, keepTable, tidy } from "./ticket-cache.ts";
import { allRows, booksOf, finishTable } from "./update-table.ts";
import { placeRows, writeRows } from "./write-rows.ts";

/** Fills in a row for each ticket as it comes by, so that none of them has to stay in memory. */
interface Filling {
  put(tickets: readonly StoredTicket[]): void;
  /** Bytes by row. */
  readonly rows: readonly Uint8Array[];
  readonly writer: ColumnWriter;
}

function filling(total: number): Filling {
  const none = noColumns();
  const writer = columnWriter(none, total, booksOf(none.words));
  const rows: Uint8Array[] = [];
  const nowhere = { segment: 0, offset: 0, length: 0, sum: 0 };
  const put = (tickets: readonly StoredTicket[]): void => {
    for (const stored of tickets) {
      writer.put(rows.length, { ticket: stored.ticket, ...nowhere });
      rows.push(encodeRow(stored));
    }
  };
  return { put, rows, writer };
}

/** Reads all tickets. @throws CacheFault with one that can't be read: that is to be told each time, and no cache tells it. */
async function fill({ store }: CachePlace, found: readonly Found[]): Promise<Filling> {
  const filled = filling(found.length);
  for await (const { tickets, problems } of readFoundParts(store, found)) {
    if (problems.length > 0) throw new CacheFault("a ticket that can't be read");
    filled.put(tickets);
  }
  return filled;
}

/** Writes whole tickets about as they are listed, so that those of one screen stand together, and notes where they are. */
function writeInOrder({ store, folder }: CachePlace, table: TicketTable, rows: Filling["rows"]) {
  const order = [...table.numbers("order")];
  const inOrder = function* (): Generator<Uint8Array> {
    for (const row of order) yield rows[row] ?? new Uint8Array(0);
  };
  const { segment, places } = writeRows(store, folder, inOrder());
  return { segment, order, places };
}

/** Reads all tickets of a commit and keeps them. @throws CacheFault where they can't be kept, and what reading throws. */
export async function buildTable(place: CachePlace, commit: Oid): Promise<KeptTable> {
  const { store } = place;
  const snapshot = await snapshotAt(store, commit);
  const { root } = snapshot;
  if (root === undefined) throw new CacheFault("no tree");
  const config = await readConfig(store, snapshot);
  const { found, cut } = await findTickets(store, snapshot);
  if (cut) throw new CacheFault(TOO_MANY_ENTRIES);
  const { rows, writer } = await fill(place, found);
  const all = { first: 0, kept: new Uint32Array(0), moved: allRows(rows.length) };
  const columns = writer.finish();
  const table = finishTable(columns, { commit, root, config, segments: [] }, all);
  const { segment, order, places } = writeInOrder(place, table, rows);
  placeRows(columns.numbers, 0, order, places);
  const kept = keepTable(place, { ...table, segments: [segment] });
  tidy(place, kept);
  return kept;
}
