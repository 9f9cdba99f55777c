import type { TreeEntry } from "../git/objects.js";
import type { Oid } from "../git/repository.js";
import { type Store } from "./store.js";
/** A path at which two trees differ; a side is `undefined` where the path does not exist. A folder outside the layout is one entry. */
export interface TreeDifference {
    readonly path: string;
    readonly before: TreeEntry | undefined;
    readonly after: TreeEntry | undefined;
}
/**
 * Returns every file at which two trees differ. Equal folders are not entered, so the cost is that of
 * the difference. Each pair may be compared at once with others: trees are loaded level by level.
 *
 * @throws TicketError `STORE_DAMAGED` for trees with more entries than are looked at.
 */
export declare function diffTrees(store: Store, pairs: readonly (readonly [before: Oid | undefined, after: Oid | undefined])[]): Promise<readonly (readonly TreeDifference[])[]>;
/** Returns the difference of one pair of trees. */
export declare function diffTree(store: Store, before: Oid | undefined, after: Oid | undefined): Promise<readonly TreeDifference[]>;
