import { type ReadBlobs, type WantedBlob } from "../store/document-pairs.js";
import type { Store } from "../store/store.js";
/**
 * Documents that were read: of each the version that was asked for last, for what a commit leaves is what the next one begins
 * with. A bound on memory, whatever the length of the history.
 */
export declare class DocumentMemory {
    #private;
    /**
     * Reads blobs as documents of their places, each once; one that can't be read is left out. They are asked for at once, so that
     * git is never without work; what was asked for earlier must be waited for first.
     */
    read(store: Store, wanted: readonly WantedBlob[]): Promise<ReadBlobs>;
}
