import { shorten, type Width, wrap } from "./width.ts";

/** A ticket on a board: its id with what stands beside it, and its title. */
export interface Card {
  readonly id: string;
  readonly note: string;
  readonly title: string;
}

export interface BoardColumn {
  readonly heading: string;
  readonly cards: readonly Card[];
  /** Tickets that are not shown. */
  readonly more: number;
}

/** Painters of the parts that are not plain. */
export interface BoardLook {
  readonly heading: (text: string) => string;
  readonly id: (text: string) => string;
  readonly dim: (text: string) => string;
}

const GAP = 2;
/** A column narrower than this shows nothing of a title. */
const LEAST = 18;
/** A title that needs more lines is cut. */
const TITLE_LINES = 2;

/** Returns the columns one below the other: for pipes, and for terminals that are too narrow. */
export function renderGroups(columns: readonly BoardColumn[], look: BoardLook): string {
  return columns
    .map(({ heading, cards, more }) => {
      const lines = cards.map(({ id, note, title }) => {
        const beside = note === "" ? "" : ` ${look.dim(note)}`;
        return `  ${look.id(id)}${beside} ${title}\n`;
      });
      const rest = more === 0 ? "" : look.dim(`  … and ${more} more\n`);
      return `${look.heading(heading)}\n${lines.join("")}${rest}`;
    })
    .join("\n");
}

interface Line {
  readonly text: string;
  readonly paint: (text: string) => string;
}

const plain = (text: string): string => text;

function cardLines(card: Card, columns: number, width: Width, look: BoardLook): readonly Line[] {
  const id = shorten(card.id, columns, width);
  const note = card.note === "" ? "" : shorten(` ${card.note}`, columns - width(id), width);
  return [
    { text: id + note, paint: (text) => text.replace(id, look.id(id)) },
    ...wrap(card.title, columns, TITLE_LINES, width).map((text) => ({ text, paint: plain })),
  ];
}

function columnLines(
  { heading, cards, more }: BoardColumn,
  columns: number,
  width: Width,
  look: BoardLook,
): readonly Line[] {
  const lines: Line[] = [
    { text: shorten(heading, columns, width), paint: look.heading },
    { text: "─".repeat(columns), paint: look.dim },
  ];
  for (const [i, card] of cards.entries()) {
    if (i > 0) lines.push({ text: "", paint: plain });
    lines.push(...cardLines(card, columns, width, look));
  }
  if (more > 0) lines.push({ text: `… and ${more} more`, paint: look.dim });
  return lines;
}

/** Returns the columns side by side in `available` columns of the terminal, or below each other where they don't fit. */
export function renderBoard(
  columns: readonly BoardColumn[],
  available: number | undefined,
  width: Width,
  look: BoardLook,
): string {
  const count = columns.length;
  const each = Math.floor(((available ?? 0) + GAP) / Math.max(1, count)) - GAP;
  if (available === undefined || each < LEAST) return renderGroups(columns, look);
  const sides = columns.map((column) => columnLines(column, each, width, look));
  const height = Math.max(...sides.map((lines) => lines.length));
  const rows = Array.from({ length: height }, (_, y) =>
    sides
      .map((lines) => {
        const { text, paint } = lines[y] ?? { text: "", paint: plain };
        return paint(text) + " ".repeat(Math.max(0, each - width(text)));
      })
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
  return rows.map((row) => `${row}\n`).join("");
}
