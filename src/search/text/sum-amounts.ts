import { compiledLoops, type Loops } from "./loops/loops.ts";
import { type Amounts, gapBits, type PostingsBytes, readAmounts } from "./postings.ts";

/** Sums what rows have of many words. */
export interface AmountSum {
  /** Reads what rows have of a word that are at home in a segment, and adds it by the word's weight; returns how many these are. */
  add(postings: PostingsBytes, segment: number, weight: number): number;
  /** Returns what rows have of all words, in the order of the rows. */
  result(): Amounts;
}

/** Returns a sum of words in the compiled loops; nothing else may be done with these before its result. */
export function compiledSum(
  loops: Loops,
  home: Uint8Array,
  most: number,
  words: number,
): AmountSum {
  loops.begin();
  const homeAt = loops.put(home);
  const [rowsAt, amountsAt] = [loops.room(4 * most), loops.room(8 * most)];
  let only = 0;
  const copied = (rows: number, amounts: number, count: number): Amounts => ({
    rows: loops.words(rows, count).slice(),
    amounts: loops.floats(amounts, count).slice(),
  });
  const read = ({ bytes, count, rows }: PostingsBytes, segment: number): number => {
    const [bits, low] = [loops.putBits(bytes), gapBits(count, rows)];
    return loops.amounts(bits, count, low, homeAt, home.length, segment, rowsAt, amountsAt);
  };
  if (words === 1)
    return {
      add: (postings, segment, weight) => {
        only = read(postings, segment);
        const amounts = loops.floats(amountsAt, only);
        if (weight !== 1)
          for (let at = 0; at < only; at++) amounts[at] = (amounts[at] ?? 0) * weight;
        return only;
      },
      result: () => copied(rowsAt, amountsAt, only),
    };
  const sums = loops.room(8 * home.length, true);
  return {
    add: (postings, segment, weight) => {
      const count = read(postings, segment);
      loops.add(rowsAt, amountsAt, count, weight, sums);
      return count;
    },
    result: () => {
      const [rows, amounts] = [loops.room(4 * home.length), loops.room(8 * home.length)];
      return copied(rows, amounts, loops.gather(sums, home.length, rows, amounts));
    },
  };
}

/** Returns a sum where nothing can be compiled. */
export function plainSum(home: Uint8Array, most: number): AmountSum {
  const sums = new Float64Array(home.length);
  const room: Amounts = { rows: new Uint32Array(most), amounts: new Float64Array(most) };
  return {
    add: (postings, segment, weight) => {
      const count = readAmounts(postings, home, segment, room);
      for (let at = 0; at < count; at++) {
        const row = room.rows[at] ?? 0;
        sums[row] = (sums[row] ?? 0) + weight * (room.amounts[at] ?? 0);
      }
      return count;
    },
    result: () => {
      const rows = Uint32Array.from(sums.keys()).filter((row) => sums[row] !== 0);
      return { rows, amounts: Float64Array.from(rows, (row) => sums[row] ?? 0) };
    },
  };
}

/** Returns a sum of so many words, of which none is in more than `most` documents. */
export function amountSum(home: Uint8Array, most: number, words: number): AmountSum {
  const loops = compiledLoops();
  return loops === undefined ? plainSum(home, most) : compiledSum(loops, home, most, words);
}
