import { hasUnseen, UNSEEN_ALL } from "../../base/unseen.ts";

function escapeChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, "0")}`
    : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** Returns text on one line in which every control, bidirectional and zero-width character is spelt out. */
export function escapeLine(text: string): string {
  return hasUnseen(text) ? text.replaceAll(UNSEEN_ALL, escapeChar) : text;
}

/** The same for a text of several lines: line feeds and tabs stay. */
export function escapeText(text: string): string {
  return text.replaceAll(UNSEEN_ALL, (char) =>
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
