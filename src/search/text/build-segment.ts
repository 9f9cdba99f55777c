import { FIELD_COUNT, type Postings } from "./postings.ts";
import { runTable } from "./run-table.ts";
import { fieldOf, type Searched, ticketTexts } from "./ticket-texts.ts";
import { wordsOfRun } from "./words.ts";
import { encodeSegment, type Placed } from "./write-segment.ts";

/** Words of tickets, to be made a segment of. */
export interface SegmentBuilder {
  /** Adds a ticket, whose row is greater than those before; returns how many words it has. */
  add(row: number, ticket: Searched): number;
  /** How many words were added, wherever they stand. */
  readonly size: number;
  /** Returns the pieces of the segment's file, of which `rows` documents there may be, and begins anew. */
  take(rows: number): readonly Uint8Array[];
}

/** What was added: a number for each word, its row, and its place with the field, one behind the other. */
interface Added {
  readonly numbers: Map<string, number>;
  words: Uint32Array;
  docs: Uint32Array;
  places: Uint32Array;
  size: number;
}

function longer(array: Uint32Array): Uint32Array {
  const copy = new Uint32Array(2 * array.length);
  copy.set(array);
  return copy;
}

function put(added: Added, word: number, doc: number, place: number): void {
  if (added.size === added.words.length) {
    added.words = longer(added.words);
    added.docs = longer(added.docs);
    added.places = longer(added.places);
  }
  added.words[added.size] = word;
  added.docs[added.size] = doc;
  added.places[added.size++] = place;
}

function numberOf({ numbers }: Added, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

const FEW = 1 << 12;

/** Returns a builder without a word. */
export function segmentBuilder(): SegmentBuilder {
  const added: Added = {
    numbers: new Map(),
    words: new Uint32Array(FEW),
    docs: new Uint32Array(FEW),
    places: new Uint32Array(FEW),
    size: 0,
  };
  const runs = runTable((run) =>
    wordsOfRun(run).map((terms) => terms.map((term) => numberOf(added, term))),
  );
  return {
    get size() {
      return added.size;
    },
    add: (row, ticket) => {
      let [place, count] = [0, 0];
      for (const text of ticketTexts(ticket)) {
        const field = fieldOf(text);
        runs.each(text.text, (words) => {
          for (const own of words) {
            for (const word of own) put(added, word, row, place * FIELD_COUNT + field);
            place++;
            count++;
          }
        });
        // Words of two texts never stand beside each other.
        place++;
      }
      return count;
    },
    take: (rows) => {
      const pieces = encodeSegment(placedWords(added), rows);
      added.numbers.clear();
      runs.clear();
      added.size = 0;
      return pieces;
    },
  };
}

/** Yields the words in their order, with where they stand: what was added, sorted by counting. Each is good until the next. */
function* placedWords(added: Added): Generator<Placed> {
  const { numbers, words, size } = added;
  const starts = new Uint32Array(numbers.size + 1);
  for (let at = 0; at < size; at++) {
    const next = (words[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  let most = 0;
  for (let word = 0; word < numbers.size; word++) {
    most = Math.max(most, starts[word + 1] ?? 0);
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  }
  const free = starts.slice();
  const order = new Uint32Array(size);
  for (let at = 0; at < size; at++) {
    const word = words[at] ?? 0;
    const place = free[word] ?? 0;
    order[place] = at;
    free[word] = place + 1;
  }
  const postingsOf = collector(added, most);
  for (const word of [...numbers.keys()].sort()) {
    const number = numbers.get(word) ?? 0;
    yield [word, postingsOf(order.subarray(starts[number], starts[number + 1]))];
  }
}

/** Returns what makes postings of what was added; each is good until the next. */
function collector({ docs, places }: Added, most: number): (own: Uint32Array) => Postings {
  const found = new Uint32Array(most);
  const counts = new Uint32Array(most * FIELD_COUNT);
  const stands = new Uint32Array(most);
  return (own) => {
    let count = 0;
    for (let at = 0; at < own.length; at++) {
      const one = own[at] ?? 0;
      const [doc, place] = [docs[one] ?? 0, places[one] ?? 0];
      if (count === 0 || found[count - 1] !== doc) {
        counts.fill(0, count * FIELD_COUNT, (count + 1) * FIELD_COUNT);
        found[count++] = doc;
      }
      const slot = (count - 1) * FIELD_COUNT + (place % FIELD_COUNT);
      counts[slot] = (counts[slot] ?? 0) + 1;
      stands[at] = Math.floor(place / FIELD_COUNT);
    }
    return {
      docs: found.subarray(0, count),
      counts: counts.subarray(0, count * FIELD_COUNT),
      places: stands.subarray(0, own.length),
    };
  };
}
