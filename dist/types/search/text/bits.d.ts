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
/** Returns a writer without a bit. */
export declare function bitWriter(): BitWriter;
/** Where reading is: the next bit of some bytes; behind them stand zeros. */
export interface BitPlace {
    readonly bytes: Uint8Array;
    at: number;
}
/** So many of the bits that `peek` returns are those that follow; the others may be zeros. */
export declare const PEEKED = 25;
/** Returns the next bits, at the top of 32. */
export declare function peek(bytes: Uint8Array, at: number): number;
/** Reads `count` bits, at most 24. */
export declare function readBits(place: BitPlace, count: number): number;
/** Reads what `unary` wrote. Ends behind the end of the bytes, whatever they are. */
export declare function readUnary(place: BitPlace): number;
/** Reads what `rice` wrote: mostly by one look at the bits. */
export declare function readRice(place: BitPlace, low: number): number;
/** Returns how many low bits suit numbers of this mean. */
export declare const lowBits: (mean: number) => number;
