import { FORBIDDEN_KEYS } from "../../base/json.ts";
import { hasUnseen, onOneLine, UNSEEN_ALL } from "../../base/unseen.ts";

/** Nothing to clean: visible ASCII with spaces inside. */
const CLEAN = /^[!-~](?:[ -~]*[!-~])?$/;

/** Returns the first `limit` UTF-16 units of a text, never half of a character. */
function headOf(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
}

/** Returns text on one line, without characters that can't be seen, at most `limit` long; perhaps empty. */
export function cleanLine(text: string, limit: number): string {
  if (text.length <= limit && CLEAN.test(text)) return text;
  // What is cut off anyway need not be cleaned.
  const head = onOneLine(headOf(text, limit * 8));
  const seen = (hasUnseen(head) ? head.replaceAll(UNSEEN_ALL, "") : head).trim();
  return seen.length <= limit ? seen : `${headOf(seen, limit - 1).trimEnd()}…`;
}

/** Most characters of a label, an assignee, an alias. */
const MAX_NAME = 200;

/** Returns the names in a text, which commas separate; none for an empty one. */
export function cleanNames(text: string): readonly string[] {
  if (text.length <= MAX_NAME && CLEAN.test(text) && !text.includes(",")) return permitted(text);
  return text.split(",").flatMap((part) => permitted(cleanLine(part, MAX_NAME)));
}

function permitted(name: string): readonly string[] {
  return name === "" || FORBIDDEN_KEYS.has(name) ? [] : [name];
}

/** A text with LF line breaks, and whether CRLF must stand for each of them to get the source's back. */
export interface CleanText {
  readonly text: string;
  readonly crlf: boolean;
}

/** Returns a text with LF for CRLF where that can be undone; mixed line breaks stay as they are. */
export function cleanText(raw: string): CleanText {
  if (!raw.includes("\r")) return { text: raw, crlf: false };
  const text = raw.replaceAll("\r\n", "\n");
  const crlf = !text.includes("\r") && text.replaceAll("\n", "\r\n") === raw;
  return crlf ? { text, crlf } : { text: raw, crlf };
}
