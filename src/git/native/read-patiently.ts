import type { Oid, ReadResult } from "../repository.ts";
import type { ObjectReader } from "./object-reader.ts";

/** Before each new attempt, in milliseconds. */
const PAUSES = [0, 50];

/**
 * Reads objects, and those that are missing again from a process that has seen no pack yet. A `git gc` that replaces all
 * packs while one is looked for can hide an object for a moment that was never gone (once in about 1,500 writes beside
 * `gc --prune=now` in a loop).
 */
export async function readPatiently(
  reader: Pick<ObjectReader, "read" | "close">,
  oids: readonly Oid[],
  maxBytes: number,
): Promise<readonly ReadResult[]> {
  let results = await reader.read(oids, maxBytes);
  for (const pause of PAUSES) {
    const missing = oids.filter((_, i) => results[i]?.kind === "missing");
    if (missing.length === 0) break;
    await new Promise((done) => setTimeout(done, pause));
    reader.close();
    const again = await reader.read(missing, maxBytes);
    const found = new Map(missing.map((oid, i) => [oid, again[i]]));
    results = results.map((result, i) => found.get(oids[i] ?? "") ?? result);
  }
  return results;
}
