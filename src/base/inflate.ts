import { INFLATE } from "./inflate.generated.ts";
import { isNode } from "./runtime.ts";

/** Where input and output stand, above the tables, and what each has room for. See inflate.wat. */
const INPUT = 135_168;
const ROOM = 384 << 10;
const OUTPUT = INPUT + ROOM;

/** What we use of WebAssembly; Node's types know it by name alone. */
interface Compiler {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    code: object,
  ) => {
    readonly exports: {
      readonly memory: { readonly buffer: ArrayBuffer };
      inflate(input: number, length: number, output: number, most: number): number;
    };
  };
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
  const { WebAssembly } = globalThis as { WebAssembly?: Compiler };
  if (WebAssembly === undefined) return undefined;
  const code = new WebAssembly.Module(Buffer.from(INFLATE, "base64"));
  const { memory, inflate } = new WebAssembly.Instance(code).exports;
  const bytes = new Uint8Array(memory.buffer);
  return (data, size) => {
    if (size > ROOM || data.length > ROOM) return undefined;
    bytes.set(data, INPUT);
    const length = inflate(INPUT, data.length, OUTPUT, size);
    return length === size ? Buffer.from(bytes.subarray(OUTPUT, OUTPUT + size)) : undefined;
  };
}

let here: { readonly inflate: Inflate | undefined } | undefined;

function tryCompile(): Inflate | undefined {
  try {
    return compileInflate();
  } catch {
    return undefined; // where nothing may be compiled
  }
}

/** Inflates as `Inflate` says, with what is compiled once for the process; undefined: another way has to do. */
export const inflateHere: Inflate = (data, size) => {
  if (!isNode) return undefined;
  here ??= { inflate: tryCompile() };
  return here.inflate?.(data, size);
};
