import type { WorkGraph } from "../workflow/ready.js";
/** Returns of each open ticket how many open ones wait for it, directly or not; a cycle is walked once. */
export declare function dependentsBelow(graph: WorkGraph): readonly number[];
