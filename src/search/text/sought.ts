import { isNear, mostEdits, type Nearness, nearness } from "./near.ts";
import type { TextTerm } from "./text-term.ts";
import { wordsOf } from "./words.ts";

/** One word that is sought: as it is, at the beginning of longer ones, or in ones with typos. */
export interface Step {
  readonly word: string;
  readonly prefix: boolean;
  /** So many typos are forgiven. */
  readonly edits: number;
  /** The words that were found so, once somebody has looked. */
  readonly found?: readonly string[];
}

/** Words that are sought one behind the other. */
export type Sought = readonly Step[];

/** No more words in a row are sought: the index has one byte to count them. */
const MOST_STEPS = 250;

const exact = (word: string): Step => ({ word, prefix: false, edits: 0 });

/** Returns the words that a term seeks: none where it has no word in it, which finds nothing. */
export function soughtBy({ mode, text }: TextTerm): Sought {
  const words = wordsOf(text).slice(0, MOST_STEPS);
  const steps = words.map(({ terms: [whole = ""] }) => exact(whole));
  if (mode === "fuzzy") return steps.map((step) => ({ ...step, edits: mostEdits(step.word) }));
  if (mode !== "prefix") return steps;
  return steps.map((step, i) => (i === steps.length - 1 ? { ...step, prefix: true } : step));
}

/** What compares words with steps that forgive typos. */
const comparing = new WeakMap<Step, Nearness>();

/** Tells whether a word of a text is one that is sought. */
export function accepts(step: Step, found: string): boolean {
  const { word, prefix, edits } = step;
  if (found === word || (prefix && found.startsWith(word))) return true;
  if (edits === 0 || Math.abs(found.length - word.length) > edits) return false;
  const near = comparing.get(step) ?? nearness(word, edits, word.length + edits);
  comparing.set(step, near);
  return isNear(near, found);
}
