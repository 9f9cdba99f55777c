/** C0 and C1. As ranges, since V8 takes a third of a millisecond for the first class of a regular expression that has a name. */
const CONTROL_RANGES = String.raw`\u0000-\u001f\u007f-\u009f`;

/**
 * Characters that can't be seen or that steer a terminal: C0 and C1 controls, DEL, soft hyphen, zero-width
 * and bidirectional controls, line and paragraph separators, the byte order mark.
 */
const UNSEEN_RANGES = String.raw`${CONTROL_RANGES}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb`;
const UNSEEN = new RegExp(`[${UNSEEN_RANGES}]`, "u");

/** Tells whether text has nothing but what can be seen of ASCII, and blanks: most has, and needs no closer look. */
export const isPlainAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/** Tells whether text holds a character that can't be seen; a tab or a line feed counts too. */
export function hasUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

/** The same characters for `replaceAll`. */
export const UNSEEN_ALL: RegExp = new RegExp(UNSEEN.source, "gu");

/**
 * Characters that hide too, but stand as they are in a document's canonical bytes: tags, in which a whole text can be hidden,
 * fillers that are letters, joiners and selectors that change nothing, marks that steer notes and shorthand.
 */
const HIDDEN =
  /[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;

const HIDDEN_ALL = new RegExp(HIDDEN.source, "gu");

/** All characters that can't be seen, for what is shown. */
const UNSHOWN = new RegExp(`${UNSEEN.source}|${HIDDEN.source}`, "u");

/** The same characters for `replaceAll`. */
export const UNSHOWN_ALL: RegExp = new RegExp(UNSHOWN.source, "gu");

/** Tells whether text holds a character that can't be seen when it is shown. */
export function hasUnshown(text: string): boolean {
  return UNSHOWN.test(text);
}

/** Returns JSON of one line in which no character of `UNSEEN` stands as it is. */
export const escapeUnseen = (json: string): string =>
  UNSEEN.test(json) ? json.replaceAll(UNSEEN_ALL, jsonEscape) : json;

/** Returns JSON that is shown: what `UNSEEN` leaves as it is stands as an escape too. */
export function showJson(json: string): string {
  return HIDDEN.test(json) ? json.replaceAll(HIDDEN_ALL, jsonEscape) : json;
}

function jsonEscape(char: string): string {
  return Array.from({ length: char.length }, (_, i) => {
    return `\\u${char.charCodeAt(i).toString(16).padStart(4, "0")}`;
  }).join("");
}

const CONTROLS = new RegExp(`[${CONTROL_RANGES}]+`, "gu");

/** Returns text on one line: each run of control characters becomes a space. */
export function onOneLine(text: string): string {
  return text
    .replaceAll(/[\u2028\u2029]/g, " ")
    .replaceAll(CONTROLS, " ")
    .trim();
}
