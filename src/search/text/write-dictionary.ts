import { byteWriter } from "./bytes.ts";

/** Words in one block: the fewest that are read for one of them. */
export const BLOCK = 64;
/** Numbers that the list of blocks has of each: where its words, postings and places begin, and its first word. */
export const BLOCK_FIELDS = 4;

/** What a dictionary says of a word. */
export interface WordSizes {
  /** Documents that have it. */
  readonly count: number;
  /** Bytes of its postings, and of its places. */
  readonly postings: number;
  readonly places: number;
}

/** Sections of a dictionary. */
export interface DictionarySections {
  /** The words of each block, those that begin alike in short, and what is said of them. */
  readonly words: Uint8Array;
  /** The first words of all blocks, one behind the other. */
  readonly firsts: Uint8Array;
  readonly blocks: Uint32Array;
  readonly size: number;
  /** Length of the longest word. */
  readonly longest: number;
}

/** Words that are written in their order, which is that of their UTF-16. */
export interface DictionaryWriter {
  add(word: string, sizes: WordSizes): void;
  finish(): DictionarySections;
}

/** Returns how many letters two words have in common at their beginning; a letter of two halves stays whole. */
function common(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  const half = at > 0 && (a.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  return half ? at - 1 : at;
}

/** Returns a writer without a word. */
export function dictionaryWriter(): DictionaryWriter {
  const [all, words, said, firsts] = [byteWriter(), byteWriter(), byteWriter(), byteWriter()];
  const blocks: number[] = [];
  let [size, longest, before] = [0, 0, ""];
  let [postings, places] = [0, 0];
  const endBlock = (): void => {
    if (words.length === 0) return;
    const block = words.take();
    all.number(block.length);
    all.bytes(block);
    all.bytes(said.take());
  };
  const beginBlock = (word: string): void => {
    endBlock();
    blocks.push(all.length, postings, places, firsts.length);
    firsts.bytes(Buffer.from(word));
    before = "";
  };
  return {
    add: (word, sizes) => {
      if (size++ % BLOCK === 0) beginBlock(word);
      const shared = common(before, word);
      const rest = Buffer.from(word.slice(shared));
      words.number(shared);
      words.number(rest.length);
      words.bytes(rest);
      said.number(sizes.count);
      said.number(sizes.postings);
      said.number(sizes.places);
      postings += sizes.postings;
      places += sizes.places;
      longest = Math.max(longest, word.length);
      before = word;
    },
    finish: () => {
      endBlock();
      blocks.push(all.length, postings, places, firsts.length);
      return {
        words: all.take(),
        firsts: firsts.take(),
        blocks: Uint32Array.from(blocks),
        size,
        longest,
      };
    },
  };
}
