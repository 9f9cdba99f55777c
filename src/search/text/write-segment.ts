import { encodeSections } from "../cache/encode-sections.ts";
import { bitWriter } from "./bits.ts";
import { pageSums } from "./pages.ts";
import { type Postings, writePlaces, writePostings } from "./postings.ts";
import { TEXT_VERSION } from "./segment.ts";
import { dictionaryWriter } from "./write-dictionary.ts";

/** A word, and where it stands. */
export type Placed = readonly [word: string, postings: Postings];

const bytesOf = (array: Uint32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Returns the pieces of a segment's file. Words come in their order; `rows` is how many documents there may be. */
export function encodeSegment(all: Iterable<Placed>, rows: number): readonly Uint8Array[] {
  const dictionary = dictionaryWriter();
  const [postings, places] = [bitWriter(), bitWriter()];
  let [postingsEnd, placesEnd] = [0, 0];
  for (const [word, own] of all) {
    writePostings(postings, own, rows);
    writePlaces(places, own);
    const [postingsNow, placesNow] = [postings.align(), places.align()];
    dictionary.add(word, {
      count: own.docs.length,
      postings: postingsNow - postingsEnd,
      places: placesNow - placesEnd,
    });
    [postingsEnd, placesEnd] = [postingsNow, placesNow];
  }
  const { words, firsts, blocks, size, longest } = dictionary.finish();
  const long = { words, postings: postings.take(), places: places.take() };
  const sums = Object.entries(long).map(
    ([name, bytes]) => [`${name}.pages`, bytesOf(pageSums(bytes))] as const,
  );
  return encodeSections(
    { version: TEXT_VERSION, rows, size, longest },
    { firsts, blocks: bytesOf(blocks), ...Object.fromEntries(sums), ...long },
  );
}
