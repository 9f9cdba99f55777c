import type { Document } from "../domain/document.js";
import type { Oid } from "../git/repository.js";
import type { Store } from "./store.js";
import type { Files } from "./write.js";
/** A ticket at the head, and what taking a batch back makes of it. */
export interface Rewritten {
    readonly now: Document;
    readonly next: Document;
}
/**
 * Returns the attachments that come back with a batch that is taken back, and those that go. What comes back stood
 * beside the batch: its bytes are in the history still.
 *
 * @param roots trees in which to look for them.
 * @throws TicketError `STORE_DAMAGED` where one is in none of them.
 */
export declare function undoneFiles(store: Store, rewritten: readonly Rewritten[], roots: readonly Oid[]): Promise<Files>;
