import { Encoder } from "flexsearch";

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

let encoder: Encoder | undefined;

/**
 * Folds as flexsearch does: compatible characters, accents, case. Numbers and doubled letters stay; without its cache,
 * which would keep the process alive for a moment.
 */
function encode(word: string): readonly string[] {
  encoder ??= new Encoder({
    split: /[^\p{L}\p{N}\p{M}]+/u,
    numeric: false,
    dedupe: false,
    cache: false,
    maxlength: Number.MAX_SAFE_INTEGER,
    mapper: new Map(LETTERS),
  });
  return encoder.encode(word);
}

const PLAIN = /^[0-9A-Za-z]+$/;

/**
 * Returns a word in the form in which words are compared: `Zoë` → `zoe`. Mostly one; `½` is two. Of plain letters only the
 * case is folded, which needs no encoder.
 */
export const fold = (word: string): readonly string[] =>
  PLAIN.test(word) ? [word.toLowerCase()] : encode(word);
