import type { Oid, ReadResult } from "../repository.js";
/** Who asked, as seen by the parser of `git cat-file --batch`'s output. */
export interface BatchSink {
    /** The object that must be answered next, and the largest content wanted of it. */
    awaited(): {
        readonly oid: Oid;
        readonly maxBytes: number;
    } | undefined;
    accept(result: ReadResult): void;
    /** Told after a "too-large" whose content is so long that ending git is cheaper than reading on. */
    abandon(): void;
}
/**
 * Returns a function that takes the output in pieces of any size.
 *
 * Each content is copied once, to its final place; nothing above the wanted size is allocated.
 */
export declare function createBatchParser(sink: BatchSink): (chunk: Buffer) => void;
