import { FIELD_COUNT, type Postings, timesIn } from "./postings.ts";
import type { TextSegment } from "./segment.ts";
import { encodeSegment, type Placed } from "./write-segment.ts";

/** A segment, and which of its documents still count; undefined: all. */
export interface Merged {
  readonly segment: TextSegment;
  readonly live?: (doc: number) => boolean;
}

/** Where the documents of some postings go: those that count, with where their places are. */
interface Part {
  readonly postings: Postings;
  readonly at: number;
  readonly placesAt: number;
}

function* partsOf(postings: Postings, live: Merged["live"]): Generator<Part> {
  let placesAt = 0;
  for (let at = 0; at < postings.docs.length; at++) {
    if (live === undefined || live(postings.docs[at] ?? 0)) yield { postings, at, placesAt };
    placesAt += timesIn(postings.counts, at);
  }
}

/** Puts postings together of which no two have the same document that counts. */
function together(all: readonly (readonly [postings: Postings, live: Merged["live"]])[]): Postings {
  const [only] = all;
  if (all.length === 1 && only !== undefined && only[1] === undefined) return only[0];
  const parts = all.flatMap(([postings, live]) => [...partsOf(postings, live)]);
  parts.sort((a, b) => (a.postings.docs[a.at] ?? 0) - (b.postings.docs[b.at] ?? 0));
  const docs = Uint32Array.from(parts, ({ postings, at }) => postings.docs[at] ?? 0);
  const counts = new Uint32Array(parts.length * FIELD_COUNT);
  parts.forEach(({ postings, at }, i) => {
    const own = postings.counts.subarray(at * FIELD_COUNT, (at + 1) * FIELD_COUNT);
    counts.set(own, i * FIELD_COUNT);
  });
  const places = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  let next = 0;
  for (const { postings, at, placesAt } of parts) {
    const own = postings.places.subarray(placesAt, placesAt + timesIn(postings.counts, at));
    places.set(own, next);
    next += own.length;
  }
  return { docs, counts, places };
}

/** A segment whose words are gone through: the one that comes next. */
interface Open {
  readonly words: Generator<Placed>;
  readonly live: Merged["live"];
  head: Placed | undefined;
}

const next = ({ words }: Pick<Open, "words">): Placed | undefined => {
  const { done, value } = words.next();
  return done === true ? undefined : value;
};

function leastOf(all: readonly Open[]): string | undefined {
  let least: string | undefined;
  for (const { head } of all)
    if (head !== undefined && (least === undefined || head[0] < least)) least = head[0];
  return least;
}

/** Yields the words of all segments in their order, with the documents that count; words without any are left out. */
function* mergedWords(all: readonly Merged[]): Generator<Placed> {
  const open = all.map(({ segment, live }): Open => {
    const words = segment.all();
    return { words, live, head: next({ words }) };
  });
  for (let least = leastOf(open); least !== undefined; least = leastOf(open)) {
    const own = open.filter(({ head }) => head?.[0] === least);
    const postings = together(own.flatMap(({ head, live }) => (head ? [[head[1], live]] : [])));
    for (const one of own) one.head = next(one);
    if (postings.docs.length > 0) yield [least, postings];
  }
}

/** Returns the pieces of one segment's file for several. */
export const mergeSegments = (all: readonly Merged[], rows: number): readonly Uint8Array[] =>
  encodeSegment(mergedWords(all), rows);
