import type { IndexEntry } from "./pack-index.js";
import type { ObjectFormat } from "./repository.js";
/** Returns the index (version 2) of a pack with these objects. gitformat-pack(5). */
export declare function buildIndex(format: ObjectFormat, entries: readonly IndexEntry[], packChecksum: Uint8Array): Uint8Array;
