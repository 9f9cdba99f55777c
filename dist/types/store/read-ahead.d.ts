import type { Oid } from "../git/repository.js";
import type { Store } from "./store.js";
/**
 * Reads both versions of the documents that were changed here since `seen`: a join with what others did since then needs most of them.
 * For a store that remembers documents, while there is nothing else to do. What can't be read is left to whoever needs it.
 */
export declare function readAhead(store: Store, seen: Oid, head: Oid, enough: () => boolean): Promise<void>;
