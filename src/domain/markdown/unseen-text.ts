import { hasUnshown, UNSHOWN_ALL } from "../../base/unseen.ts";

/** A character reference of HTML, as Markdown has them: `&#x200d;`. */
const REFERENCE = /&#x([0-9a-f]{1,6});/gi;
const AMPERSAND = 0x26;

const reference = (code: number): string => `&#x${code.toString(16)};`;

/** Tells whether `writeUnseen` makes a reference of this character, or of the ampersand before one. */
function isOurs(code: number): boolean {
  if (code === AMPERSAND) return true;
  return code <= 0x10ffff && hasUnshown(String.fromCodePoint(code));
}

/**
 * Returns text in which every character that can't be seen stands as a character reference; tabs and line feeds stay.
 * What looked like one of these references already gets one for its ampersand, so `readUnseen` finds the same text.
 */
export function writeUnseen(text: string): string {
  const guarded = text.replaceAll(REFERENCE, (all, hex: string) =>
    isOurs(Number.parseInt(hex, 16)) ? `${reference(AMPERSAND)}${all.slice(1)}` : all,
  );
  return guarded.replaceAll(UNSHOWN_ALL, (char) =>
    char === "\n" || char === "\t" ? char : reference(char.codePointAt(0) ?? 0),
  );
}

/** Returns the text that `writeUnseen` was given; other character references stay as they are. */
export function readUnseen(text: string): string {
  return text.replaceAll(REFERENCE, (all, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return isOurs(code) ? String.fromCodePoint(code) : all;
  });
}
