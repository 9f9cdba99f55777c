import { type BitPlace, type BitWriter, lowBits, readBits, readRice, readUnary } from "./bits.ts";
import { FIELDS } from "./ticket-texts.ts";
import { FIELD_WEIGHTS } from "./weights.ts";

/** Where a word stands: in which documents, in their order, how often, and in which places. */
export interface Postings {
  readonly docs: Uint32Array;
  /** How often in each of the fields: so many numbers a document. */
  readonly counts: Uint32Array;
  /** The places of each document in their order, those of one document behind those of another. */
  readonly places: Uint32Array;
}

export const FIELD_COUNT = FIELDS.length;
const BODY = 2;
/** Bits that say how many low bits the places of a word have. */
const LOW = 5;

/** Returns how often a word stands in document number `at`, wherever. */
export function timesIn(counts: Uint32Array, at: number): number {
  let sum = 0;
  for (let field = 0; field < FIELD_COUNT; field++) sum += counts[at * FIELD_COUNT + field] ?? 0;
  return sum;
}

/** Returns how many low bits the gaps have between so many documents of so many rows. */
export const gapBits = (count: number, rows: number): number => lowBits(rows / count);

/**
 * Writes which of so many rows, and how often. Of each: the gap before it; 1 for once in the body, which most are; else 0, and
 * 1 with how much oftener, or 0 with a bit for each field and the numbers of these.
 */
export function writePostings(to: BitWriter, { docs, counts }: Postings, rows: number): void {
  const low = gapBits(docs.length, rows);
  let next = 0;
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at] ?? 0;
    to.rice(doc - next, low);
    next = doc + 1;
    const times = timesIn(counts, at);
    const body = counts[at * FIELD_COUNT + BODY] ?? 0;
    if (body !== times) writeCounts(to, counts.subarray(at * FIELD_COUNT, (at + 1) * FIELD_COUNT));
    else if (times === 1) to.bits(1, 1);
    else {
      to.bits(1, 2);
      to.unary(times - 2);
    }
  }
}

function writeCounts(to: BitWriter, counts: Uint32Array): void {
  to.bits(0, 2);
  for (const count of counts) to.bits(count > 0 ? 1 : 0, 1);
  for (const count of counts) if (count > 0) to.unary(count - 1);
}

/** Writes the places: the low bits of all gaps, then the gaps. */
export function writePlaces(to: BitWriter, { docs, counts, places }: Postings): void {
  const gaps = new Uint32Array(places.length);
  let [at, sum] = [0, 0];
  for (let doc = 0; doc < docs.length; doc++) {
    let before = 0;
    for (let left = timesIn(counts, doc); left > 0; left--) {
      const place = places[at] ?? 0;
      // Parts of one word stand in one place.
      gaps[at++] = place - before;
      sum += place - before;
      before = place;
    }
  }
  const low = lowBits(sum / gaps.length);
  to.bits(low, LOW);
  for (const gap of gaps) to.rice(gap, low);
}

/** Reads what `writePostings` wrote of that many documents, without the places. */
export function readPostings(bytes: Uint8Array, count: number, rows: number): Postings {
  const from: BitPlace = { bytes, at: 0 };
  const low = gapBits(count, rows);
  const docs = new Uint32Array(count);
  const counts = new Uint32Array(count * FIELD_COUNT);
  let next = 0;
  for (let at = 0; at < count; at++) {
    const doc = next + readRice(from, low);
    docs[at] = doc;
    next = doc + 1;
    if (readBits(from, 1) === 1) counts[at * FIELD_COUNT + BODY] = 1;
    else readCounts(from, counts, at * FIELD_COUNT);
  }
  return { docs, counts, places: new Uint32Array(0) };
}

