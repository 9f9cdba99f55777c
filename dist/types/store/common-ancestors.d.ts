import type { Oid } from "../git/repository.js";
import type { Store } from "./store.js";
/**
 * Returns all best common ancestors of two commits: one of the two alone, where it is below the other. A join asks again and again how
 * the same two stand to each other, so the last answers are kept.
 */
export declare function commonAncestors(store: Store, a: Oid, b: Oid): Promise<readonly Oid[]>;
