import type { Match } from "./query.ts";
import { type Fits, someOf } from "./word-fits.ts";

const LETTER = /[\p{L}\p{N}_]/u;

/** Tells whether a word of the text begins like that. Both are in lower case. */
function hasBeginning(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (at === 0 || !LETTER.test(text[at - 1] ?? "")) return true;
  return false;
}

/** Returns a test of texts: that they hold another, or a word that begins so. */
export function textFits(any: readonly Match[]): Fits<string> {
  return someOf(
    any.map((match): Fits<string> => {
      if (match.op !== "is" && match.op !== "prefix") return () => false;
      const wanted = match.value.toLowerCase();
      if (match.op === "is") return (text) => text.toLowerCase().includes(wanted);
      return (text) => hasBeginning(text.toLowerCase(), wanted);
    }),
  );
}
