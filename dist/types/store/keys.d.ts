import { type TicketId } from "../domain/id.js";
import type { Oid } from "../git/repository.js";
import { type Commit } from "./snapshot.js";
import type { Store } from "./store.js";
/** Refuses a key that a trailer could not give back as it is. @throws TicketError `INVALID_VALUE`. */
export declare function checkKey(key: string): void;
/**
 * Returns the commit that applied a batch under `key`, or `undefined`.
 *
 * @throws TicketError `KEY_REUSED` when the key was used for other operations.
 */
export declare function findKey(store: Store, head: Oid, key: string, hash: string): Promise<Commit | undefined>;
/** Returns the id of the ticket that operation `index` of a keyed batch creates: the same for ever. */
export declare function keyedId(key: string, index: number): TicketId;
