import { type Document } from "../domain/document.js";
import type { Snapshot } from "./snapshot.js";
import type { Store } from "./store.js";
/** A revert may bring back a link that would now close a cycle: that is refused as any other cycle is. */
export declare function checkAcyclic(store: Store, snapshot: Snapshot, documents: readonly Document[], now: ReadonlyMap<string, Document>): Promise<void>;
