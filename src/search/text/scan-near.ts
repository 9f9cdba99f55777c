import { type BytePlace, readNumber } from "./bytes.ts";
import { type Nearness, nearness } from "./near.ts";
import { BLOCK_FIELDS } from "./write-dictionary.ts";

/** The bytes of a dictionary. */
interface Scanned {
  readonly bytes: Uint8Array;
  readonly firsts: Uint8Array;
  readonly blocks: Uint32Array;
  /** Blocks in all. */
  readonly count: number;
  /** Letters of the longest word. */
  readonly longest: number;
}

/** Words that are near, by the block that has them, with their numbers there. */
export type NearWords = ReadonlyMap<number, { readonly at: number; readonly word: string }[]>;

/** Where a scan is, and the letters of the last word that it looked at. */
interface Scan extends BytePlace {
  readonly near: Nearness;
  readonly letters: Uint16Array;
  /** So many of its letters lead too far, whatever follows: 0 for none. */
  dead: number;
  /** How many letters it has. */
  length: number;
}

/** Reads a character of several bytes as UTF-16: the first half of two in the lower bits, the second in the upper ones. */
function readLetter(scan: Scan): number {
  const { bytes, at } = scan;
  const byte = bytes[at] ?? 0;
  const size = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  let code = byte & (0xff >> (size + 1));
  for (let i = 1; i < size; i++) code = (code << 6) | ((bytes[at + i] ?? 0) & 0x3f);
  scan.at = at + size;
  if (size < 4) return code;
  const rest = code - 0x10000;
  return 0xd800 | (rest >> 10) | ((0xdc00 | (rest & 0x3ff)) << 16);
}

/** Takes a letter of a word in; false: whatever follows, it is too far. */
function take(scan: Scan, letter: number): boolean {
  const place = scan.length++;
  scan.letters[place] = letter;
  if (scan.near.push(place, letter)) return true;
  scan.dead = scan.length;
  return false;
}

/** Looks at a word that has so many letters of the one before, and others up to `end`. */
function look(scan: Scan, shared: number, end: number): void {
  const { bytes } = scan;
  scan.dead = 0;
  scan.length = shared;
  while (scan.at < end) {
    const byte = bytes[scan.at] ?? 0;
    const letter = byte < 0x80 ? byte : readLetter(scan);
    if (byte < 0x80) scan.at++;
    if (!take(scan, letter & 0xffff)) break;
    if (letter >>> 16 !== 0 && !take(scan, letter >>> 16)) break;
  }
  scan.at = end;
}

/** Tells whether the first word of a block begins with the letters that lead too far. Others than ASCII count as others. */
function staysDead({ letters, dead }: Scan, { firsts, blocks }: Scanned, block: number): boolean {
  const start = blocks[block * BLOCK_FIELDS + 3] ?? 0;
  const end = blocks[(block + 1) * BLOCK_FIELDS + 3] ?? 0;
  if (dead === 0 || end - start < dead) return false;
  for (let i = 0; i < dead; i++) {
    const byte = firsts[start + i] ?? 0;
    if (byte >= 0x80 || byte !== letters[i]) return false;
  }
  return true;
}

/** Passes over the words of a block that begin with the letters that lead too far; returns how many. One loop without a call. */
function passDead(scan: Scan, end: number): number {
  const { bytes, dead } = scan;
  let at = scan.at;
  let passed = 0;
  while (at < end) {
    let shared = bytes[at] ?? 0;
    let head = at + 1;
    if (shared > 0x7f) shared = (shared & 0x7f) + (bytes[head++] ?? 0) * 0x80;
    if (shared < dead) break;
    let length = bytes[head++] ?? 0;
    if (length > 0x7f) length = (length & 0x7f) + (bytes[head++] ?? 0) * 0x80;
    at = head + length;
    passed++;
  }
  scan.at = at;
  return passed;
}

/** Looks at the next word; the first of a block is passed over if it `stays` as far as the last one before it. */
function lookAtNext(scan: Scan, stays: boolean): void {
  const shared = readNumber(scan);
  const length = readNumber(scan);
  if (stays) scan.at += length;
  else look(scan, shared, scan.at + length);
}

/** Calls `found` with each word of a block that is near. */
function scanBlock(scan: Scan, stays: boolean, found: (at: number, word: string) => void): void {
  const size = readNumber(scan);
  const end = scan.at + size;
  for (let at = 0; scan.at < end; at++) {
    if (at > 0 && scan.dead > 0) at += passDead(scan, end);
    if (scan.at >= end) return;
    lookAtNext(scan, stays && at === 0);
    if (scan.dead === 0 && scan.near.isNear(scan.length))
      found(at, String.fromCharCode(...scan.letters.subarray(0, scan.length)));
  }
}

/** Finds all words within so many edits of a word. What begins like a word that is too far already is passed over. */
export function scanNear(scanned: Scanned, word: string, edits: number): NearWords {
  const { bytes, blocks, count, longest } = scanned;
  const near = nearness(word, edits, longest);
  const letters = new Uint16Array(longest + 1);
  const scan: Scan = { bytes, at: 0, near, letters, dead: 0, length: 0 };
  const found = new Map<number, { at: number; word: string }[]>();
  for (let block = 0; block < count; block++) {
    const stays = staysDead(scan, scanned, block);
    // All between two words that begin so begin so.
    if (stays && block + 1 < count && staysDead(scan, scanned, block + 1)) continue;
    scan.at = blocks[block * BLOCK_FIELDS] ?? 0;
    scanBlock(scan, stays, (at, own) => {
      const others = found.get(block) ?? [];
      found.set(block, others);
      others.push({ at, word: own });
    });
  }
  return found;
}
