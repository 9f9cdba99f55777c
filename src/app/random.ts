import { isNode } from "../base/runtime.ts";

/** Reads bytes that nobody can guess off the system, without node:crypto, whose start takes 4 ms; undefined where that can't be done. */
function systemRandom(count: number): Uint8Array | undefined {
  if (!isNode || process.platform === "win32") return undefined;
  try {
    const { closeSync, fstatSync, openSync, readSync } = process.getBuiltinModule("node:fs");
    const file = openSync("/dev/urandom", "r");
    try {
      const bytes = new Uint8Array(count);
      const isDevice = fstatSync(file).isCharacterDevice();
      return isDevice && readSync(file, bytes) === count ? bytes : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Bytes that are asked of the system in one go. */
const RANDOM_POOL = 256;
let pool: Uint8Array = new Uint8Array();

/** Returns bytes that nobody can guess, as `crypto.getRandomValues` does; none is given twice. */
export function randomBytes(count: number): Uint8Array {
  if (count > RANDOM_POOL) return crypto.getRandomValues(new Uint8Array(count));
  if (pool.length < count)
    pool = systemRandom(RANDOM_POOL) ?? crypto.getRandomValues(new Uint8Array(RANDOM_POOL));
  const given = pool.slice(0, count);
  pool = pool.subarray(count);
  return given;
}
