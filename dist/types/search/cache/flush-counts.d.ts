import type { Store } from "../../store/store.js";
/** Writes down what was counted: a process does it once, when it is done. Never throws. */
export declare function flushCounts(store: Store): Promise<void>;
