import type { Entry } from "./dictionary.ts";
import { distanceWithin } from "./near.ts";
import { type Amounts, keyParts } from "./postings.ts";
import type { TextSegment } from "./segment.ts";
import { startsOf } from "./sequence.ts";
import type { Sought, Step } from "./sought.ts";
import { amountSum } from "./sum-amounts.ts";
import type { TextIndex } from "./text-index.ts";
import { FIELD_WEIGHTS, PREFIX_WEIGHT, TYPO_WEIGHT } from "./weights.ts";

/** The rows that have what is sought, in ascending order, and how much of it each has. */
export interface Found extends Amounts {
  /** Rows that have the word as it is; all, where several are sought in a row. */
  readonly exact: number;
  /** What was sought, with the words that were found for it. */
  readonly sought: Sought;
}

/** Returns all words of a segment that a step seeks. */
function entriesOf({ words }: TextSegment, { word, prefix, edits }: Step): readonly Entry[] {
  if (edits > 0) {
    const near = words.near(word, edits);
    if (!prefix) return near;
    const all = [...near.filter((e) => !e.word.startsWith(word)), ...words.beginning(word)];
    return all.sort((a, b) => a.postingsAt - b.postingsAt);
  }
  if (prefix) return words.beginning(word);
  const found = words.find(word);
  return found === undefined ? [] : [found];
}

/** Returns how much a word counts that is found for another: 1 for itself. */
function likeness({ word, prefix, edits }: Step, found: string): number {
  if (found === word) return 1;
  if (prefix && found.startsWith(word)) return (PREFIX_WEIGHT * word.length) / found.length;
  return TYPO_WEIGHT ** distanceWithin(word, found, edits);
}

const NO_BYTES = new Uint8Array(0);

function findWord({ segments, home }: TextIndex, sought: Step): Found {
  const all = segments.map((segment) => entriesOf(segment, sought));
  const entries = all.flat();
  if (entries.length === 0) return { ...NOTHING, sought: [withWords(sought, [])] };
  const most = entries.reduce((max, { count }) => Math.max(max, count), 0);
  const sum = amountSum(home, most, entries.length);
  let exact = 0;
  for (const [own, segment] of segments.entries()) {
    const bytes = segment.postings(all[own] ?? []);
    all[own]?.forEach(({ word, count }, i) => {
      const postings = { bytes: bytes[i] ?? NO_BYTES, count, rows: segment.rows };
      const found = sum.add(postings, own, likeness(sought, word));
      if (word === sought.word) exact += found;
    });
  }
  return { ...sum.result(), exact, sought: [withWords(sought, entries)] };
}

/** Returns a step with the words that were found for it, if typos are forgiven. */
function withWords(step: Step, entries: readonly Entry[]): Step {
  if (step.edits === 0) return step;
  return { ...step, found: [...new Set(entries.map(({ word }) => word))] };
}

/** Words in a row: each of their places once, by the weight of its field. */
function findSequence({ segments, home }: TextIndex, sought: Sought): Found {
  const amounts = new Map<number, number>();
  for (const [own, segment] of segments.entries()) {
    const steps = sought.map((step) => entriesOf(segment, step));
    for (const start of startsOf(segment, steps, home, own)) {
      const { doc, field } = keyParts(start);
      amounts.set(doc, (amounts.get(doc) ?? 0) + (FIELD_WEIGHTS[field] ?? 0));
    }
  }
  const rows = Uint32Array.from(amounts.keys()).sort();
  const found = { rows, amounts: Float64Array.from(rows, (row) => amounts.get(row) ?? 0) };
  return { ...found, exact: rows.length, sought };
}

const NOTHING: Found = {
  rows: new Uint32Array(0),
  amounts: new Float64Array(0),
  exact: 0,
  sought: [],
};

/** Finds the rows that have what is sought. @throws CacheFault, or what the system says. */
export function findText(index: TextIndex, sought: Sought): Found {
  const [first] = sought;
  if (first === undefined) return NOTHING;
  return sought.length === 1 ? findWord(index, first) : findSequence(index, sought);
}
