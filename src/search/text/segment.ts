import { CacheFault, openSections, type ReadAt, readSection } from "../cache/sections.ts";
import { type Dictionary, type Entry, openDictionary } from "./dictionary.ts";
import { readPart } from "./pages.ts";
import { keyParts, type Postings, readPlaces, readPostings, timesInAll } from "./postings.ts";

/** Version of what is in the files of the index, and of how texts are taken apart: another one is as good as none. */
export const TEXT_VERSION = 1;

/** A part of the index: the words of some tickets. */
export interface TextSegment {
  /** Rows that there were when it was written: postings are read with it. */
  readonly rows: number;
  readonly words: Dictionary;
  /** The bytes that say which documents have words, and how often; of words in the order of the dictionary. */
  postings(entries: readonly Entry[]): readonly Uint8Array[];
  /** The bytes that say in which places. */
  places(entries: readonly Entry[]): readonly Uint8Array[];
  /** Yields all words in their order. */
  all(): Generator<readonly [word: string, postings: Postings]>;
}

/** Runs something with what reads the segment's bytes. @throws CacheFault, or what the system says. */
export type WithSegment = <T>(use: (read: ReadAt) => T) => T;

/** Words that stand further apart in the file than this are read one by one. */
const GAP = 1 << 14;

type Stretch = readonly [at: number, size: number];

/** Reads stretches of a section, in ascending order; those that are near each other in one go. */
function readStretches(
  stretches: readonly Stretch[],
  read: (from: number, to: number) => Uint8Array,
): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  while (found.length < stretches.length) {
    const first = found.length;
    const [start] = stretches[first] ?? [0];
    let [end, next] = [start, first];
    for (; next < stretches.length; next++) {
      const [at, size] = stretches[next] ?? [0, 0];
      if (at > end + GAP) break;
      end = at + size;
    }
    const run = read(start, end);
    for (const [at, size] of stretches.slice(first, next))
      found.push(run.subarray(at - start, at - start + size));
  }
  return found;
}

/** Opens a segment; its parts are read as they are needed, and the lists that each look-up needs are kept. */
export function openSegment(using: WithSegment): TextSegment {
  const sections = using(openSections);
  const { version, size, longest } = sections.header;
  const rows = Number(sections.header["rows"]);
  if (version !== TEXT_VERSION) throw new CacheFault("of another version");
  const loaded = new Map<string, ArrayBuffer>();
  const buffer = (name: string): ArrayBuffer => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const read = using((from) => readSection(from, sections, name));
    loaded.set(name, read);
    return read;
  };
  const bytes = (name: string): Uint8Array => new Uint8Array(buffer(name));
  const part = (name: string, from: number, to: number): Uint8Array => {
    if (loaded.has(name)) return bytes(name).subarray(from, to);
    const sums = new Uint32Array(buffer(`${name}.pages`));
    return using((read) => readPart(read, sections, name, sums, [from, to]));
  };
  const words = openDictionary({
    blocks: new Uint32Array(buffer("blocks")),
    firsts: bytes("firsts"),
    size: Number(size),
    longest: Number(longest),
    part: (from, to) => part("words", from, to),
    all: () => bytes("words"),
  });
  const postings: TextSegment["postings"] = (entries) =>
    readStretches(
      entries.map((e) => [e.postingsAt, e.postings]),
      (from, to) => part("postings", from, to),
    );
  const places: TextSegment["places"] = (entries) =>
    readStretches(
      entries.map((e) => [e.placesAt, e.places]),
      (from, to) => part("places", from, to),
    );
  const all = function* (): ReturnType<TextSegment["all"]> {
    for (const name of ["postings", "places"]) buffer(name);
    for (const entry of words.all()) {
      const own = readPostings(postings([entry])[0] ?? new Uint8Array(0), entry.count, rows);
      const keys = new Float64Array(timesInAll(own, () => true));
      readPlaces(places([entry])[0] ?? new Uint8Array(0), own, () => true, keys);
      yield [entry.word, { ...own, places: Uint32Array.from(keys, (key) => keyParts(key).place) }];
    }
  };
  return { rows, words, postings, places, all };
}

/** Returns a segment whose bytes are at hand. @throws CacheFault */
export function memorySegment(bytes: Uint8Array): TextSegment {
  const read: ReadAt = (position, length) => {
    if (position + length > bytes.length) throw new CacheFault("cut short");
    // A Buffer's own slice would be none.
    return new Uint8Array(bytes.subarray(position, position + length));
  };
  return openSegment((use) => use(read));
}
