import type { Oid } from "./repository.js";
/** What may have moved a ref: looked at as soon as it tells so, and now and then all the same. */
export interface RefSigns {
    /** Calls `wake` when the ref may have moved. Called again before each wait: what is to be watched may have come or gone. */
    watch(wake: () => void): void;
    close(): void;
}
/** Yields what a ref points to: at once, and each time it is something else. Moves that follow each other fast may be told as one. */
export declare function watchRef(read: () => Promise<Oid | undefined>, signal: AbortSignal, signs?: RefSigns, patience?: number): AsyncGenerator<Oid | undefined, void, undefined>;
