/**
 * Characters that can't be seen or that steer a terminal: C0 and C1 controls, DEL, soft hyphen, zero-width
 * and bidirectional controls, line and paragraph separators, the byte order mark.
 */
const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;

/** Tells whether text holds a character that can't be seen; a tab or a line feed counts too. */
export function hasUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

/** The same characters for `replaceAll`. */
export const UNSEEN_ALL: RegExp = new RegExp(UNSEEN.source, "gu");

const CONTROLS = /\p{Cc}+/gu;

/** Returns text on one line: each run of control characters becomes a space. */
export function onOneLine(text: string): string {
  return text
    .replaceAll(/[\u2028\u2029]/g, " ")
    .replaceAll(CONTROLS, " ")
    .trim();
}
