import { fold } from "./fold.ts";
import { isLatin, LATIN_LETTERS } from "./latin.ts";

/** Longer runs of letters are taken as several words in a row. */
export const LONGEST = 64;

/** Scripts that put no spaces between words: each character is a word. */
const SCRIPTS = ["Han", "Hira", "Kana", "Hang", "Bopo", "Thai", "Laoo", "Khmr", "Mymr"];
const UNSPACED = `[[\\p{L}\\p{N}\\p{M}]&&[${SCRIPTS.map((s) => `\\p{scx=${s}}`).join("")}]]`;
/** Marks that voice the character of half width before them. */
const VOICED = "[\\u3099\\u309a\\uff9e\\uff9f]?";

/** What takes a text apart: its runs of letters, what tells that one is of a script without spaces, the parts of identifiers. */
interface Patterns {
  readonly run: RegExp;
  readonly unspaced: RegExp;
  /** Parts of an identifier: `parse|Query`, `HTTP|Server`. */
  readonly parts: (run: string) => readonly string[];
}

const NEVER = /(?!)/;

/** For texts that have nothing but ASCII. */
const ASCII: Patterns = {
  run: new RegExp(`[0-9A-Za-z]{1,${LONGEST}}`, "g"),
  unspaced: NEVER,
  parts: (run) => run.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/),
};

const anyParts = (run: string): readonly string[] =>
  run.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);

/** For Latin texts: no class with a name, of which V8 makes a list of all letters there are first. */
const LATIN: Patterns = {
  run: new RegExp(`[${LATIN_LETTERS}]{1,${LONGEST}}`, "g"),
  unspaced: NEVER,
  // No part begins where no capital stands behind the first letter.
  parts: (run) => (run.slice(1) === run.slice(1).toLowerCase() ? [run] : anyParts(run)),
};

let any: Patterns | undefined;

/** For all others: made when there is one, for they take ten milliseconds. */
function anyPatterns(): Patterns {
  any ??= {
    run: new RegExp(`${UNSPACED}${VOICED}|[[\\p{L}\\p{N}\\p{M}]--${UNSPACED}]{1,${LONGEST}}`, "gv"),
    unspaced: new RegExp(`^${UNSPACED}`, "v"),
    parts: anyParts,
  };
  return any;
}

const IS_ASCII = /^[\0-\x7f]*$/;

/** Tells whether a text has nothing but ASCII: its runs are those of `isAsciiLetter`. */
export const isAscii = (text: string): boolean => IS_ASCII.test(text);

/** Tells whether a character of ASCII belongs to a run. */
export const isAsciiLetter = (code: number): boolean =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code));

function patternsOf(text: string): Patterns {
  if (isAscii(text)) return ASCII;
  return isLatin(text) ? LATIN : anyPatterns();
}

/** A word in a text: what it is found by, and where it stands. */
export interface Word {
  /** The whole, folded; then the parts of an identifier: `parsequery`, `parse`, `query`. */
  readonly terms: readonly string[];
  /** From where to where in the normal form of the text: see `normalText`. */
  readonly start: number;
  readonly end: number;
}

/** Returns a text with each letter composed: two texts that look the same are the same. */
export const normalText = (text: string): string => (isAscii(text) ? text : text.normalize("NFC"));

/** Calls `visit` with each run of letters and digits of a normal text, and its place. What is between them tells nothing. */
export function eachRun(text: string, visit: (run: string, start: number) => void): void {
  const { run } = patternsOf(text);
  run.lastIndex = 0;
  for (let found = run.exec(text); found !== null; found = run.exec(text))
    visit(found[0], found.index);
}

/**
 * Returns the words that a run stands for, one behind the other, each with its parts behind it. None: it has no letter
 * that can be seen alone.
 */
export function wordsOfRun(run: string): readonly (readonly string[])[] {
  const { unspaced, parts } = patternsOf(run);
  if (unspaced.test(run)) return [[run.normalize("NFKC").toLowerCase()]];
  const words = fold(run);
  const [whole] = words;
  if (whole === undefined || words.length > 1) return words.map((word) => [word]);
  const own = parts(run);
  return [own.length > 1 ? [whole, ...own.flatMap(fold)] : words];
}

/** Returns the words of a text in their order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  eachRun(normalText(text), (run, start) => {
    for (const terms of wordsOfRun(run)) words.push({ terms, start, end: start + run.length });
  });
  return words;
}
