import type { TicketId } from "../domain/id.js";
import type { Oid } from "../git/repository.js";
import type { Snapshot } from "./snapshot.js";
import { type Store } from "./store.js";
/** Returns what is wrong with the bytes of an attachment, or the bytes. */
export declare function attachmentBytes(store: Store, oid: Oid, hash: string): Promise<Uint8Array | string>;
/** Reads the bytes of an attachment. @throws TicketError `STORE_DAMAGED` where they are not there, or others. */
export declare function readAttachment(store: Store, snapshot: Snapshot, id: TicketId, hash: string): Promise<Uint8Array>;
