import { codeBook } from "./code-book.ts";
import { type Books, columnWriter, type PlacedTicket } from "./column-writer.ts";
import { orderOf } from "./default-order.ts";
import { rowFinder, sortedRows } from "./find-ids.ts";
import { linkColumns, linkRowsOf } from "./link-graph.ts";
import { byName, type Columns, memoryTable } from "./memory-table.ts";
import { shownLengths } from "./shown-lengths.ts";
import { ID_BYTES, idsIn, type TableHead, type TicketTable, WORDS } from "./table.ts";
import { tallyOf } from "./tally.ts";

/** What is known of a table before its rows are. */
export type NewHead = Omit<TableHead, "count" | "sorted" | "cycles" | "tally" | "custom">;

/** Returns the books of words that are at hand. */
export const booksOf = (words: Columns["words"]): Books =>
  byName(WORDS, (name) => codeBook(() => words[name]));

/**
 * Returns a table with these tickets in it, in place of what it had under their ids.
 *
 * @throws CacheFault for what has no place in a table.
 */
export function updateTable(
  before: Columns,
  head: NewHead,
  changed: readonly PlacedTicket[],
  /** Tells that the configuration, which decides the order, is what it was before. */
  sameConfig: boolean,
): TicketTable {
  const count = before.ids.length / ID_BYTES;
  const rows = rowsOf(before.ids, changed);
  const total = rows.reduce((most, row) => Math.max(most, row + 1), count);
  const writer = columnWriter(before, total, booksOf(before.words));
  for (const [i, placed] of changed.entries()) writer.put(rows[i] ?? 0, placed);
  const kept = sameConfig ? before.numbers.order : new Uint32Array(0);
  const moved = sameConfig ? rows : allRows(total);
  return finishTable(writer.finish(), head, { first: count, kept, moved });
}

/** Rows from `first` on are new; the order of `kept` ones stands, and `moved` ones find their places in it. */
interface Unfinished {
  readonly first: number;
  readonly kept: Uint32Array;
  readonly moved: readonly number[];
}

/** Returns all rows there are. */
export const allRows = (total: number): readonly number[] =>
  Array.from({ length: total }, (_, row) => row);

/** Makes a table of columns, with what depends on all rows at once. */
export function finishTable(
  columns: Columns,
  head: NewHead,
  { first, kept, moved }: Unfinished,
): TicketTable {
  const { ids, numbers, words, lists } = columns;
  shownLengths(numbers.shown, ids, first);
  const ordered = { columns: numbers, ids, priorities: words.priority, config: head.config };
  const order = orderOf(ordered, kept, moved);
  const count = ids.length / ID_BYTES;
  const linkRows = linkRowsOf(columns.linkRows, words.links, count > first, rowFinder(ids));
  const { graph, unblocks, cycles } = linkColumns({
    ...{ count, config: head.config, flags: numbers.flags, status: numbers.status },
    ...{ statuses: words.status, links: lists.links, linkWords: words.links, linkRows },
  });
  return memoryTable(
    { ...head, count, sorted: sortedRows(ids), cycles, tally: tallyOf(numbers) },
    { ...columns, linkRows, numbers: { ...numbers, graph, unblocks, order } },
  );
}

/** Returns the row of each ticket: the one that it has, or a new one. */
export function rowsOf(ids: Buffer, changed: readonly PlacedTicket[]): readonly number[] {
  const known = new Map(idsIn(ids).map((id, row) => [id, row]));
  let next = known.size;
  return changed.map(({ ticket }) => {
    const row = known.get(ticket.id) ?? next++;
    known.set(ticket.id, row);
    return row;
  });
}
