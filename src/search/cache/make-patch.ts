import { codeBook } from "./code-book.ts";
import { type Books, columnWriter, type PlacedTicket } from "./column-writer.ts";
import { compareRows, type Ordered, orderOf, sideOf } from "./default-order.ts";
import { rowsOfIds } from "./find-ids.ts";
import { byName, type Columns, noColumns } from "./memory-table.ts";
import { shownInPatch } from "./shown-in-patch.ts";
import { type CodedColumn, idsIn, type TicketTable, WORDS } from "./table.ts";
import type { TablePatch } from "./table-patch.ts";
import { standingOf, tallyWith } from "./tally.ts";
import { type NewHead, rowsOf } from "./update-table.ts";

/** What a patch is made of: a table, and what was laid over it already. */
export interface Patching {
  readonly base: TicketTable;
  readonly before: TablePatch | undefined;
}

/** Returns for each of the patch's rows which row of the whole it is. */
function wholeRows({ base, before }: Patching, ids: Buffer): Uint32Array {
  const known = before?.rows ?? new Uint32Array(0);
  const rows = new Uint32Array(idsIn(ids).length);
  rows.set(known);
  let next = before?.head.count ?? base.count;
  const fresh = idsIn(ids).slice(known.length);
  rowsOfIds(base, fresh).forEach((row, i) => {
    rows[known.length + i] = row ?? next++;
  });
  return rows;
}

/** Returns the places of rows in an order: for many of them all places are noted first. */
function placesIn(order: Uint32Array, rows: readonly number[]): readonly number[] {
  if (rows.length < 64) return rows.map((row) => order.indexOf(row));
  const places = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) places[order[at] ?? 0] = at;
  return rows.map((row) => places[row] ?? 0);
}

/** Where the patch's rows stand in the table's order. */
type Placing = Pick<TablePatch, "gone" | "listed" | "places">;

function placing(
  { base, before }: Patching,
  own: Ordered,
  rows: Uint32Array,
  changed: readonly number[],
): Placing {
  const order = base.numbers("order");
  const there = {
    columns: { priority: base.numbers("priority"), created: base.numbers("created") },
    ids: base.ids(),
    priorities: base.words("priority"),
    config: own.config,
  };
  const [ownSide, baseSide] = [sideOf(own), sideOf(there)];
  const placeOf = new Uint32Array(rows.length);
  before?.listed.forEach((row, i) => {
    placeOf[row] = before.places[i] ?? 0;
  });
  for (const row of changed) {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareRows(baseSide, order[middle] ?? 0, ownSide, row) < 0) low = middle + 1;
      else high = middle;
    }
    placeOf[row] = low;
  }
  const had = before?.rows.length ?? 0;
  const replaced = [...rows.subarray(had)].filter((row) => row < base.count);
  const gone = [...(before?.gone ?? []), ...placesIn(order, replaced)];
  const listed = orderOf(own, before?.listed ?? new Uint32Array(0), changed);
  return {
    gone: Uint32Array.from(gone).sort(),
    listed,
    places: listed.map((row) => placeOf[row] ?? 0),
  };
}

/** Returns columns without a row, for what a table has columns for. */
function beginning({ custom: { keys, others } }: TicketTable): Columns {
  const nothing: CodedColumn = { codes: new Uint32Array(0), words: [] };
  return { ...noColumns(), custom: new Map(keys.map((key) => [key, nothing])), others };
}

/**
 * Returns a patch with these tickets in it, in place of what the table or the patch before had under their ids.
 *
 * @throws CacheFault for what has no place in a table.
 */
export function makePatch(
  patching: Patching,
  head: NewHead,
  changed: readonly PlacedTicket[],
): TablePatch {
  const { base, before } = patching;
  const had = before?.columns ?? beginning(base);
  const books: Books = byName(WORDS, (name) =>
    codeBook(() => base.words(name), before?.columns.words[name]),
  );
  const own = rowsOf(had.ids, changed);
  const total = own.reduce((most, row) => Math.max(most, row + 1), idsIn(had.ids).length);
  const writer = columnWriter(had, total, books);
  for (const [i, placed] of changed.entries()) writer.put(own[i] ?? 0, placed);
  const columns: Columns = {
    ...writer.finish(),
    words: byName(WORDS, (name) => books[name].added),
  };
  const rows = wholeRows(patching, columns.ids);
  const ordered = {
    columns: columns.numbers,
    ids: columns.ids,
    priorities: books.priority.words,
    config: head.config,
  };
  const count = rows.reduce((most, row) => Math.max(most, row + 1), base.count);
  return {
    head: {
      ...{ ...head, count, sorted: base.sorted, cycles: base.cycles },
      tally: tallyWith(base.tally, standingOf(base), columns.numbers, rows),
      custom: { keys: [...columns.custom.keys()], others: columns.others },
    },
    columns,
    rows,
    ...placing(patching, ordered, rows, own),
    ...shownInPatch(patching, columns.ids, rows),
  };
}
