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
  // By index, here and below: this is run once, by an engine that has not warmed up.
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as readonly string[];
    for (let i = 0; i < widths.length; i++) {
      const own = width(row[i] ?? "");
      if (own > (widths[i] as number)) widths[i] = own;
    }
  }
  return widths;
}

/** How cells are laid out. */
interface Layout {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly width: Width;
  /** Cells may be too long. */
  readonly cut: boolean;
}

/** Returns a line; its end may be blank. */
function lineOf(
  { columns, widths, width, cut }: Layout,
  cells: readonly string[],
  painted: boolean,
) {
  const last = columns.length - 1;
  let text = "";
  for (let i = 0; i <= last; i++) {
    const most = widths[i] as number;
    const cell = cells[i] as string;
    const fitted = cut ? shorten(cell, most, width) : cell;
    const whole = i === last ? fitted : padEnd(fitted, most, width);
    const paint = painted ? columns[i]?.paint : undefined;
    text += paint === undefined ? whole : paint(whole);
    if (i < last) text += GAP;
  }
  return text;
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
  const cut = available !== undefined;
  const widths = cut ? fittingWidths(columns, natural, available) : natural;
  const layout = { columns, widths, width, cut };
  let text = `${lineOf(layout, headings, false).trimEnd()}\n`;
  for (let at = 0; at < rows.length; at++)
    text += `${lineOf(layout, rows[at] as readonly string[], true).trimEnd()}\n`;
  return text;
}
