import type { ListColumn } from "./table.ts";

/** Returns a column of `total` rows in which the rows `changed` have new codes; `codesOf(i)` are those of `changed[i]`. */
export function extendLists(
  before: ListColumn,
  total: number,
  changed: readonly number[],
  codesOf: (i: number) => readonly number[],
): ListColumn {
  const fresh = new Map(changed.map((row, i) => [row, codesOf(i)]));
  const had = before.starts.length - 1;
  const starts = new Uint32Array(total + 1);
  const codesBefore = (row: number): Uint32Array =>
    row < had
      ? before.codes.subarray(before.starts[row], before.starts[row + 1])
      : before.codes.subarray(0, 0);
  for (let row = 0; row < total; row++) {
    const length =
      fresh.get(row)?.length ??
      (row < had ? (before.starts[row + 1] ?? 0) - (before.starts[row] ?? 0) : 0);
    starts[row + 1] = (starts[row] ?? 0) + length;
  }
  const codes = new Uint32Array(starts[total] ?? 0);
  for (let row = 0; row < total; row++) codes.set(fresh.get(row) ?? codesBefore(row), starts[row]);
  return { starts, codes };
}
