import { nativeChecksum } from "./runtime.ts";

/** The numbers that xxHash32 multiplies by, all odd: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md */
const P1 = 0x9e3779b1;
const P2 = 0x85ebca77;
const P3 = 0xc2b2ae3d;
const P4 = 0x27d4eb2f;
const P5 = 0x165667b1;
/** Sums that are counted beside each other, a word of four bytes each: what the next word waits for is one of four. */
const LANES = [P1 + P2, P2, 0, -P1];
/** How far each is turned when they are put together. */
const TURNS = [1, 7, 12, 18];
const STEP = 4 * LANES.length;
/** How much is counted at once: the memory of the compiled loop, which the sums stand at the beginning of. */
const PAGE = 1 << 16;
const ROOM = PAGE - STEP;
const WASM_PAGE = 1 << 16;

/**
 * `loop` below, compiled: V8 takes longer to warm up for the plain one than to read a cache, and zlib takes longer to
 * load than to count. As text:
 *
 *     (func (export "a") (param $end i32) (local $at i32) (local $sums v128)
 *       (local.set $sums (v128.load (i32.const 0)))
 *       (local.set $at (i32.const 16))
 *       (loop (local.set $sums (i32x4.add (local.get $sums) (i32x4.mul (v128.load (local.get $at)) (v128.const i32x4 P2 P2 P2 P2))))
 *             (local.set $sums (i32x4.mul (v128.or (i32x4.shl (local.get $sums) (i32.const 13))
 *                                                  (i32x4.shr_u (local.get $sums) (i32.const 19)))
 *                                         (v128.const i32x4 P1 P1 P1 P1)))
 *             (br_if 0 (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
 *       (v128.store (i32.const 0) (local.get $sums)))
 */
const COMPILED =
  "AGFzbQEAAAABBQFgAX8AAggBAWEBYQIAAQMCAQAHBQEBYQAACnQBcgIBfwF7QQD9AAQAIQJBECEBA0AgAiAB/QAEAP0Md8rrhXfK64V3yuuFd8rrhf21Af2uASEC" +
  "IAJBDf2rASACQRP9rQH9UP0MsXk3nrF5N56xeTeesXk3nv21ASECIAFBEGoiASAASQ0AC0EAIAL9CwQACw==";

/** Counts the bytes of the page from the sums to `end`, at least once a step, in on the sums. */
type Loop = (end: number) => void;

const turn = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** Returns the loop as it is written, where nothing can be compiled. */
export function plainLoop(page: Uint8Array): Loop {
  const words = new DataView(page.buffer);
  return (end) => {
    for (let lane = 0; lane < STEP; lane += 4) {
      let sum = words.getUint32(lane, true);
      for (let at = STEP + lane; at < end; at += STEP)
        sum = Math.imul(turn(sum + Math.imul(words.getUint32(at, true), P2), 13), P1);
      words.setUint32(lane, sum >>> 0, true);
    }
  };
}

/** What we use of WebAssembly; Node's types know it by name alone. */
interface Compiler {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (code: object, imports: object) => { readonly exports: { a: Loop } };
}

type Counter = (bytes: Uint8Array) => number;

/** Counts in what is left after whole steps, and lets every bit of it change every other. */
function finish(begun: number, bytes: Uint8Array, from: number): number {
  let sum = (begun + bytes.length) | 0;
  let at = from;
  for (; at + 4 <= bytes.length; at += 4) {
    const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    const word = low | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    sum = Math.imul(turn(sum + Math.imul(word, P3), 17), P4);
  }
  for (; at < bytes.length; at++)
    sum = Math.imul(turn(sum + Math.imul(bytes[at] ?? 0, P5), 11), P1);
  sum = Math.imul(sum ^ (sum >>> 15), P2);
  sum = Math.imul(sum ^ (sum >>> 13), P3);
  return (sum ^ (sum >>> 16)) >>> 0;
}

/** Returns what counts bytes with a loop over a page. */
export function counter(page: Uint8Array, loop: Loop): Counter {
  const sums = new DataView(page.buffer);
  return (bytes) => {
    const whole = bytes.length - (bytes.length % STEP);
    if (whole === 0) return finish(P5, bytes, 0);
    for (let lane = 0; lane < LANES.length; lane++)
      sums.setUint32(4 * lane, (LANES[lane] ?? 0) >>> 0, true);
    for (let at = 0; at < whole; at += ROOM) {
      const part = bytes.subarray(at, Math.min(at + ROOM, whole));
      page.set(part, STEP);
      loop(STEP + part.length);
    }
    let sum = 0;
    for (let lane = 0; lane < LANES.length; lane++)
      sum += turn(sums.getUint32(4 * lane, true), TURNS[lane] ?? 0);
    return finish(sum, bytes, whole);
  };
}

function start(): Counter {
  if (nativeChecksum !== undefined) return nativeChecksum;
  const { WebAssembly } = globalThis as { WebAssembly?: Compiler };
  try {
    if (WebAssembly !== undefined) {
      const memory = new WebAssembly.Memory({ initial: PAGE / WASM_PAGE });
      const code = new WebAssembly.Module(Buffer.from(COMPILED, "base64"));
      const { exports } = new WebAssembly.Instance(code, { a: { a: memory } });
      return counter(new Uint8Array(memory.buffer), exports.a);
    }
  } catch {
    // A processor without such instructions.
  }
  const page = new Uint8Array(PAGE);
  return counter(page, plainLoop(page));
}

/** Up to so many bytes the plain loop is done sooner than the compiled one has started. */
const FEW = 1024;

function startPlain(): Counter {
  const page = new Uint8Array(FEW + STEP);
  return counter(page, plainLoop(page));
}

let ofFew: Counter | undefined;
let ofMany: Counter | undefined;

/**
 * Returns 32 bits that tell whether bytes are those that were written: xxHash32 (Y. Collet), with the seed 0. It finds damage,
 * not malice.
 */
export function checksum(bytes: Uint8Array): number {
  if (bytes.length > FEW || nativeChecksum !== undefined) ofMany ??= start();
  if (ofMany !== undefined) return ofMany(bytes);
  ofFew ??= startPlain();
  return ofFew(bytes);
}

/** Returns the checksum of a text's UTF-8. */
export const checksumOfText = (text: string): number => checksum(Buffer.from(text));
