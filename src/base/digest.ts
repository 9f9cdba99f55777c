import { hasher } from "./runtime.ts";
import { compileSha1, type Sha1 } from "./sha1.ts";

/** Bytes of which this process counts the SHA-1 itself; for more than these node:crypto is worth its start. */
const MOST_HERE = 1 << 20;

let here: { sha1: Sha1 | undefined } | undefined;
let counted = 0;

/** Returns what counts a few bytes more; undefined: node:crypto is to do it. */
function sha1Here(more: number): Sha1 | undefined {
  counted += more;
  if (counted > MOST_HERE) return undefined;
  here ??= { sha1: compileSha1() };
  return here.sha1;
}

/** Returns the digest of parts behind each other: what git names objects by. */
export function digestOf(algorithm: "sha1" | "sha256", parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  const sha1 = algorithm === "sha1" ? sha1Here(size) : undefined;
  if (sha1 !== undefined) return sha1(parts);
  const own = hasher(algorithm);
  for (const part of parts) own.update(part);
  return own.digest();
}
