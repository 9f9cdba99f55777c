import { FLAG, type NumberColumn, type Tally, type TicketTable } from "./table.ts";

/** What a tally is made of. */
interface Standing {
  readonly flags: NumberColumn<"flags">;
  readonly status: NumberColumn<"status">;
}

export const standingOf = (table: TicketTable): Standing => ({
  flags: table.numbers("flags"),
  status: table.numbers("status"),
});

type Counts = Record<keyof Tally, number[]>;

/** Counts a row in, or out again with -1. */
function add(counts: Counts, { flags, status }: Standing, row: number, by: 1 | -1): void {
  const flag = flags[row] ?? 0;
  if ((flag & FLAG.purged) !== 0) return;
  const list = (flag & FLAG.deleted) === 0 ? counts.live : counts.deleted;
  const code = status[row] ?? 0;
  while (list.length <= code) list.push(0);
  list[code] = (list[code] ?? 0) + by;
}

/** Counts all rows. */
export function tallyOf(columns: Standing): Tally {
  const counts: Counts = { live: [], deleted: [] };
  for (let row = 0; row < columns.flags.length; row++) add(counts, columns, row, 1);
  return counts;
}

/** Counts again where rows of a table, `rows`, have others in their places, or come behind it. */
export function tallyWith(
  before: Tally,
  base: Standing,
  own: Standing,
  rows: ArrayLike<number>,
): Tally {
  const counts: Counts = { live: [...before.live], deleted: [...before.deleted] };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (row < base.flags.length) add(counts, base, row, -1);
    add(counts, own, i, 1);
  }
  return counts;
}

/** Returns the sum of what stands in codes that `fits` says 1 for. */
export function sumOf(counts: readonly number[], fits: ArrayLike<number>): number {
  return counts.reduce((sum, count, code) => (fits[code] === 1 ? sum + count : sum), 0);
}
