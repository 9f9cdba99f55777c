import { padEnd, shorten, type Width, widthFor } from "./width.ts";

/** A column: its heading, and whether it may be cut to make rows fit. */
export interface Column {
  readonly heading: string;
  /** `true`: before all others. `"later"`: when those are as short as they may be. */
  readonly shrinks?: boolean | "later";
  readonly paint?: (text: string) => string;
}

const GAP = "  ";
/** A column that shrinks keeps this much. */
const LEAST = 10;

/** Returns the widths of columns, made narrower as far as they may be so that a row fits. */
function fittingWidths(
  columns: readonly Column[],
  natural: readonly number[],
  available: number,
): readonly number[] {
  const widths = [...natural];
  let excess = natural.reduce((a, b) => a + b, 0) + GAP.length * (columns.length - 1) - available;
  for (const turn of [true, "later"] as const) {
    // The widest first, and again the widest, so that what must be cut is shared.
    for (; excess > 0; excess--) {
      const open = widths.map((w, i) => (columns[i]?.shrinks === turn && w > LEAST ? w : 0));
      const widest = Math.max(...open);
      if (widest === 0) break;
      widths[open.indexOf(widest)] = widest - 1;
    }
  }
  return widths;
}

/** Returns the natural width of each column; not by spreading, which fails with very many rows. */
function naturalWidths(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  width: Width,
): number[] {
  const widths = headings.map(width);
  for (const row of rows)
    for (const i of widths.keys()) widths[i] = Math.max(widths[i] ?? 0, width(row[i] ?? ""));
  return widths;
}

/**
 * Returns rows as aligned lines. With `available` columns some are shortened until rows fit;
 * without, as in a pipe, nothing is.
 */
export async function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  available: number | undefined,
): Promise<string> {
  const headings = columns.map((c) => c.heading);
  const width = await widthFor([headings, ...rows].flat());
  const natural = naturalWidths(headings, rows, width);
  const widths = available === undefined ? natural : fittingWidths(columns, natural, available);
  const line = (cells: readonly string[], painted: boolean): string =>
    cells
      .map((cell, i) => {
        const fitted = shorten(cell, widths[i] ?? 0, width);
        const last = i === columns.length - 1;
        const text = last ? fitted : padEnd(fitted, widths[i] ?? 0, width);
        return painted ? (columns[i]?.paint?.(text) ?? text) : text;
      })
      .join(GAP)
      .trimEnd();
  return [line(headings, false), ...rows.map((row) => line(row, true))]
    .map((l) => `${l}\n`)
    .join("");
}
