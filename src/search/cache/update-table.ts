import { ID_LENGTH, uniqueLength } from "../../domain/id.ts";
import type { Ticket } from "../../domain/ticket.ts";
import { codeBook } from "./code-book.ts";
import { orderOf } from "./default-order.ts";
import { extendLists } from "./extend-lists.ts";
import { byName, type Columns, memoryTable, NUMBER_NAMES, type Numbers } from "./memory-table.ts";
import { CacheFault } from "./sections.ts";
import { FLAG, ID_BYTES, LISTS, type TableHead, type TicketTable, WORDS } from "./table.ts";

/** A ticket that is new or has changed, and where it is kept whole. */
export interface PlacedTicket {
  readonly ticket: Ticket;
  readonly segment: number;
  readonly offset: number;
  readonly length: number;
  readonly sum: number;
}

const MOST_CODES = 0xffff;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Returns a time as a number. @throws CacheFault for one that is not written as we write it: it might sort otherwise. */
export function timeOf(iso: string | null): number {
  if (iso === null || iso === "") return Number.NaN;
  const time = ISO.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(time)) throw new CacheFault("an odd time");
  return time;
}

/**
 * Returns a table with these tickets in it, in place of what it had under their ids.
 *
 * @throws CacheFault for what has no place in a table.
 */
export function updateTable(
  before: Columns,
  head: Omit<TableHead, "count">,
  changed: readonly PlacedTicket[],
  /** Tells that the configuration, which decides the order, is what it was before. */
  sameConfig: boolean,
): TicketTable {
  const count = before.ids.length / ID_BYTES;
  const rows = rowsOf(before.ids, changed);
  const total = rows.reduce((most, row) => Math.max(most, row + 1), count);
  const columns = byName(NUMBER_NAMES, (name) => longer(before.numbers[name], total)) as Numbers;
  const ids = Buffer.alloc(total * ID_BYTES);
  before.ids.copy(ids);
  const books = byName(WORDS, (name) => codeBook(before.words[name]));
  changed.forEach(({ ticket, segment, offset, length, sum }, i) => {
    const row = rows[i] ?? 0;
    ids.write(ticket.id, row * ID_BYTES, "latin1");
    for (const name of ["status", "type", "priority"] as const) {
      const code = books[name].code(ticket[name]);
      if (code > MOST_CODES) throw new CacheFault("more words than codes");
      columns[name][row] = code;
    }
    columns.milestone[row] = books.milestone.code(ticket.milestone);
    for (const name of ["created", "updated", "closed"] as const)
      columns[name][row] = timeOf(ticket[name]);
    columns.flags[row] = (ticket.deleted ? FLAG.deleted : 0) | (ticket.purged ? FLAG.purged : 0);
    columns.segment[row] = segment;
    columns.offset[row] = offset;
    columns.length[row] = length;
    columns.sum[row] = sum;
  });
  const lists = byName(LISTS, (name) =>
    extendLists(before.lists[name], total, rows, (i) =>
      wordsOf(name, changed[i]?.ticket).map((word) => books[name].code(word)),
    ),
  );
  shownLengths(columns.shown, ids, count);
  const fresh = new Map(rows.map((row, i) => [row, changed[i]?.ticket.title ?? ""]));
  const titles = extendTitles(before, columns.titleEnd, fresh);
  const words = byName(WORDS, (name) => books[name].words);
  const kept = sameConfig ? before.numbers.order : new Uint32Array(0);
  const order = orderOf(
    { columns, ids, priorities: words.priority, config: head.config },
    kept,
    sameConfig ? rows : Array.from({ length: total }, (_, row) => row),
  );
  const numbers = { ...columns, order };
  return memoryTable({ ...head, count: total }, { numbers, lists, words, ids, titles });
}

/** Returns all titles, of which some are new, and fills in where each ends. */
function extendTitles(
  before: Columns,
  ends: Uint32Array,
  fresh: ReadonlyMap<number, string>,
): Buffer {
  const had = before.numbers.titleEnd;
  const pieces: Uint8Array[] = [];
  let end = 0;
  for (let row = 0; row < ends.length; row++) {
    const title = fresh.get(row);
    const piece =
      title === undefined
        ? before.titles.subarray(row === 0 ? 0 : had[row - 1], had[row])
        : Buffer.from(title);
    pieces.push(piece);
    end += piece.length;
    ends[row] = end;
  }
  return Buffer.concat(pieces);
}

function wordsOf(name: (typeof LISTS)[number], ticket: Ticket | undefined): readonly string[] {
  if (ticket === undefined) return [];
  return name === "links" ? ticket.links.map((l) => `${l.type} ${l.to}`) : ticket[name];
}

function longer<A extends Numbers[keyof Numbers]>(array: A, length: number): A {
  const copy = new (array.constructor as new (n: number) => A)(length);
  copy.set(array as never);
  return copy;
}

/** Returns the row of each ticket: the one that it has, or a new one. */
function rowsOf(ids: Buffer, changed: readonly PlacedTicket[]): readonly number[] {
  const count = ids.length / ID_BYTES;
  const known = new Map<string, number>();
  for (let row = 0; row < count; row++)
    known.set(ids.toString("latin1", row * ID_BYTES, (row + 1) * ID_BYTES), row);
  let next = count;
  return changed.map(({ ticket }) => {
    const row = known.get(ticket.id) ?? next++;
    known.set(ticket.id, row);
    return row;
  });
}

/** Fills in how much of each id tells it from all others, when rows from `first` on are new. */
function shownLengths(shown: Uint8Array, ids: Buffer, first: number): void {
  const total = shown.length;
  if (first === total) return;
  const text = ids.toString("latin1");
  const rows = Array.from({ length: total }, (_, row) => ({
    row,
    id: text.slice(row * ID_BYTES, row * ID_BYTES + ID_LENGTH),
  })).sort((a, b) => (a.id < b.id ? -1 : 1));
  rows.forEach(({ row, id }, i) => {
    shown[row] = uniqueLength(id, [rows[i - 1]?.id, rows[i + 1]?.id]);
  });
}
