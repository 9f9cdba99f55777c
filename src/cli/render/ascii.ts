/** Characters of ours that a terminal without UTF-8 can't show, and what stands there instead. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["…", "..."],
  ["→", "->"],
  ["←", "<-"],
  ["·", "*"],
  ["•", "*"],
  ["●", "*"],
  ["∅", "(none)"],
  ["⏎", "\\n"],
  ["–", "-"],
  ["—", "-"],
  ["─", "-"],
  ["━", "-"],
  ["│", "|"],
  ["┃", "|"],
  ["✓", "+"],
  ["✗", "x"],
  ["█", "#"],
  ["░", "."],
  ["“", '"'],
  ["”", '"'],
  ["’", "'"],
]);
/** ┌┐└┘├┤┬┴┼╭╮╰╯ by number, as the … below: esbuild writes other texts so, but not these. */
const CORNERS = /[\u250c\u2510\u2514\u2518\u251c\u2524\u252c\u2534\u253c\u256d-\u2570]/g;
/** A cell of a table that was cut: one character, since the next column has its place. */
const CUT = /(?<=\S)\u2026(?= {2}|$)/gm;

/** Returns text with our own characters spelt in ASCII; letters of any script stay as they are. */
export function asciiText(text: string): string {
  return [...text.replace(CUT, "~").replace(CORNERS, "+")]
    .map((char) => PLAIN.get(char) ?? char)
    .join("");
}

/**
 * Tells whether a terminal says that it has no UTF-8: by the locale that counts for characters. One that is not set says
 * nothing. https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html
 */
export function lacksUtf8(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "";
  if (/^(?:C|POSIX)$/.test(locale)) return true;
  const [, charset] = /^[^.@]*\.([^@]*)/.exec(locale) ?? [];
  return charset !== undefined && !/^utf-?8$/i.test(charset);
}
