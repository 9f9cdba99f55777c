import type { Match } from "./query.ts";
import { hasBeginning } from "./text/match-text.ts";
import { type Fits, someOf } from "./word-fits.ts";

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
