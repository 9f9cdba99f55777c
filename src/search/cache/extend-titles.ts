/**
 * Returns all titles, of which those of the rows `changed` are new, and fills in where each ends. What did not change is
 * copied in runs.
 */
export function extendTitles(
  before: { readonly titles: Buffer; readonly ends: Uint32Array },
  ends: Uint32Array,
  changed: readonly number[],
  fresh: readonly string[],
): Buffer {
  const had = before.ends;
  const rows = [...changed.keys()].sort((a, b) => (changed[a] ?? 0) - (changed[b] ?? 0));
  const startBefore = (row: number): number => (row === 0 ? 0 : (had[row - 1] ?? 0));
  const pieces: Uint8Array[] = [];
  let [row, end] = [0, 0];
  const copyTo = (next: number): void => {
    const last = Math.min(next, had.length);
    if (row < last) {
      pieces.push(before.titles.subarray(startBefore(row), had[last - 1]));
      const shift = end - startBefore(row);
      for (; row < last; row++) ends[row] = (had[row] ?? 0) + shift;
      end = ends[last - 1] ?? 0;
    }
    row = next;
  };
  for (let at = 0; at < rows.length; ) {
    const first = changed[rows[at] ?? 0] ?? 0;
    copyTo(first);
    // Neighbours are encoded in one go.
    const run: string[] = [];
    for (; at < rows.length && changed[rows[at] ?? 0] === first + run.length; at++) {
      const title = fresh[rows[at] ?? 0] ?? "";
      run.push(title);
      end += Buffer.byteLength(title);
      ends[first + run.length - 1] = end;
    }
    pieces.push(Buffer.from(run.join("")));
    row = first + run.length;
  }
  copyTo(ends.length);
  return Buffer.concat(pieces);
}
