import { categoryOf } from "../../domain/config/category.ts";
import type { StoreConfig } from "../../domain/config/config.ts";
import {
  leadingToCycles,
  type NumberedLinks,
  type Standing,
  standingOf,
  type WorkGraph,
} from "../../workflow/ready.ts";
import { pairOf } from "./pair-word.ts";
import { FLAG, type ListColumn, type TicketTable } from "./table.ts";

/** Returns by the code of each link, less 1, the row of its target, plus 1; what is known from before stays. */
export function linkRowsOf(
  before: Uint32Array,
  words: readonly string[],
  grown: boolean,
  rowOf: (id: string) => number | undefined,
): Uint32Array {
  const rows = new Uint32Array(words.length);
  rows.set(before);
  words.forEach((word, i) => {
    const known = i < before.length && (rows[i] !== 0 || !grown);
    if (!known) rows[i] = (rowOf(pairOf(word)[1]) ?? -1) + 1;
  });
  return rows;
}

/** What the graph of the rows of a table is told by. */
export interface GraphColumns {
  readonly count: number;
  readonly config: Pick<StoreConfig, "statuses">;
  readonly flags: Uint8Array;
  readonly status: Uint16Array;
  readonly statuses: readonly string[];
  readonly links: ListColumn;
  readonly linkWords: readonly string[];
  readonly linkRows: Uint32Array;
}

/** Tells of a link, by the row that it stands in and its code, that it does not count. */
export type IsUncounted = (row: number, code: number) => boolean;

const GONE = FLAG.deleted | FLAG.purged;

/** Returns by code the row of a link's target, plus 1, where it is of that type. */
function endsOf(type: string, { linkWords, linkRows }: GraphColumns): Uint32Array {
  const ends = new Uint32Array(linkWords.length + 1);
  const begin = `${type} `;
  for (let i = 0; i < linkWords.length; i++)
    if (linkWords[i]?.startsWith(begin)) ends[i + 1] = linkRows[i] ?? 0;
  return ends;
}

/** Returns the links of one type between rows that are there; those that don't count are left out. */
function linksOf(
  type: string,
  columns: GraphColumns,
  isUncounted: IsUncounted | undefined,
): NumberedLinks {
  const { count, flags, links } = columns;
  const { starts, codes } = links;
  const ends = endsOf(type, columns);
  const [from, to]: [number[], number[]] = [[], []];
  if (!ends.some((end) => end > 0)) return { from, to };
  const isThere = (row: number): boolean => row >= 0 && ((flags[row] ?? 0) & GONE) === 0;
  for (let row = 0; row < count; row++) {
    if (starts[row] === starts[row + 1]) continue;
    for (const code of codes.subarray(starts[row], starts[row + 1])) {
      const end = (ends[code] ?? 0) - 1;
      if (!isThere(end) || !isThere(row) || isUncounted?.(row, code) === true) continue;
      from.push(row);
      to.push(end);
    }
  }
  return { from, to };
}

/** Returns the graph of rows, numbered by themselves. */
export function rowGraph(columns: GraphColumns, isUncounted?: IsUncounted): WorkGraph {
  const { count, config, flags, status, statuses } = columns;
  const left = [true, ...statuses.map((name) => categoryOf(config, name) !== "closed")];
  const open = Uint8Array.from({ length: count }, (_, row) =>
    ((flags[row] ?? 0) & GONE) === 0 && left[status[row] ?? 0] === true ? 1 : 0,
  );
  return {
    ...{ count, open },
    dependsOn: linksOf("depends-on", columns, isUncounted),
    parents: linksOf("parent", columns, isUncounted),
  };
}

/** Returns what tells the graph of the rows of a table. */
export const graphColumnsOf = (table: TicketTable): GraphColumns => ({
  ...{ count: table.count, config: table.config, flags: table.numbers("flags") },
  ...{ status: table.numbers("status"), statuses: table.words("status") },
  ...{ links: table.list("links"), linkWords: table.words("links") },
  linkRows: table.linkRows(),
});

/** The columns that tell what stands between tickets, and whether links close cycles. */
export interface LinkColumns extends Standing {
  readonly cycles: boolean;
}

/** Returns them. */
export function linkColumns(columns: GraphColumns): LinkColumns {
  const graph = rowGraph(columns);
  return { ...standingOf(graph), cycles: cycleRows(graph).length > 0 };
}

/** Returns the rows that links of one type lead from into cycles. */
export function cycleRows({ count, dependsOn, parents }: WorkGraph): readonly number[] {
  const found = [dependsOn, parents]
    .filter(({ from }) => from.length > 0)
    .flatMap((links) => leadingToCycles(count, links));
  return [...new Set(found)];
}
