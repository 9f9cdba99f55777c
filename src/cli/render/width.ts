/** Measures text in columns of a terminal. */
export type Width = (text: string) => number;

const PLAIN = /^[\x20-\x7e]*$/;

/** Returns a measure for these texts; the one that knows wide and combining characters is loaded only if needed. */
export async function widthFor(texts: Iterable<string>): Promise<Width> {
  for (const text of texts) {
    if (PLAIN.test(text)) continue;
    const { default: stringWidth } = await import("string-width");
    return (t) => (PLAIN.test(t) ? t.length : stringWidth(t));
  }
  return (text) => text.length;
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
  return text + " ".repeat(Math.max(0, columns - width(text)));
}
