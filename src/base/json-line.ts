import type { Json } from "./json.ts";
import { escapeUnseen, showJson } from "./unseen.ts";

const SPECIAL = /[\u007f-\uffff]/;

/** Returns a value as one line of JSON in which no character is invisible; as in `JSON.stringify`, a member that is undefined is left out. */
export function jsonLine(value: object | Json): string {
  const text = JSON.stringify(value);
  // What is not ASCII stands in texts alone, and may stand there as an escape.
  return SPECIAL.test(text) ? showJson(escapeUnseen(text)) : text;
}
