import { type BytePlace, readNumber } from "./bytes.ts";
import { scanNear } from "./scan-near.ts";
import { BLOCK, BLOCK_FIELDS, type WordSizes } from "./write-dictionary.ts";

/** A word of a dictionary, and where what is said of it stands. */
export interface Entry extends WordSizes {
  readonly word: string;
  readonly postingsAt: number;
  readonly placesAt: number;
}

/** What a dictionary is read from. */
export interface DictionarySource {
  /** Numbers of each block, and of the end: see `BLOCK_FIELDS`. */
  readonly blocks: Uint32Array;
  readonly firsts: Uint8Array;
  /** Words in all. */
  readonly size: number;
  /** Letters of the longest word. */
  readonly longest: number;
  /** The bytes of some blocks. */
  readonly part: (from: number, to: number) => Uint8Array;
  /** The bytes of all blocks. */
  readonly all: () => Uint8Array;
}

/** Words and what is said of them, in their order. */
export interface Dictionary {
  /** Words in all. */
  readonly size: number;
  find(word: string): Entry | undefined;
  /** All words that begin so, in their order. */
  beginning(prefix: string): readonly Entry[];
  /** All words within so many edits of a word, in their order. */
  near(word: string, edits: number): readonly Entry[];
  all(): Generator<Entry>;
}

/** A word of a block, by its number in it. */
interface Chosen {
  readonly at: number;
  readonly word: string;
}

/** Returns the words of a block that are wanted. */
function chooseIn(bytes: Uint8Array, count: number, wanted: (word: string) => boolean): Chosen[] {
  const from: BytePlace = { bytes, at: 0 };
  readNumber(from);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const chosen: Chosen[] = [];
  let word = "";
  for (let at = 0; at < count; at++) {
    const shared = readNumber(from);
    const length = readNumber(from);
    word = word.slice(0, shared) + text.toString("utf8", from.at, from.at + length);
    from.at += length;
    if (wanted(word)) chosen.push({ at, word });
  }
  return chosen;
}

/** Where the blocks of a dictionary are, and their first words. */
interface Blocks {
  readonly count: number;
  /** Number `at` of those that the list of blocks has of a block. */
  field(block: number, at: number): number;
  /** The last block that begins with a word or one before it; -1: none. */
  before(word: string): number;
}

function openBlocks({ blocks, firsts }: DictionarySource): Blocks {
  const count = blocks.length / BLOCK_FIELDS - 1;
  const field = (block: number, at: number): number => blocks[block * BLOCK_FIELDS + at] ?? 0;
  const text = Buffer.from(firsts.buffer, firsts.byteOffset, firsts.length);
  const firstOf = (block: number): string =>
    text.toString("utf8", field(block, 3), field(block + 1, 3));
  const before = (word: string): number => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (firstOf(middle) <= word) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return { count, field, before };
}

/** Returns what is said of words of a block. */
function entriesIn(
  bytes: Uint8Array,
  [postings, places]: readonly [postings: number, places: number],
  chosen: readonly Chosen[],
): readonly Entry[] {
  const said: BytePlace = { bytes, at: 0 };
  const words = readNumber(said);
  said.at += words;
  let [next, postingsAt, placesAt] = [0, postings, places];
  const read = (word: string): Entry => {
    const sizes = {
      count: readNumber(said),
      postings: readNumber(said),
      places: readNumber(said),
    };
    const entry = { word, ...sizes, postingsAt, placesAt };
    postingsAt += sizes.postings;
    placesAt += sizes.places;
    next++;
    return entry;
  };
  return chosen.map(({ at, word }) => {
    while (next < at) read("");
    return read(word);
  });
}

/** Opens a dictionary. */
export function openDictionary(source: DictionarySource): Dictionary {
  const { size, longest } = source;
  const { count, field, before } = openBlocks(source);
  const entriesOf = (block: number, bytes: Uint8Array, chosen: readonly Chosen[]) =>
    entriesIn(bytes, [field(block, 1), field(block, 2)], chosen);
  const inBlocks = function* (
    first: number,
    end: number,
    wanted: (word: string) => boolean,
  ): Generator<Entry> {
    if (first < 0 || first >= end) return;
    const [start, stop] = [field(first, 0), field(end, 0)];
    const bytes = end - first === count ? source.all() : source.part(start, stop);
    for (let block = first; block < end; block++) {
      const own = bytes.subarray(field(block, 0) - start, field(block + 1, 0) - start);
      yield* entriesOf(block, own, chooseIn(own, Math.min(BLOCK, size - block * BLOCK), wanted));
    }
  };
  return {
    size,
    find: (word) => {
      const block = before(word);
      const [found] = inBlocks(block, block + 1, (own) => own === word);
      return found;
    },
    beginning: (prefix) => {
      const [first, last] = [Math.max(0, before(prefix)), before(`${prefix}\uffff`)];
      return [...inBlocks(first, last + 1, (word) => word.startsWith(prefix))];
    },
    near: (word, edits) => {
      const { blocks, firsts } = source;
      const bytes = source.all();
      const found = scanNear({ bytes, firsts, blocks, count, longest }, word, edits);
      return [...found].flatMap(([block, chosen]) =>
        entriesOf(block, bytes.subarray(field(block, 0), field(block + 1, 0)), chosen),
      );
    },
    all: () => inBlocks(0, count, () => true),
  };
}
