import { type Found, findText } from "./find-text.ts";
import { mostEdits } from "./near.ts";
import { joinScored, type Scored, score } from "./rank.ts";
import { type Sought, type Step, soughtBy } from "./sought.ts";
import type { TextIndex } from "./text-index.ts";
import type { TextTerm } from "./text-term.ts";

/** What tickets are searched for. */
export interface TextQuery {
  /** Of each group one has to be there. */
  readonly wanted: readonly (readonly TextTerm[])[];
  /** None of them may be there. */
  readonly unwanted: readonly TextTerm[];
}

/** The rows that a query finds, hidden ones among them, and how well they fit; in ascending order of the rows. */
export interface TextHits extends Scored {
  /** False: nothing was sought, and all rows fit that may be shown. */
  readonly ranked: boolean;
  /** Another mark than 0: not to be shown. */
  readonly hidden: Uint8Array;
  /** True: no row has all that is sought, and these have some of it. */
  readonly partial: boolean;
  /** What was sought at last, to be shown where it stands. */
  readonly sought: readonly Sought[];
  /** Words that no ticket has, though one may have been meant that some do. */
  readonly unknown: readonly string[];
}

/** One thing that is sought, and the rows that have it. */
interface Part {
  readonly sought: readonly Sought[];
  readonly scored: Scored;
}

/** Looks for things in turn, until one is found. */
function firstFound(index: TextIndex, tries: readonly Sought[]): Found {
  let last = findText(index, tries[0] ?? []);
  for (const sought of tries.slice(1)) {
    if (last.rows.length > 0) break;
    last = findText(index, sought);
  }
  return last;
}

const partOf = (index: TextIndex, found: Found): Part => ({
  sought: [found.sought],
  scored: score(index, found),
});

/** A word as it is; where it stands nowhere, as the beginning of longer ones, if it is the last, or else with as few typos as can be. */
function findLoosely(index: TextIndex, { word }: Step, last: boolean): Found {
  const plain: Step = { word, prefix: false, edits: 0 };
  const edits = mostEdits(word);
  const tries: Sought[] = [[plain]];
  if (last) tries.push([{ ...plain, prefix: true }]);
  for (let some = 1; some <= edits; some++) tries.push([{ ...plain, edits: some }]);
  return firstFound(index, tries);
}

/** Several words of one, like `foo_bar`, in a row; where they stand nowhere so, each by itself. */
function wordParts(index: TextIndex, steps: Sought, last: boolean): readonly Part[] {
  const [only] = steps;
  if (only !== undefined && steps.length === 1)
    return [partOf(index, findLoosely(index, only, last))];
  const end = steps.length - 1;
  const beginning = steps.map((step, i) => ({ ...step, prefix: i === end }));
  const row = firstFound(index, last ? [steps, beginning] : [steps]);
  if (row.rows.length > 0) return [partOf(index, row)];
  return steps.map((step, i) => partOf(index, findLoosely(index, step, last && i === end)));
}

/** Puts the rows together that have any of several things; the best of their scores counts. */
function anyOf(parts: readonly Part[]): Part {
  const best = new Map<number, number>();
  for (const { scored } of parts)
    scored.rows.forEach((row, at) => {
      best.set(row, Math.max(best.get(row) ?? 0, scored.scores[at] ?? 0));
    });
  const rows = Uint32Array.from(best.keys()).sort();
  const scores = Float64Array.from(rows, (row) => best.get(row) ?? 0);
  return { sought: parts.flatMap(({ sought }) => sought), scored: { rows, scores } };
}

/** Returns what a group of alternatives asks for: several things, if it is one word of several parts. */
function groupParts(index: TextIndex, group: readonly TextTerm[], last: boolean): readonly Part[] {
  const [only] = group;
  if (only?.mode === "word" && group.length === 1) return wordParts(index, soughtBy(only), last);
  const parts = group.map((term) => partOf(index, findText(index, soughtBy(term))));
  return [parts.length === 1 && parts[0] !== undefined ? parts[0] : anyOf(parts)];
}

/** Terms without a word in them ask for nothing, as long as others do. */
const hasWord = (term: TextTerm): boolean => soughtBy(term).length > 0;

/** Returns the rows that are hidden, those that have what is not wanted too. */
function hiddenBy(index: TextIndex, unwanted: readonly TextTerm[], hidden: Uint8Array): Uint8Array {
  if (unwanted.length === 0) return hidden;
  const more = hidden.slice();
  for (const term of unwanted)
    for (const row of findText(index, soughtBy(term)).rows) more[row] = 1;
  return more;
}

/** Searches all tickets but hidden ones: those whose row has another mark than 0. @throws CacheFault, or what the system says. */
export function searchText(
  index: TextIndex,
  { wanted, unwanted }: TextQuery,
  visible: Uint8Array,
): TextHits {
  const hidden = hiddenBy(index, unwanted, visible);
  if (wanted.length === 0) return everything(index.count, hidden);
  const groups = wanted.map((group) => group.filter(hasWord)).filter((group) => group.length > 0);
  const parts = groups.flatMap((group, i) => groupParts(index, group, i === groups.length - 1));
  const joined = joinScored(
    parts.map(({ scored }) => scored),
    hidden,
  );
  const missing = parts.filter(({ scored }) => scored.rows.length === 0);
  return {
    ranked: true,
    rows: joined.rows,
    scores: joined.scores,
    hidden,
    partial: joined.rows.length > 0 && joined.having < parts.length,
    sought: parts.flatMap(({ sought }) => sought),
    unknown: [...new Set(missing.flatMap(({ sought }) => sought.flat().map(({ word }) => word)))],
  };
}

function everything(count: number, hidden: Uint8Array): TextHits {
  const rows = Uint32Array.from({ length: count }, (_, row) => row);
  const scores = new Float64Array(count);
  return { ranked: false, rows, scores, hidden, partial: false, sought: [], unknown: [] };
}
