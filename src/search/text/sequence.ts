import type { Entry } from "./dictionary.ts";
import { compiledLoops } from "./loops/loops.ts";
import { compiledStarts } from "./loops/starts.ts";
import { NEXT_PLACE, type Postings, readPlaces, readPostings, timesInAll } from "./postings.ts";
import type { TextSegment } from "./segment.ts";

const NO_BYTES = new Uint8Array(0);

/** One word of those in a row: all that are taken for it. */
interface StepWords {
  readonly entries: readonly Entry[];
  readonly postings: readonly Postings[];
}

/** Returns the places of a word in the documents that are wanted, in ascending order. */
function keysOf(
  { entries, postings }: StepWords,
  bytes: readonly Uint8Array[],
  wanted: (doc: number) => boolean,
): Float64Array {
  const keys = new Float64Array(postings.reduce((sum, own) => sum + timesInAll(own, wanted), 0));
  let at = 0;
  postings.forEach((own, i) => {
    at += readPlaces(bytes[i] ?? NO_BYTES, own, wanted, keys.subarray(at));
  });
  return entries.length > 1 ? keys.sort() : keys;
}

/** Marks the documents that have all words: with how many there are. */
function marked(steps: readonly StepWords[], home: Uint8Array, segment: number): Uint8Array {
  const marks = new Uint8Array(home.length);
  for (const [step, { postings }] of steps.entries())
    for (const { docs } of postings)
      for (const doc of docs)
        if (marks[doc] === step && home[doc] === segment) marks[doc] = step + 1;
  return marks;
}

/** Returns those of the starts behind which, so many places on, another word stands. */
function followed(starts: Float64Array, keys: Float64Array, places: number): Float64Array {
  const found = new Float64Array(Math.min(starts.length, keys.length));
  let [count, at] = [0, 0];
  for (const start of starts) {
    const wanted = start + places * NEXT_PLACE;
    while (at < keys.length && (keys[at] ?? 0) < wanted) at++;
    if (keys[at] === wanted && found[count - 1] !== start) found[count++] = start;
  }
  return found.subarray(0, count);
}

/** The same as `startsOf`, where nothing can be compiled. */
export function plainStarts(
  segment: TextSegment,
  all: readonly (readonly Entry[])[],
  home: Uint8Array,
  own: number,
): Float64Array {
  const steps = all.map((entries): StepWords => {
    const bytes = segment.postings(entries);
    const postings = entries.map(({ count }, i) =>
      readPostings(bytes[i] ?? NO_BYTES, count, segment.rows),
    );
    return { entries, postings };
  });
  const marks = marked(steps, home, own);
  const wanted = (doc: number): boolean => marks[doc] === steps.length;
  let starts: Float64Array = new Float64Array(0);
  for (const [i, step] of steps.entries()) {
    const keys = keysOf(step, segment.places(step.entries), wanted);
    starts = i === 0 ? keys : followed(starts, keys, i);
  }
  return starts;
}

/**
 * Returns where words stand in a segment one behind the other, in order, as `placeKey` tells the first of them; each step is all
 * words that fit there.
 */
export function startsOf(
  segment: TextSegment,
  all: readonly (readonly Entry[])[],
  home: Uint8Array,
  own: number,
): Float64Array {
  if (all.some((entries) => entries.length === 0)) return new Float64Array(0);
  const loops = compiledLoops();
  return loops === undefined
    ? plainStarts(segment, all, home, own)
    : compiledStarts(loops, segment, all, [home, own]);
}
