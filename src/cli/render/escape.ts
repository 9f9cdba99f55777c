import { hasUnshown, UNSHOWN_ALL } from "../../base/unseen.ts";

function escapeChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}

/** Returns text on one line in which every control, bidirectional and zero-width character is spelt out. */
export function escapeLine(text: string): string {
  return hasUnshown(text) ? text.replaceAll(UNSHOWN_ALL, escapeChar) : text;
}

/** The same for a text of several lines: line feeds and tabs stay. */
export function escapeText(text: string): string {
  return text.replaceAll(UNSHOWN_ALL, (char) =>
    char === "\n" || char === "\t" ? char : escapeChar(char),
  );
}

/** Returns a value on one line, and only the beginning of a long one: `--json` has all of it. */
export function escapeShort(text: string): string {
  const most = 60;
  const characters = [...escapeLine(text.slice(0, 4 * most))];
  return characters.length > most
    ? `${characters.slice(0, most - 1).join("")}…`
    : characters.join("");
}
