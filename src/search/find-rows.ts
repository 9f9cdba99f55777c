import { categoryOf } from "../domain/config/category.ts";
import { FLAG, type TicketTable } from "./cache/table.ts";
import { sumOf } from "./cache/tally.ts";
import type { Verdicts } from "./row-verdicts.ts";

/** Which tickets a query is put to: closed ones too, deleted ones too. */
export interface Scope {
  readonly closed: boolean;
  readonly deleted: boolean;
}

/** Rows that fit, in the order of the list, and how many there are. Of those that are `unsure` only the tickets themselves can tell. */
export interface FoundRows {
  readonly rows: readonly number[];
  readonly total: number;
  readonly unsure: ReadonlySet<number>;
}

/** How many rows are wanted, and whether the others are to be counted. */
export interface Enough {
  readonly most: number;
  readonly counts: boolean;
}

/** What a row must have to be looked at: none of these flags, and one of these codes of a status. */
interface ScopeColumns {
  readonly order: Uint32Array;
  readonly flags: Uint8Array;
  readonly out: number;
  readonly status: Uint16Array;
  /** By code. */
  readonly fits: Uint8Array;
}

function scopeColumns(table: TicketTable, { closed, deleted }: Scope): ScopeColumns {
  const open = table.words("status").map((word) => categoryOf(table.config, word) !== "closed");
  return {
    order: table.numbers("order"),
    flags: table.numbers("flags"),
    out: deleted ? FLAG.purged : FLAG.deleted | FLAG.purged,
    status: table.numbers("status"),
    fits: Uint8Array.from([true, ...open], (is) => Number(closed || is)),
  };
}

const NOBODY: ReadonlySet<number> = new Set();
// Stands here too, so that a list without conditions loads nothing of the language.
const NO = 0;
const OPEN = 1;

/** Returns the first rows in a scope, and how many there are in all. */
function firstInScope(
  { tally: { live, deleted } }: TicketTable,
  { order, flags, out, status, fits }: ScopeColumns,
  most: number,
): FoundRows {
  const rows: number[] = [];
  // By index and without a call for each row: this is run once, by an engine that has not warmed up.
  for (let at = 0, { length } = order; at < length && rows.length < most; at++) {
    const row = order[at] as number;
    if (((flags[row] as number) & out) !== 0 || fits[status[row] as number] !== 1) continue;
    rows.push(row);
  }
  const withDeleted = (out & FLAG.deleted) === 0;
  const total = sumOf(live, fits) + (withDeleted ? sumOf(deleted, fits) : 0);
  return { rows, total, unsure: NOBODY };
}

/** Returns the rows in a scope that fit. Where some are unsure, all rows are returned. */
export function findRows(
  table: TicketTable,
  scope: Scope,
  verdicts: Verdicts | undefined,
  { most, counts }: Enough,
): FoundRows {
  const columns = scopeColumns(table, scope);
  if (verdicts === undefined) return firstInScope(table, columns, most);
  const { order, flags, out, status, fits } = columns;
  const rows: number[] = [];
  const unsure = new Set<number>();
  for (let at = 0; at < order.length; at++) {
    const row = order[at] as number;
    if (((flags[row] as number) & out) !== 0 || fits[status[row] as number] !== 1) continue;
    const verdict = verdicts[row];
    if (verdict === NO) continue;
    if (!counts && rows.length - unsure.size >= most) break;
    rows.push(row);
    if (verdict === OPEN) unsure.add(row);
  }
  return { rows, total: rows.length, unsure };
}
