import type { Ticket } from "../../domain/ticket.ts";
import type { CodeBook } from "./code-book.ts";
import { type CustomValues, customColumns, customValues } from "./custom-columns.ts";
import { extendLists } from "./extend-lists.ts";
import { extendTitles } from "./extend-titles.ts";
import { fillRow, wordsOf } from "./fill-row.ts";
import { byName, type Columns, lazily, NUMBER_NAMES, type Numbers } from "./memory-table.ts";
import { ID_BYTES, LISTS, WORDS, type WordName } from "./table.ts";

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

/** Columns that are being filled in. */
export interface ColumnWriter {
  /** @throws CacheFault for what has no place in a table. */
  put(row: number, placed: PlacedTicket): void;
  /** Returns the columns. What depends on other rows (`order`, `shown`, `graph`, `unblocks`, `linkRows`) is as it was, or 0. */
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
  const values: CustomValues[] = [];
  const put = (row: number, placed: PlacedTicket): void => {
    const { ticket } = placed;
    ids.write(ticket.id, row * ID_BYTES, "latin1");
    putNumbers(columns, books, row, placed);
    for (const name of LISTS)
      codes[name].push(wordsOf(name, ticket).map((word) => books[name].code(word)));
    titles.push(ticket.title);
    values.push(customValues(ticket));
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
    linkRows: before.linkRows,
    ...customColumns(before, total, rows, values),
  });
  return { put, finish };
}

function putNumbers(
  columns: Numbers,
  books: Books,
  row: number,
  { ticket, segment, offset, length, sum }: PlacedTicket,
): void {
  fillRow(columns, row, ticket, books);
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
