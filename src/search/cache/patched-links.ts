import { rowsBeginningWith } from "./find-ids.ts";
import { graphColumn, linkRowsOf } from "./link-graph.ts";
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

/** Tells whether what waits for what is as it was: no link has come or gone, nor what stands at its ends changed. */
function isAsBefore(base: TicketTable, { head, columns, rows }: TablePatch): boolean {
  if (JSON.stringify(head.config.statuses) !== JSON.stringify(base.config.statuses)) return false;
  // A link that led nowhere may lead to a new ticket.
  if (head.count > base.count && base.linkRows().includes(0)) return false;
  const [flags, status, links] = [
    base.numbers("flags"),
    base.numbers("status"),
    base.list("links"),
  ];
  const own = columns.lists.links;
  return rows.every((row, i) => {
    const codes = own.codes.subarray(own.starts[i], own.starts[i + 1]);
    if (row >= base.count) return codes.length === 0;
    const before = links.codes.subarray(links.starts[row], links.starts[row + 1]);
    return (
      status[row] === columns.numbers.status[i] &&
      ((flags[row] ?? 0) & GONE) === ((columns.numbers.flags[i] ?? 0) & GONE) &&
      before.length === codes.length &&
      before.every((code, at) => code === codes[at])
    );
  });
}

/** Returns what waits for what in a table with a patch, and whether links close cycles. */
export function patchedGraph(
  base: TicketTable,
  patch: TablePatch,
  table: TicketTable,
): { readonly graph: Uint8Array<ArrayBuffer>; readonly cycles: boolean } {
  if (isAsBefore(base, patch)) {
    const graph = new Uint8Array(table.count);
    graph.set(base.numbers("graph"));
    return { graph, cycles: base.cycles };
  }
  return graphColumn({
    ...{ count: table.count, config: table.config, flags: table.numbers("flags") },
    ...{ status: table.numbers("status"), statuses: table.words("status") },
    ...{ links: table.list("links"), linkWords: table.words("links") },
    linkRows: table.linkRows(),
  });
}
