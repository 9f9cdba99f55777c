import { tally } from "./loops/columns.ts";
import type { TextSegment } from "./segment.ts";

/** Everything that is known of the words of all tickets. */
export interface TextIndex {
  /** Rows, whether they have words or not. */
  readonly count: number;
  /** Which segment has the words of each row; what others say of it is out of date. */
  readonly home: Uint8Array;
  /** How long the texts of each row are, as `lengthCode` says it. */
  readonly lengths: Uint8Array;
  /** The mean of them, in words. */
  readonly meanLength: number;
  readonly segments: readonly TextSegment[];
}

/** Steps of lengths for each doubling. */
const STEPS = 16;

/** Returns a number of words as one byte: within 3 %. */
export const lengthCode = (words: number): number =>
  Math.min(255, Math.round(STEPS * Math.log2(1 + words)));

/** Returns the number of words that a byte stands for. */
export const lengthOf = (code: number): number => 2 ** (code / STEPS) - 1;

/** Returns the mean of lengths, in words. */
export function meanOf(lengths: Uint8Array): number {
  let sum = 0;
  for (const [code, count] of tally(lengths).entries()) sum += count * lengthOf(code);
  return sum / (lengths.length || 1);
}
