import type { Ticket } from "../../domain/ticket.ts";
import type { CodeBook } from "./code-book.ts";
import { extendLists } from "./extend-lists.ts";
import { extendTitles } from "./extend-titles.ts";
import { byName, type Columns, lazily, NUMBER_NAMES, type Numbers } from "./memory-table.ts";
import { CacheFault } from "./sections.ts";
import { FLAG, ID_BYTES, LISTS, WORDS, type WordName } from "./table.ts";

/** A ticket that is new or has changed, and where it is kept whole. */
export interface PlacedTicket {
  readonly ticket: Ticket;
  readonly segment: number;
  readonly offset: number;
  readonly length: number;
  readonly sum: number;
}

/** The words of all columns of words. */
export type Books = Readonly<Record<WordName, CodeBook>>;

const MOST_CODES = 0xffff;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Returns a time as a number. @throws CacheFault for one that is not written as we write it: it might sort otherwise. */
export function timeOf(iso: string | null): number {
  if (iso === null || iso === "") return Number.NaN;
  const time = ISO.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(time)) throw new CacheFault("an odd time");
  return time;
}

function wordsOf(name: (typeof LISTS)[number], ticket: Ticket): readonly string[] {
  return name === "links" ? ticket.links.map((l) => `${l.type} ${l.to}`) : ticket[name];
}

/** Columns that are being filled in. */
export interface ColumnWriter {
  /** @throws CacheFault for what has no place in a table. */
  put(row: number, placed: PlacedTicket): void;
  /** Returns the columns. What depends on other rows (`order`, `shown`) is as it was, or 0. */
  finish(): Columns;
}

/** Begins columns of `total` rows with those that were there before. */
export function columnWriter(before: Columns, total: number, books: Books): ColumnWriter {
  const columns = byName(NUMBER_NAMES, (name) => longer(before.numbers[name], total)) as Numbers;
  const ids = Buffer.alloc(total * ID_BYTES);
  before.ids.copy(ids);
  const rows: number[] = [];
  const titles: string[] = [];
  const codes = byName(LISTS, (): (readonly number[])[] => []);
  const put = (row: number, placed: PlacedTicket): void => {
    const { ticket } = placed;
    ids.write(ticket.id, row * ID_BYTES, "latin1");
    putNumbers(columns, books, row, placed);
    for (const name of LISTS)
      codes[name].push(wordsOf(name, ticket).map((word) => books[name].code(word)));
    titles.push(ticket.title);
    rows.push(row);
  };
  const finish = (): Columns => ({
    ids,
    lists: byName(LISTS, (name) => extendLists(before.lists[name], total, rows, codes[name])),
    titles: extendTitles(
      { titles: before.titles, ends: before.numbers.titleEnd },
      columns.titleEnd,
      rows,
      titles,
    ),
    words: lazily(WORDS, (name) => books[name].words),
    numbers: columns,
  });
  return { put, finish };
}

function putNumbers(
  columns: Numbers,
  books: Books,
  row: number,
  { ticket, segment, offset, length, sum }: PlacedTicket,
): void {
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
}

function longer<A extends Numbers[keyof Numbers]>(array: A, length: number): A {
  const copy = new (array.constructor as new (n: number) => A)(length);
  copy.set(array as never);
  return copy;
}
