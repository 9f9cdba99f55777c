import { codeBook } from "./code-book.ts";
import { extendLists } from "./extend-lists.ts";
import { extendTitles } from "./extend-titles.ts";
import type { Columns } from "./memory-table.ts";
import { patchedGraph, patchedLinkRows } from "./patched-links.ts";
import { remembered } from "./remembered.ts";
import {
  type CodedColumn,
  ID_BYTES,
  type ListName,
  type NumberColumn,
  type NumberName,
  type TableHead,
  type TicketTable,
  type WordName,
} from "./table.ts";

/**
 * What changed since a table was written: rows that take the place of its own, and rows that come after them. Of a
 * hundred thousand tickets a table has 15 MB; what ten changed ones need is a thousandth.
 */
export interface TablePatch {
  /** Of the table with the patch. */
  readonly head: TableHead;
  /** Of the patch's own rows. Of words only those that the table lacks; `order`, `shown`, `graph` and `unblocks` say nothing. */
  readonly columns: Columns;
  /** By own row: which row of the whole it is. */
  readonly rows: Uint32Array;
  /** Places in the table's order whose rows are the patch's now, sorted. */
  readonly gone: Uint32Array;
  /** Own rows in the order of the list. */
  readonly listed: Uint32Array;
  /** For each of these: how many places of the table's order are before it. */
  readonly places: Uint32Array;
  /** Rows whose ids are told from others by another length than before, and that length. */
  readonly shownRows: Uint32Array;
  readonly shownLengths: Uint8Array;
}

/** Returns the table's order with the rows of the patch in their places. What stays is copied in runs. */
function patchedOrder(order: Uint32Array, { rows, gone, listed, places, head }: TablePatch) {
  const patched = new Uint32Array(head.count);
  let [at, from, next] = [0, 0, 0];
  const copy = (to: number): void => {
    if (from < to) {
      patched.set(order.subarray(from, to), at);
      at += to - from;
      from = to;
    }
  };
  const copyTo = (to: number): void => {
    for (; next < gone.length && (gone[next] ?? 0) < to; next++) {
      copy(gone[next] ?? 0);
      from = (gone[next] ?? 0) + 1;
    }
    copy(to);
  };
  for (let i = 0; i < listed.length; i++) {
    copyTo(places[i] ?? 0);
    patched[at++] = rows[listed[i] ?? 0] ?? 0;
  }
  copyTo(order.length);
  return patched;
}

/** Returns what each row of a list column holds. */
const codesByRow = ({ starts, codes }: Columns["lists"][ListName]): number[][] =>
  Array.from({ length: starts.length - 1 }, (_, row) => [
    ...codes.subarray(starts[row], starts[row + 1]),
  ]);

/** Returns the titles of a patch's rows. */
function titlesOf({ titles, numbers: { titleEnd } }: Columns): readonly string[] {
  return Array.from(titleEnd, (end, row) =>
    titles.toString("utf8", row === 0 ? 0 : titleEnd[row - 1], end),
  );
}

/** Returns a column in which the rows `changed` have the values of another, whose codes are its own. */
function patchedCodes(
  before: CodedColumn | undefined,
  total: number,
  changed: readonly number[],
  own: CodedColumn | undefined,
): CodedColumn {
  const codes = new Uint32Array(total);
  codes.set(before?.codes ?? []);
  const book = codeBook(() => before?.words ?? []);
  const meant = [0, ...(own?.words ?? []).map((word) => book.code(word))];
  for (const [i, row] of changed.entries()) codes[row] = meant[own?.codes[i] ?? 0] ?? 0;
  return { codes, words: book.words };
}

/** Returns a table with a patch: each column is put together when it is asked for. */
export function patchedTable(base: TicketTable, patch: TablePatch): TicketTable {
  const { head, columns, rows } = patch;
  const changed = [...rows];
  const titles = remembered((_: "all") => {
    const ends = new Uint32Array(head.count);
    const before = { titles: base.titles(), ends: base.numbers("titleEnd") };
    return { ends, bytes: extendTitles(before, ends, changed, titlesOf(columns)) };
  });
  /** Columns that no row tells alone. */
  const whole: { readonly [K in NumberName]?: () => NumberColumn<K> } = {
    order: () => patchedOrder(base.numbers("order"), patch),
    titleEnd: () => titles("all").ends,
    graph: () => links("all").graph,
    unblocks: () => links("all").unblocks,
  };
  const numbers = remembered((name: NumberName): NumberColumn => {
    const made = whole[name]?.();
    if (made !== undefined) return made;
    const before = base.numbers(name);
    const column = new (before.constructor as new (n: number) => typeof before)(head.count);
    column.set(before as never);
    const [at, values] =
      name === "shown" ? [patch.shownRows, patch.shownLengths] : [rows, columns.numbers[name]];
    for (let i = 0; i < at.length; i++) column[at[i] ?? 0] = values[i] ?? 0;
    return column;
  });
  const ids = remembered((_: "all") => {
    if (head.count === base.count) return base.ids();
    const whole = Buffer.alloc(ID_BYTES * head.count);
    base.ids().copy(whole);
    changed.forEach((row, i) => {
      columns.ids.copy(whole, row * ID_BYTES, i * ID_BYTES, (i + 1) * ID_BYTES);
    });
    return whole;
  });
  const links = remembered((_: "all") => patchedGraph(base, patch, table));
  const linkRows = remembered((_: "all") => patchedLinkRows(base, table));
  const table: TicketTable = {
    ...head,
    get cycles() {
      return links("all").cycles;
    },
    numbers: numbers as TicketTable["numbers"],
    list: remembered((name: ListName) =>
      extendLists(base.list(name), head.count, changed, codesByRow(columns.lists[name])),
    ),
    words: remembered((name: WordName) => {
      const added = columns.words[name];
      return added.length === 0 ? base.words(name) : [...base.words(name), ...added];
    }),
    linkRows: () => linkRows("all"),
    customColumn: remembered((key: string) => {
      const own = columns.custom.get(key);
      const before = base.custom.keys.includes(key) ? base.customColumn(key) : undefined;
      return patchedCodes(before, head.count, changed, own);
    }),
    ids: () => ids("all"),
    titles: () => titles("all").bytes,
  };
  return table;
}
