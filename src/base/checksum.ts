/** An odd number whose bits are spread, from the golden ratio: Knuth, The Art of Computer Programming 3, 6.4. */
const SPREAD = 0x9e3779b1;
/** Sums that are counted beside each other, a word of four bytes each: what the next word waits for is one of four. */
const LANES = 4;
const STEP = 4 * LANES;
/** How much is counted at once: the memory of the compiled loop, which the sums stand at the beginning of. */
const PAGE = 1 << 18;
const ROOM = PAGE - STEP;
const WASM_PAGE = 1 << 16;

/**
 * `loop` below, compiled: V8 takes longer to warm up for the plain one than to read a cache, and zlib takes longer to
 * load than to count. As text:
 *
 *     (func (export "a") (param $end i32) (local $at i32) (local $sums v128)
 *       (local.set $sums (v128.load (i32.const 0)))
 *       (local.set $at (i32.const 16))
 *       (loop (local.set $sums (i32x4.mul (v128.xor (local.get $sums) (v128.load (local.get $at)))
 *                                         (v128.const i32x4 SPREAD SPREAD SPREAD SPREAD)))
 *             (local.set $sums (v128.xor (local.get $sums) (i32x4.shr_u (local.get $sums) (i32.const 15))))
 *             (br_if 0 (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
 *       (v128.store (i32.const 0) (local.get $sums)))
 */
const COMPILED =
  "AGFzbQEAAAABBQFgAX8AAggBAWEBYQIAAQMCAQAHBQEBYQAAClcBVQIBfwF7QQD9AAQAIQJBECEBA0AgAiAB/QAEAP1R/QyxeTeesXk3nrF5N56xeTee/bUBIgIgAkEP/a0B/VEhAiABQRBqIgEgAEkNAAtBACAC/QsEAAs=";

/** Counts the bytes of the page from the sums to `end` in on the sums. */
type Loop = (end: number) => void;

/** Returns the loop as it is written, where nothing can be compiled. */
export function plainLoop(page: Uint8Array): Loop {
  const words = new DataView(page.buffer);
  return (end) => {
    for (let lane = 0; lane < STEP; lane += 4) {
      let sum = words.getUint32(lane, true);
      for (let at = STEP + lane; at < end; at += STEP) {
        sum = Math.imul(sum ^ words.getUint32(at, true), SPREAD);
        sum ^= sum >>> 15;
      }
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

/** Returns what counts bytes with a loop over a page. */
export function counter(page: Uint8Array, loop: Loop): Counter {
  const sums = new DataView(page.buffer);
  return (bytes) => {
    for (let lane = 0; lane < LANES; lane++)
      sums.setUint32(4 * lane, bytes.length ^ (SPREAD * lane), true);
    for (let at = 0; at < bytes.length; at += ROOM) {
      const part = bytes.subarray(at, at + ROOM);
      page.set(part, STEP);
      const end = STEP * Math.ceil(1 + part.length / STEP);
      page.fill(0, STEP + part.length, end);
      loop(end);
    }
    let sum = SPREAD;
    for (let lane = 0; lane < LANES; lane++) {
      sum = Math.imul(sum ^ sums.getUint32(4 * lane, true), SPREAD);
      sum ^= sum >>> 15;
    }
    return sum >>> 0;
  };
}

function start(): Counter {
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

let started: Counter | undefined;

/**
 * Returns 32 bits that tell whether bytes are those that were written: multiply and shift, word by word, as in
 * MurmurHash (A. Appleby, 2008), in four sums beside each other. It finds damage, not malice.
 */
export function checksum(bytes: Uint8Array): number {
  started ??= start();
  return started(bytes);
}

/** Returns the checksum of a text's UTF-8. */
export const checksumOfText = (text: string): number => checksum(Buffer.from(text));
