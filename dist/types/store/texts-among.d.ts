import type { ResolvedText } from "../domain/resolve-texts.js";
import type { Oid } from "../git/repository.js";
import type { Store } from "./store.js";
/** Returns the texts that commits after joins brought together, whoever made them; of the newest ones only. */
export declare function textsAmong(store: Store, head: Oid, oids: readonly Oid[], most: number): Promise<readonly ResolvedText[]>;
