/**
 * Returns what a zlib stream at the beginning of `data` holds: `size` bytes. Undefined: it holds more or fewer, is damaged, or is
 * too large for this. Its own checksum is not looked at: whoever calls has a better one.
 */
export type Inflate = (data: Uint8Array, size: number) => Buffer | undefined;
/**
 * Returns what inflates (RFC 1951) without node:zlib, which takes 2 ms to load, and 20 µs with some garbage for each call.
 * Undefined where nothing can be compiled.
 */
export declare function compileInflate(): Inflate | undefined;
/** Inflates as `Inflate` says, with what is compiled once for the process; undefined: another way has to do. */
export declare const inflateHere: Inflate;
