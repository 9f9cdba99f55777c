import type { Oid } from "../git/repository.js";
import type { Store } from "./store.js";
/** Returns the head of the ref; one that another tool wrote is adopted first, in a commit of its own. */
export declare function adoptedHead(store: Store): Promise<Oid | undefined>;
