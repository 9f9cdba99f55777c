import { compileLoop } from "./compile-loop.ts";
import { SHA1 } from "./sha1.generated.ts";

/** Where what is counted stands: above the state and the schedule of a block. See sha1.wat. */
const DATA = 512;
const BLOCK = 64;
/** Bytes that are counted in one go: whole blocks. */
const ROOM = 1 << 16;
const BEGINNING = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
const SIZE = 20;

/** Counts the blocks from `at` to `end` in: at least one. */
interface Loop {
  blocks(at: number, end: number): void;
}

/** Returns the SHA-1 of parts behind each other. */
export type Sha1 = (parts: readonly Uint8Array[]) => Uint8Array;

/**
 * Returns what counts SHA-1 (FIPS 180-4): node:crypto takes 2 to 4 ms to load, which is more than an everyday change has to be
 * counted for. Undefined where nothing can be compiled.
 */
export function compileSha1(): Sha1 | undefined {
  const loop = compileLoop<Loop>(SHA1);
  if (loop === undefined) return undefined;
  const { memory, blocks } = loop;
  const bytes = new Uint8Array(memory.buffer);
  const words = new DataView(memory.buffer);
  return (parts) => {
    BEGINNING.forEach((word, i) => {
      words.setUint32(4 * i, word, true);
    });
    let [waiting, total] = [0, 0];
    for (const part of parts) {
      total += part.length;
      for (let at = 0; at < part.length; ) {
        const some = part.subarray(at, at + ROOM - waiting);
        bytes.set(some, DATA + waiting);
        at += some.length;
        waiting += some.length;
        if (waiting < ROOM) continue;
        blocks(DATA, DATA + ROOM);
        waiting = 0;
      }
    }
    // A one, zeros, and how many bits there are, at the end of a block.
    const end = Math.ceil((waiting + 9) / BLOCK) * BLOCK;
    bytes.fill(0, DATA + waiting, DATA + end);
    bytes[DATA + waiting] = 0x80;
    words.setBigUint64(DATA + end - 8, BigInt(total) * 8n);
    blocks(DATA, DATA + end);
    const sum = new Uint8Array(SIZE);
    for (let i = 0; i < SIZE; i += 4)
      new DataView(sum.buffer).setUint32(i, words.getUint32(i, true));
    return sum;
  };
}
