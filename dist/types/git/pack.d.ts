import type { IndexEntry } from "./pack-index.js";
import type { NewObject, ObjectFormat } from "./repository.js";
/** A pack, and what its index says of each object. */
export interface BuiltPack {
    readonly bytes: Uint8Array;
    readonly entries: readonly IndexEntry[];
}
/**
 * Returns a version 2 pack that holds each object once, whole (no deltas), in the order given.
 *
 * The bytes depend on the arguments alone, so the same batch built twice is the same pack.
 */
export declare function buildPack(format: ObjectFormat, objects: readonly NewObject[]): Uint8Array;
/** Returns the same pack with what an index of it needs. */
export declare function packOf(format: ObjectFormat, objects: readonly NewObject[]): BuiltPack;
/** Returns how git's index (version 2) of a pack with these objects begins: its header, how many there are up to each first byte, their oids. */
export declare function indexHead(objects: readonly NewObject[]): Uint8Array;
