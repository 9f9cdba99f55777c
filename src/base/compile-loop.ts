import { isNode } from "./runtime.ts";

/** What we use of WebAssembly; Node's types know it by name alone. */
interface Compiler<Exports> {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (code: object) => { readonly exports: Exports & LoopMemory };
}

/** What each loop works on. */
interface LoopMemory {
  readonly memory: { readonly buffer: ArrayBuffer };
}

/**
 * Compiles a loop that does what a module of Node does which takes longer to load (base64 of WebAssembly, see `npm run loops`).
 * Undefined where nothing may be compiled, and in the executable, whose own functions take no time to load.
 */
export function compileLoop<Exports>(code: string): (Exports & LoopMemory) | undefined {
  const { WebAssembly } = globalThis as { WebAssembly?: Compiler<Exports> };
  if (!isNode || WebAssembly === undefined) return undefined;
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code, "base64"))).exports;
  } catch {
    return undefined;
  }
}
