import { escapeLine } from "./escape.ts";
import { widthFor } from "./width.ts";

/** A place in a query, in UTF-16, as the error carries it. */
export interface QueryMark {
  readonly query: string;
  readonly offset: number;
  readonly length: number;
}

const INDENT = "  ";
/** Characters that are shown before what is marked, of it, and behind. */
const [BEFORE, MARKED, AFTER] = [40, 30, 40];

/** Returns no more than so many characters of a text, from its end or its beginning, with … where some were left out. */
function beginning(text: string, most: number): string {
  const all = [...text];
  return all.length > most ? `${all.slice(0, most - 1).join("")}…` : text;
}

function ending(text: string, most: number): string {
  const all = [...text];
  return all.length > most ? `…${all.slice(1 - most).join("")}` : text;
}

/** Returns the place that an error's data tell, if they do. */
export function queryMarkOf(data: Readonly<Record<string, unknown>>): QueryMark | undefined {
  const { query, offset, length } = data;
  if (typeof query !== "string" || typeof offset !== "number" || typeof length !== "number")
    return undefined;
  // Of a query that is too long the end is not told.
  return offset > query.length ? undefined : { query, offset, length };
}

/** Returns the query, and a line that points at what is wrong: `^` below its first column, `~` below the others. */
export async function queryMarkLines(
  { query, offset, length }: QueryMark,
  marked: (text: string) => string,
): Promise<string> {
  const pieces = [
    ending(query.slice(0, offset), BEFORE),
    beginning(query.slice(offset, offset + length), MARKED),
    beginning(query.slice(offset + length), AFTER),
  ].map(escapeLine);
  const [before = "", own = ""] = pieces;
  const width = await widthFor(pieces);
  const tail = "~".repeat(Math.max(0, width(own) - 1));
  const line = `${INDENT}${pieces.join("")}`.trimEnd();
  return `${line}\n${INDENT}${" ".repeat(width(before))}${marked(`^${tail}`)}\n`;
}
