/** Measures text in columns of a terminal. */
export type Width = (text: string) => number;

/** Characters that take one column each, whatever stands beside them: Latin, Greek and Cyrillic letters, usual punctuation. */
const PLAIN =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*$/;

/** Many texts at a time: a table has hundreds of short ones. */
const AT_ONCE = 512;

/** Tells whether each character of a text takes one column; then there is none either that can't be seen. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

function arePlain(texts: readonly string[]): boolean {
  for (let at = 0; at < texts.length; at += AT_ONCE)
    if (!PLAIN.test(texts.slice(at, at + AT_ONCE).join(""))) return false;
  return true;
}

const plainWidth: Width = (text) => text.length;

/** Returns a measure for these texts; the one that knows wide and combining characters is loaded only if needed. */
export async function widthFor(texts: readonly string[]): Promise<Width> {
  if (arePlain(texts)) return plainWidth;
  const { default: stringWidth } = await import("string-width");
  return (t) => (PLAIN.test(t) ? t.length : stringWidth(t));
}

/** Returns `text` in at most `most` columns, ending in … when something was cut off. */
export function shorten(text: string, most: number, width: Width): string {
  if (width(text) <= most) return text;
  if (most < 1) return "";
  let kept = "";
  let used = 1;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += width(segment);
    if (used > most) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Returns `text` with spaces behind it up to `columns`. */
export function padEnd(text: string, columns: number, width: Width): string {
  if (width === plainWidth) return text.padEnd(columns);
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

/** Returns `text` in at most `lines` lines of at most `columns` columns, broken at spaces; the last ends in … when it is cut. */
export function wrap(
  text: string,
  columns: number,
  lines: number,
  width: Width,
): readonly string[] {
  const words = text.split(" ").filter((word) => word !== "");
  const found: string[] = [];
  while (words.length > 0 && found.length < lines - 1) {
    let line = words.shift() ?? "";
    if (width(line) > columns)
      return [...found, shorten([line, ...words].join(" "), columns, width)];
    while (words[0] !== undefined && width(`${line} ${words[0]}`) <= columns)
      line += ` ${words.shift()}`;
    found.push(line);
  }
  return words.length === 0 ? found : [...found, shorten(words.join(" "), columns, width)];
}
