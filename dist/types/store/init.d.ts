import type { Oid } from "../git/repository.js";
import type { Store } from "./store.js";
/** Begins the tickets of a repository; where there are some already nothing is changed. */
export declare function initStore(store: Store, prefix: string): Promise<{
    commit: Oid;
    created: boolean;
}>;
