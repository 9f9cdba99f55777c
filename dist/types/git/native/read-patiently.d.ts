import type { Oid, ReadResult } from "../repository.js";
import type { ObjectReader } from "./object-reader.js";
/**
 * Reads objects, and those that are missing again from a process that has seen no pack yet. A `git gc` that replaces all
 * packs while one is looked for can hide an object for a moment that was never gone (once in about 1,500 writes beside
 * `gc --prune=now` in a loop).
 */
export declare function readPatiently(reader: Pick<ObjectReader, "read" | "close">, oids: readonly Oid[], maxBytes: number): Promise<readonly ReadResult[]>;
