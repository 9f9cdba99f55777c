import { type DifferenceLimits, type Differences, type TreePair } from "../tree-differences.js";
import type { NativeContext } from "./context.js";
/** Lets git compare trees, all in one process. See `GitRepository.treeDifferences`. */
export declare function treeDifferences(context: NativeContext, pairs: readonly TreePair[], limits: DifferenceLimits): Promise<readonly Differences[]>;
