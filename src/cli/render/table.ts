import { padEnd, shorten, widthFor } from "./width.ts";

/** A column: its heading, and whether it may be cut to make rows fit. */
export interface Column {
  readonly heading: string;
  readonly shrinks?: boolean;
  readonly paint?: (text: string) => string;
}

const GAP = "  ";

/**
 * Returns rows as aligned lines. With `columns` the shrinking column is shortened until rows fit;
 * without, as in a pipe, nothing is.
 */
export async function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  available: number | undefined,
): Promise<string> {
  const headings = columns.map((c) => c.heading);
  const width = await widthFor([headings, ...rows].flat());
  const widths = headings.map((h, i) => Math.max(width(h), ...rows.map((r) => width(r[i] ?? ""))));
  const shrinking = columns.findIndex((c) => c.shrinks === true);
  const total = widths.reduce((a, b) => a + b, 0) + GAP.length * (columns.length - 1);
  if (available !== undefined && shrinking >= 0 && total > available)
    widths[shrinking] = Math.max(10, (widths[shrinking] ?? 0) - (total - available));
  const line = (cells: readonly string[], painted: boolean): string =>
    cells
      .map((cell, i) => {
        const fitted = available === undefined ? cell : shorten(cell, widths[i] ?? 0, width);
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
