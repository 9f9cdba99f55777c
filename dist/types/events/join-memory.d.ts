import type { ReadBlobs } from "../store/document-pairs.js";
import { type LoadedCommit } from "./load-commits.js";
import type { Retold } from "./tell-commit.js";
import type { Touched } from "./touched.js";
/** Knows what joins told, for later joins of which only one side has them. */
export declare class JoinMemory {
    #private;
    /** Returns what the joins told that the sides of a join have for themselves. */
    retold({ joins }: LoadedCommit): Retold;
    /** Notes what a join told, or would have. */
    note(loaded: LoadedCommit, touched: readonly Touched[], read: ReadBlobs): void;
}
