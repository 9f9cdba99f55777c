import type { ListColumn } from "./table.ts";

/** Rows that have new codes, and those of each. */
interface Fresh {
  readonly rows: readonly number[];
  readonly codes: readonly (readonly number[])[];
  /** By row of the whole column: which of them it is, from 1. */
  readonly which: Uint32Array;
}

/** Returns a column of `total` rows in which the rows `changed` have new codes; `codes[i]` are those of `changed[i]`. */
export function extendLists(
  before: ListColumn,
  total: number,
  changed: readonly number[],
  codes: readonly (readonly number[])[],
): ListColumn {
  const which = new Uint32Array(total);
  for (let i = 0; i < changed.length; i++) which[changed[i] ?? 0] = i + 1;
  const fresh = { rows: changed, codes, which };
  const starts = startsOf(before, total, fresh);
  return { starts, codes: codesOf(before, starts, fresh) };
}

function startsOf(before: ListColumn, total: number, { codes, which }: Fresh): Uint32Array {
  const had = before.starts.length - 1;
  const starts = new Uint32Array(total + 1);
  let end = 0;
  for (let row = 0; row < total; row++) {
    const i = which[row] ?? 0;
    if (i > 0) end += codes[i - 1]?.length ?? 0;
    else if (row < had) end += (before.starts[row + 1] ?? 0) - (before.starts[row] ?? 0);
    starts[row + 1] = end;
  }
  return starts;
}

/** What did not change is copied in runs. */
function codesOf(
  before: ListColumn,
  starts: Uint32Array,
  { rows, codes, which }: Fresh,
): Uint32Array {
  const [had, total] = [before.starts.length - 1, starts.length - 1];
  const all = new Uint32Array(starts[total] ?? 0);
  rows.forEach((row, i) => {
    // A row that is named twice has its last codes.
    if (which[row] === i + 1) all.set(codes[i] ?? [], starts[row]);
  });
  const copy = (from: number, to: number): void => {
    if (from < to)
      all.set(before.codes.subarray(before.starts[from], before.starts[to]), starts[from]);
  };
  let from = 0;
  for (let row = 0; row < had; row++) {
    if (which[row] === 0) continue;
    copy(from, row);
    from = row + 1;
  }
  copy(from, had);
  return all;
}
