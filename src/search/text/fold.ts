import { Encoder } from "flexsearch";
import { isLatin, LATIN_LETTERS } from "./latin.ts";

/** Letters that are no letter with an accent to Unicode, and are typed without it all the same. */
const LETTERS: readonly (readonly [string, string])[] = [
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ł", "l"],
  ["ħ", "h"],
  ["ŧ", "t"],
  ["ı", "i"],
  ["ς", "σ"],
];

/**
 * Folds as flexsearch does: compatible characters, accents, case. Numbers and doubled letters stay; without its cache,
 * which would keep the process alive for a moment.
 */
const encoder = (split: RegExp): Encoder =>
  new Encoder({
    split,
    numeric: false,
    dedupe: false,
    cache: false,
    maxlength: Number.MAX_SAFE_INTEGER,
    mapper: new Map(LETTERS),
  });

let any: Encoder | undefined;
let latin: Encoder | undefined;

/** Folds any word. */
export function encodeAny(word: string): readonly string[] {
  any ??= encoder(/[^\p{L}\p{N}\p{M}]+/u);
  return any.encode(word);
}

/** Folds a word of Latin letters: the same, without a class of all letters there are, which takes a while to make. */
function encodeLatin(word: string): readonly string[] {
  // With what these letters become: small ones of other blocks, and marks.
  latin ??= encoder(
    new RegExp(`[^${LATIN_LETTERS}\\u0250-\\u02af\\u02bc\\u0300-\\u036f\\u03bc\\u2c65\\u2c66]+`),
  );
  return latin.encode(word);
}

const PLAIN = /^[0-9A-Za-z]+$/;

/**
 * Returns a word in the form in which words are compared: `Zoë` → `zoe`. Mostly one; `½` is two. Of plain letters only the
 * case is folded, which needs no encoder.
 */
export function fold(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word.toLowerCase()];
  return isLatin(word) ? encodeLatin(word) : encodeAny(word);
}
