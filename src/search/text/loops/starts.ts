import type { Entry } from "../dictionary.ts";
import { FIELD_COUNT, gapBits, NEXT_PLACE } from "../postings.ts";
import type { TextSegment } from "../segment.ts";
import type { Address, Loops } from "./loops.ts";

/** The documents of a word, and how often it stands in each field of them. */
interface WordDocs {
  readonly docs: Address;
  readonly counts: Address;
  readonly count: number;
}

/** The documents of those in which all words stand: they are marked with how many words there are. */
type Marked = [marks: Address, all: number, mark: number];

const NO_BYTES = new Uint8Array(0);

function readDocs(loops: Loops, bytes: Uint8Array, count: number, rows: number): WordDocs {
  const [docs, counts] = [loops.room(4 * count), loops.room(4 * FIELD_COUNT * count)];
  loops.postings(loops.putBits(bytes), count, gapBits(count, rows), docs, counts);
  return { docs, counts, count };
}

/** Reads the places of the words of a step, in ascending order. */
function readKeys(
  loops: Loops,
  words: readonly WordDocs[],
  bytes: readonly Uint8Array[],
  marked: Marked,
): readonly [keys: Address, count: number] {
  const times = ({ docs, counts, count }: WordDocs) => loops.times(docs, counts, count, ...marked);
  const all = words.reduce((sum, word) => sum + times(word), 0);
  const keys = loops.room(8 * all);
  let found = 0;
  words.forEach(({ docs, counts, count }, i) => {
    const bits = loops.putBits(bytes[i] ?? NO_BYTES);
    found += loops.places(bits, docs, counts, count, ...marked, keys + 8 * found);
  });
  if (words.length > 1) loops.floats(keys, found).sort();
  return [keys, found];
}

/** The same as `startsOf` of ../sequence.ts, by the compiled loops. */
export function compiledStarts(
  loops: Loops,
  segment: TextSegment,
  all: readonly (readonly Entry[])[],
  [home, own]: readonly [home: Uint8Array, own: number],
): Float64Array {
  loops.begin();
  const [homeAt, marks] = [loops.put(home), loops.room(home.length, true)];
  const steps = all.map((entries, step) => {
    const bytes = segment.postings(entries);
    const words = entries.map(({ count }, i) =>
      readDocs(loops, bytes[i] ?? NO_BYTES, count, segment.rows),
    );
    for (const { docs, count } of words)
      loops.mark(docs, count, marks, homeAt, home.length, own, step);
    return words;
  });
  const marked: Marked = [marks, home.length, steps.length];
  let [starts, count]: readonly [Address, number] = [0, 0];
  for (const [step, words] of steps.entries()) {
    const bytes = segment.places(all[step] ?? []);
    const [keys, found] = readKeys(loops, words, bytes, marked);
    if (step === 0) [starts, count] = [keys, found];
    else count = loops.followed(starts, count, keys, found, step * NEXT_PLACE);
  }
  return loops.floats(starts, count).slice();
}
