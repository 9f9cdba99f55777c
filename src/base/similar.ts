/** Rows of the table of distances: of the two prefixes before, and of the last. */
interface Rows {
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
}

/** Returns the row for the first `i` characters of `a`. */
function nextRow(a: string, b: string, i: number, { beforeLast, last }: Rows): readonly number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const change = a[i - 1] === b[j - 1] ? 0 : 1;
    const best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row.push(swapped ? Math.min(best, (beforeLast[j - 2] ?? 0) + 1) : best);
  }
  return row;
}

/** Returns how many single-character edits or swaps of neighbours lead from `a` to `b` (Damerau, 1964; restricted form). */
export function editDistance(a: string, b: string): number {
  let rows: Rows = { beforeLast: [], last: Array.from({ length: b.length + 1 }, (_, i) => i) };
  for (let i = 1; i <= a.length; i++)
    rows = { beforeLast: rows.last, last: nextRow(a, b, i, rows) };
  return rows.last[b.length] ?? 0;
}

/** Returns the known word that `word` was most likely meant to be, or `undefined` when none is near. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(Math.min(word.length, 40) / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const starts = word.length >= 2 && name.startsWith(word);
    const distance = starts
      ? 0.5
      : editDistance(word.slice(0, 40).toLowerCase(), name.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance))
      best = { name, distance };
  }
  return best?.name;
}
