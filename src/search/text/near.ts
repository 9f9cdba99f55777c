/** Bits of a number that are used: as many letters, and one before the first. */
const MOST_LETTERS = 30;

/**
 * Returns how many typos a word may have: none in the shortest ones, where they would make any other word of it, and none
 * in the longest, which are no words.
 */
export function mostEdits(word: string): number {
  if (word.length < 3 || word.length > MOST_LETTERS) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * Compares a word with others letter by letter: the distance of `editDistance`, as far as it is no more than `edits`. Words
 * that begin alike share what was found of their beginning.
 */
export interface Nearness {
  /** Takes the letter at this place of the other word; false: whatever follows, it is too far. */
  push(place: number, letter: number): boolean;
  /** Tells whether the other word is near, of that many letters. */
  isNear(length: number): boolean;
}

/** Returns by letter, bit by bit, behind which letters of a word it brings: bit 1 for the first. */
function placesByLetter(word: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    places.set(letter, (places.get(letter) ?? 0) | (2 << at));
  }
  return places;
}

/**
 * Returns what compares a word of at most `MOST_LETTERS` with others of at most `longest` letters. Bit i of a state: the first
 * i letters of the word are what was read, with so many edits: S. Wu, U. Manber, "Fast text searching allowing errors", 1992.
 */
export function nearness(word: string, edits: number, longest: number): Nearness {
  const places = placesByLetter(word);
  const width = edits + 1;
  const states = new Int32Array((longest + 1) * width);
  /** The places of the letters that were read. */
  const read = new Int32Array(longest + 1);
  const all = 2 ** (word.length + 1) - 1;
  for (let left = 0; left < width; left++) states[left] = all & (2 ** (left + 1) - 1);
  /** The state with so many edits: the words that were read with one letter more, less, another, or two the other way round. */
  const next = (
    from: number,
    left: number,
    here: number,
    fewer: number,
    swapped: number,
  ): number => {
    const before = states[from + left - 1] ?? 0;
    const swap = swapped === 0 ? 0 : ((states[from - width + left - 1] ?? 0) << 2) & swapped;
    const same = ((states[from + left] ?? 0) << 1) & here;
    return (same | before | ((before | fewer) << 1) | swap) & all;
  };
  return {
    push: (place, letter) => {
      const here = places.get(letter) ?? 0;
      read[place] = here;
      const from = place * width;
      const swapped = place === 0 ? 0 : (read[place - 1] ?? 0) & (here << 1);
      let state = ((states[from] ?? 0) << 1) & here;
      states[from + width] = state;
      for (let left = 1; left < width; left++) {
        state = next(from, left, here, state, swapped);
        states[from + width + left] = state;
      }
      return state !== 0;
    },
    isNear: (length) => ((states[length * width + edits] ?? 0) >>> word.length) % 2 === 1,
  };
}

/** Tells whether another word is what `near` compares with, but for the edits that it forgives. */
export function isNear(near: Nearness, other: string): boolean {
  for (let place = 0; place < other.length; place++)
    if (!near.push(place, other.charCodeAt(place))) return false;
  return near.isNear(other.length);
}

/** Returns the distance of two words, or something greater than `most`. */
export function distanceWithin(word: string, other: string, most: number): number {
  if (Math.abs(word.length - other.length) > most) return most + 1;
  for (let edits = 0; edits <= most; edits++)
    if (isNear(nearness(word, edits, other.length), other)) return edits;
  return most + 1;
}
