import type { Entry } from "./dictionary.ts";
import { distanceWithin } from "./near.ts";
import { type Amounts, readAmounts } from "./postings.ts";
import type { TextSegment } from "./segment.ts";
import { startsOf } from "./sequence.ts";
import type { Sought, Step } from "./sought.ts";
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

/** Sums what rows have, of many words. */
interface Sum {
  readonly amounts: Float64Array;
  rows: number;
}

const emptySum = (count: number): Sum => ({ amounts: new Float64Array(count), rows: 0 });

function add(sum: Sum, row: number, amount: number): void {
  const before = sum.amounts[row] ?? 0;
  if (before === 0) sum.rows++;
  sum.amounts[row] = before + amount;
}

/** Returns a sum, in the order of the rows. */
function inOrder({ amounts: all, rows: count }: Sum): Amounts {
  const rows = new Uint32Array(count);
  const amounts = new Float64Array(count);
  for (let row = 0, at = 0; at < count; row++) {
    const amount = all[row] ?? 0;
    if (amount === 0) continue;
    rows[at] = row;
    amounts[at++] = amount;
  }
  return { rows, amounts };
}

const NO_BYTES = new Uint8Array(0);

/** Calls `found` with each word that a step seeks, and how many rows, now in `room`, have it. */
function eachWord(
  { home, segments }: TextIndex,
  all: readonly (readonly Entry[])[],
  room: Amounts,
  found: (word: string, count: number) => void,
): void {
  for (const [own, segment] of segments.entries()) {
    const entries = all[own] ?? [];
    const bytes = segment.postings(entries);
    entries.forEach(({ word, count }, i) => {
      const postings = { bytes: bytes[i] ?? NO_BYTES, count, rows: segment.rows };
      found(word, readAmounts(postings, home, own, room));
    });
  }
}

/** Returns the rows of the only word that is sought: they are in their order already. */
function findOnly(
  index: TextIndex,
  step: Step,
  all: readonly (readonly Entry[])[],
  room: Amounts,
): Found {
  let found: Found = NOTHING;
  eachWord(index, all, room, (word, count) => {
    const weight = likeness(step, word);
    const amounts = room.amounts.subarray(0, count);
    found = {
      rows: room.rows.subarray(0, count),
      amounts: weight === 1 ? amounts : amounts.map((amount) => weight * amount),
      exact: word === step.word ? count : 0,
      sought: [step],
    };
  });
  return found;
}

function findWord(index: TextIndex, sought: Step): Found {
  const all = index.segments.map((segment) => entriesOf(segment, sought));
  const entries = all.flat();
  const words = [...new Set(entries.map(({ word }) => word))];
  const step: Step = sought.edits > 0 ? { ...sought, found: words } : sought;
  const most = entries.reduce((max, { count }) => Math.max(max, count), 0);
  const room: Amounts = { rows: new Uint32Array(most), amounts: new Float64Array(most) };
  if (entries.length === 1) return findOnly(index, step, all, room);
  const sum = emptySum(index.count);
  let exact = 0;
  eachWord(index, all, room, (word, count) => {
    if (word === step.word) exact += count;
    const weight = likeness(step, word);
    for (let at = 0; at < count; at++)
      add(sum, room.rows[at] ?? 0, weight * (room.amounts[at] ?? 0));
  });
  return { ...inOrder(sum), exact, sought: [step] };
}

/** Words in a row: each of their places once, by the weight of its field. */
function findSequence({ segments, home, count }: TextIndex, sought: Sought): Found {
  const sum = emptySum(count);
  for (const [own, segment] of segments.entries()) {
    const steps = sought.map((step) => entriesOf(segment, step));
    for (const { row, field } of startsOf(segment, steps, home, own))
      add(sum, row, FIELD_WEIGHTS[field] ?? 0);
  }
  const found = inOrder(sum);
  return { ...found, exact: found.rows.length, sought };
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
