import { categoryOf } from "../../domain/config/category.ts";
import { rowsBeginningWith } from "./find-ids.ts";
import { graphColumnsOf, type LinkColumns, linkColumns, linkRowsOf } from "./link-graph.ts";
import { pairOf } from "./pair-word.ts";
import { FLAG, ID_BYTES, type TicketTable } from "./table.ts";
import type { TablePatch } from "./table-patch.ts";

/** Returns by code where the links of a table with a patch lead to. */
export function patchedLinkRows(base: TicketTable, table: TicketTable): Uint32Array {
  const before = base.linkRows();
  const words = table.words("links");
  const grown = table.count > base.count;
  // Only what is not known yet is looked for.
  const asked = words.flatMap((word, i) => {
    const known = i < before.length && (before[i] !== 0 || !grown);
    const [, id] = pairOf(word);
    return known || id.length !== ID_BYTES ? [] : [id];
  });
  if (asked.length === 0) return before;
  const found = rowsBeginningWith(table, asked);
  return linkRowsOf(before, words, grown, (id) => found.get(id)?.[0]);
}

const GONE = FLAG.deleted | FLAG.purged;

/** Returns how flags and the code of a status stand to what waits: 0 for what is gone, 1 closed, 2 open. */
function opennessIn(table: TicketTable): (flags: number, status: number) => number {
  const closed = table.words("status").map((name) => categoryOf(table.config, name) === "closed");
  return (flags, status) => ((flags & GONE) !== 0 ? 0 : closed[status - 1] === true ? 1 : 2);
}

/** Tells whether what waits for what is as it was: no link has come or gone, nor what stands at its ends changed. */
function isAsBefore(base: TicketTable, patch: TablePatch, table: TicketTable): boolean {
  const { head, columns, rows } = patch;
  if (JSON.stringify(head.config.statuses) !== JSON.stringify(base.config.statuses)) return false;
  const linkRows = base.linkRows();
  // A link that led nowhere may lead to a new ticket.
  if (head.count > base.count && linkRows.includes(0)) return false;
  const [flags, status, links] = [
    base.numbers("flags"),
    base.numbers("status"),
    base.list("links"),
  ];
  const own = columns.lists.links;
  const openness = opennessIn(table);
  return rows.every((row, i) => {
    const codes = own.codes.subarray(own.starts[i], own.starts[i + 1]);
    if (row >= base.count) return codes.length === 0;
    const before = links.codes.subarray(links.starts[row], links.starts[row + 1]);
    if (before.length !== codes.length || before.some((code, at) => code !== codes[at]))
      return false;
    const { flags: ownFlags, status: ownStatus } = columns.numbers;
    const stays =
      openness(flags[row] ?? 0, status[row] ?? 0) === openness(ownFlags[i] ?? 0, ownStatus[i] ?? 0);
    return stays || (codes.length === 0 && !linkRows.includes(row + 1));
  });
}

/** Returns a column with so many rows, the last of which are empty. */
function lengthened<T extends Uint8Array | Uint32Array>(column: T, count: number): T {
  if (column.length === count) return column;
  const longer = new (column.constructor as new (n: number) => T)(count);
  longer.set(column);
  return longer;
}

/** Returns what waits for what in a table with a patch, and whether links close cycles. */
export function patchedGraph(
  base: TicketTable,
  patch: TablePatch,
  table: TicketTable,
): LinkColumns {
  if (isAsBefore(base, patch, table)) {
    const { count } = table;
    return {
      graph: lengthened(base.numbers("graph"), count),
      unblocks: lengthened(base.numbers("unblocks"), count),
      cycles: base.cycles,
    };
  }
  return linkColumns(graphColumnsOf(table));
}
