// Numbers in as many bits as they need, by Rice's code: what is above the lowest bits as so many 0 and a 1, then these bits.
// R. F. Rice, J. R. Plaunt, "Adaptive variable-length coding for efficient compression of spacecraft television data", 1971;
// for lists of documents: I. H. Witten, A. Moffat, T. C. Bell, "Managing Gigabytes", chapter 3.

/** Bits that are written, the highest of each byte first. */
export interface BitWriter {
  /** Writes the lowest `count` bits, at most `AT_ONCE`. */
  bits(value: number, count: number): void;
  /** Writes a number as so many bits 0, and a 1. */
  unary(value: number): void;
  /** Writes a number; its lowest `low` bits as they are. */
  rice(value: number, low: number): void;
  /** Fills the last byte up, and returns how many there are. */
  align(): number;
  /** Returns all bytes, and begins anew. */
  take(): Uint8Array;
}

/** The most bits that are written at once. */
const AT_ONCE = 24;
const UNARY_AT_ONCE = 16;

/** Returns a writer without a bit. */
export function bitWriter(): BitWriter {
  let bytes = new Uint8Array(1 << 12);
  let [length, held, count] = [0, 0, 0];
  const put = (byte: number): void => {
    if (length === bytes.length) {
      const longer = new Uint8Array(2 * length);
      longer.set(bytes);
      bytes = longer;
    }
    bytes[length++] = byte;
  };
  const bits = (value: number, more: number): void => {
    held = (held << more) | (value & ((1 << more) - 1));
    count += more;
    while (count >= 8) {
      count -= 8;
      put((held >>> count) & 0xff);
    }
    held &= (1 << count) - 1;
  };
  const unary = (value: number): void => {
    let rest = value;
    for (; rest >= UNARY_AT_ONCE; rest -= UNARY_AT_ONCE) bits(0, UNARY_AT_ONCE);
    bits(1, rest + 1);
  };
  const align = (): number => {
    if (count > 0) bits(0, 8 - count);
    return length;
  };
  return {
    bits,
    unary,
    rice: (value, low) => {
      const high = Math.floor(value / 2 ** low);
      // Most are few bits, and written at once: one call in place of three.
      if (high + 1 + low <= AT_ONCE)
        return bits((1 << low) | (value & ((1 << low) - 1)), high + 1 + low);
      unary(high);
      bits(value, low);
    },
    align,
    take: () => {
      const taken = bytes.slice(0, align());
      length = 0;
      return taken;
    },
  };
}

/** Where reading is: the next bit of some bytes; behind them stand zeros. */
export interface BitPlace {
  readonly bytes: Uint8Array;
  at: number;
}

/** So many of the bits that `peek` returns are those that follow; the others may be zeros. */
export const PEEKED = 25;

/** Returns the next bits, at the top of 32. */
export function peek(bytes: Uint8Array, at: number): number {
  const first = at >>> 3;
  const word =
    ((bytes[first] ?? 0) << 24) |
    ((bytes[first + 1] ?? 0) << 16) |
    ((bytes[first + 2] ?? 0) << 8) |
    (bytes[first + 3] ?? 0);
  return word << (at & 7);
}

/** Reads `count` bits, at most 24. */
export function readBits(place: BitPlace, count: number): number {
  if (count === 0) return 0;
  const value = peek(place.bytes, place.at) >>> (32 - count);
  place.at += count;
  return value;
}

/** Reads what `unary` wrote. Ends behind the end of the bytes, whatever they are. */
export function readUnary(place: BitPlace): number {
  const end = place.bytes.length * 8;
  for (let value = 0; ; value += PEEKED) {
    const zeros = Math.clz32(peek(place.bytes, place.at));
    if (zeros < PEEKED) {
      place.at += zeros + 1;
      return value + zeros;
    }
    place.at += PEEKED;
    if (place.at > end) return value;
  }
}

/** Reads what `rice` wrote: mostly by one look at the bits. */
export function readRice(place: BitPlace, low: number): number {
  const bits = peek(place.bytes, place.at);
  const zeros = Math.clz32(bits);
  const used = zeros + 1 + low;
  if (used <= PEEKED) {
    place.at += used;
    // In two steps, since a number is not moved by 32.
    return (zeros << low) + (((bits << (zeros + 1)) >>> 1) >>> (31 - low));
  }
  const high = readUnary(place);
  return high * 2 ** low + readBits(place, low);
}

const MOST_LOW = 24;

/** Returns how many low bits suit numbers of this mean. */
export const lowBits = (mean: number): number =>
  mean > 1 ? Math.min(MOST_LOW, Math.floor(Math.log2(mean))) : 0;
