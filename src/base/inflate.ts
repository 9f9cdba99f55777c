import { compileLoop } from "./compile-loop.ts";
import { INFLATE } from "./inflate.generated.ts";

/** Where input and output stand, above the tables, and what each has room for. See inflate.wat. */
const INPUT = 135_168;
const ROOM = 384 << 10;
const OUTPUT = INPUT + ROOM;

/** Inflates what is at `input`; returns how many bytes that are, at most `most`, or -1. */
interface Loop {
  inflate(input: number, length: number, output: number, most: number): number;
}

/**
 * Returns what a zlib stream at the beginning of `data` holds: `size` bytes. Undefined: it holds more or fewer, is damaged, or is
 * too large for this. Its own checksum is not looked at: whoever calls has a better one.
 */
export type Inflate = (data: Uint8Array, size: number) => Buffer | undefined;

/**
 * Returns what inflates (RFC 1951) without node:zlib, which takes 2 ms to load, and 20 µs with some garbage for each call.
 * Undefined where nothing can be compiled.
 */
export function compileInflate(): Inflate | undefined {
  const loop = compileLoop<Loop>(INFLATE);
  if (loop === undefined) return undefined;
  const { memory, inflate } = loop;
  const bytes = new Uint8Array(memory.buffer);
  return (data, size) => {
    if (size > ROOM || data.length > ROOM) return undefined;
    bytes.set(data, INPUT);
    const length = inflate(INPUT, data.length, OUTPUT, size);
    return length === size ? Buffer.from(bytes.subarray(OUTPUT, OUTPUT + size)) : undefined;
  };
}

let here: { readonly inflate: Inflate | undefined } | undefined;

/** Inflates as `Inflate` says, with what is compiled once for the process; undefined: another way has to do. */
export const inflateHere: Inflate = (data, size) => {
  here ??= { inflate: compileInflate() };
  return here.inflate?.(data, size);
};
