import { type DifferenceLimits, type Differences, type TreePair } from "../tree-differences.js";
import type { NativeContext } from "./context.js";
/** Lets git compare trees, in a process that is kept for the next ones. See `GitRepository.treeDifferences`. */
export declare class TreeComparer {
    #private;
    constructor(context: NativeContext);
    /** Starts the process before anybody asks. */
    warm(): void;
    compare(pairs: readonly TreePair[], limits: DifferenceLimits): Promise<readonly Differences[]>;
    close(): Promise<void>;
}