/** Reads how often, where it is not once in the body. */
function readCounts(from: BitPlace, counts: Uint32Array, at: number): void {
  if (readBits(from, 1) === 1) {
    counts[at + BODY] = readUnary(from) + 2;
    return;
  }
  const fields = readBits(from, FIELD_COUNT);
  for (let field = 0; field < FIELD_COUNT; field++)
    if ((fields & (1 << (FIELD_COUNT - 1 - field))) !== 0) counts[at + field] = readUnary(from) + 1;
}

/**
 * Reads what `writePlaces` wrote of these documents, of which `wanted` tells by number: each place as one number with its
 * document and field, as `placeKey` makes it, in ascending order; returns how many these are.
 */
export function readPlaces(
  bytes: Uint8Array,
  { docs, counts }: Postings,
  wanted: (doc: number) => boolean,
  keys: Float64Array,
): number {
  const from: BitPlace = { bytes, at: 0 };
  const low = readBits(from, LOW);
  let found = 0;
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at] ?? 0;
    const kept = wanted(doc);
    let place = 0;
    // The fields of a document follow each other.
    for (let field = 0; field < FIELD_COUNT; field++)
      for (let left = counts[at * FIELD_COUNT + field] ?? 0; left > 0; left--) {
        place += readRice(from, low);
        if (kept) keys[found++] = placeKey(doc, place, field);
      }
  }
  return found;
}

/** More places than a document has: documents stay apart. */
const PLACES = 2 ** 24;
const DOCUMENT = PLACES * FIELD_COUNT;
/** How much greater the key of the next place is. */
export const NEXT_PLACE = FIELD_COUNT;

const placeKey = (doc: number, place: number, field: number): number =>
  doc * DOCUMENT + place * FIELD_COUNT + field;

/** Returns what a key was made of. */
export const keyParts = (
  key: number,
): { readonly doc: number; readonly place: number; readonly field: number } => ({
  doc: Math.floor(key / DOCUMENT),
  place: Math.floor((key % DOCUMENT) / FIELD_COUNT),
  field: key % FIELD_COUNT,
});

/** Returns how often a word stands in the documents that are wanted. */
export function timesInAll({ docs, counts }: Postings, wanted: (doc: number) => boolean): number {
  let sum = 0;
  for (let at = 0; at < docs.length; at++) if (wanted(docs[at] ?? 0)) sum += timesIn(counts, at);
  return sum;
}

/** How much of a word rows have: how often, each time by the weight of its field. */
export interface Amounts {
  readonly rows: Uint32Array;
  readonly amounts: Float64Array;
}

/** The postings of a word in one segment. */
export interface PostingsBytes {
  readonly bytes: Uint8Array;
  /** Documents in all. */
  readonly count: number;
  /** Rows that there were when they were written. */
  readonly rows: number;
}

const BODY_WEIGHT = FIELD_WEIGHTS[BODY];

/**
 * Reads amounts of the documents that `home` says are at home in a segment; returns how many these are. Where it can be compiled,
 * loops.wat does the same.
 */
export function readAmounts(
  { bytes, count, rows: all }: PostingsBytes,
  home: Uint8Array,
  segment: number,
  { rows, amounts }: Amounts,
): number {
  const low = gapBits(count, all);
  const from: BitPlace = { bytes, at: 0 };
  const counts = new Uint32Array(FIELD_COUNT);
  let [row, found] = [-1, 0];
  for (let left = count; left > 0; left--) {
    row += 1 + readRice(from, low);
    const amount = amountOf(from, counts);
    if (home[row] !== segment) continue;
    rows[found] = row;
    amounts[found++] = amount;
  }
  return found;
}

function amountOf(from: BitPlace, counts: Uint32Array): number {
  if (readBits(from, 1) === 1) return BODY_WEIGHT;
  counts.fill(0);
  readCounts(from, counts, 0);
  let sum = 0;
  for (let field = 0; field < FIELD_COUNT; field++)
    sum += (counts[field] ?? 0) * (FIELD_WEIGHTS[field] ?? 0);
  return sum;
}
