import type { Oid } from "../git/repository.js";
import { type Store } from "../store/store.js";
/** Knows the trees of commits that were told last. */
export declare class TreeMemory {
    #private;
    keep(oid: Oid, tree: Oid): void;
    /** Returns the trees of these commits; one that is beyond the end of a shallow clone has none. */
    of(store: Store, oids: readonly Oid[]): Promise<ReadonlyMap<Oid, Oid>>;
}
