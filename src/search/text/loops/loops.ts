import { FIELD_WEIGHTS } from "../weights.ts";
import { LOOPS } from "./loops.generated.ts";

/** Where something stands in the memory of the loops. */
export type Address = number;

/** What is done with each of many rows: see loops.wat. */
interface Exports {
  amounts(
    ...args: [base: Address, count: number, low: number, ...OfSegment, rows: Address, to: Address]
  ): number;
  add(rows: Address, amounts: Address, count: number, weight: number, sums: Address): void;
  gather(sums: Address, all: number, rows: Address, amounts: Address): number;
  score(...args: [...Listed, lengths: Address, against: Address, full: number]): void;
  best(...args: [...Listed, hidden: Address, limit: number, best: Address]): number;
  atLeast(...args: [...Listed, hidden: Address, least: number, to: Address]): number;
  postings(base: Address, count: number, low: number, docs: Address, counts: Address): void;
  mark(...args: [docs: Address, count: number, marks: Address, ...OfSegment, step: number]): void;
  times(...args: [docs: Address, counts: Address, count: number, ...Marked]): number;
  places(
    ...args: [base: Address, docs: Address, counts: Address, count: number, ...Marked, to: Address]
  ): number;
  followed(
    ...args: [starts: Address, count: number, keys: Address, more: number, distance: number]
  ): number;
  tally(bytes: Address, count: number, to: Address): void;
  differing(a: Address, b: Address, count: number, to: Address): number;
}
type OfSegment = [home: Address, all: number, segment: number];
type Listed = [rows: Address, scores: Address, count: number];
type Marked = [marks: Address, all: number, mark: number];

/** The loops, and their memory: rooms are taken one behind the other, until all are given back at once. */
export interface Loops extends Exports {
  /** Gives all rooms back. What is in them stays until it is written over. */
  begin(): void;
  /** Takes room for so many bytes, filled with zeros if it is asked for. */
  room(bytes: number, zeros?: boolean): Address;
  /** Puts numbers into a room. */
  put(numbers: Uint8Array | Uint32Array | Float64Array): Address;
  /** Puts bytes there whose bits are to be read; returns the address that reading begins with. */
  putBits(bytes: Uint8Array): Address;
  /** Returns what stands in a room, until more room is taken. */
  words(at: Address, count: number): Uint32Array;
  floats(at: Address, count: number): Float64Array;
}

/** What we use of WebAssembly; Node's types know it by name alone. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
interface Compiler {
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (code: object, imports: object) => { readonly exports: Exports };
}

const PAGE = 1 << 16;
/** Weights, and four numbers in passing. */
const FIXED = 64;
const WINDOW = 8;

const aligned = (bytes: number): number => (bytes + 7) & ~7;

function memoryOf(memory: Memory): Omit<Loops, keyof Exports> {
  let used = FIXED;
  const room = (bytes: number, zeros = false): Address => {
    const at = used;
    used = aligned(at + bytes);
    const lacking = used - memory.buffer.byteLength;
    if (lacking > 0) memory.grow(Math.ceil(lacking / PAGE));
    if (zeros) new Uint8Array(memory.buffer, at, bytes).fill(0);
    return at;
  };
  return {
    begin: () => {
      used = FIXED;
    },
    room,
    put: (numbers) => {
      const { buffer, byteOffset, byteLength } = numbers;
      const at = room(byteLength);
      new Uint8Array(memory.buffer, at).set(new Uint8Array(buffer, byteOffset, byteLength));
      return at;
    },
    putBits: (bytes) => {
      const at = room(bytes.length + WINDOW);
      const own = new Uint8Array(memory.buffer, at, bytes.length + WINDOW);
      own.fill(0, 0, WINDOW);
      own.set(bytes, WINDOW);
      own.subarray(WINDOW).reverse();
      return at + bytes.length;
    },
    words: (at, count) => new Uint32Array(memory.buffer, at, count),
    floats: (at, count) => new Float64Array(memory.buffer, at, count),
  };
}

function start(): Loops | undefined {
  const { WebAssembly } = globalThis as { WebAssembly?: Compiler };
  if (WebAssembly === undefined) return undefined;
  const memory = new WebAssembly.Memory({ initial: 4 });
  const code = new WebAssembly.Module(Buffer.from(LOOPS, "base64"));
  const { exports } = new WebAssembly.Instance(code, { a: { a: memory } });
  new Float64Array(memory.buffer, 0, FIELD_WEIGHTS.length).set(FIELD_WEIGHTS);
  return { ...exports, ...memoryOf(memory) };
}

let started: { readonly loops: Loops | undefined } | undefined;

/** Returns the compiled loops; undefined where nothing can be compiled, as with `node --jitless`. */
export function compiledLoops(): Loops | undefined {
  started ??= { loops: start() };
  return started.loops;
}
