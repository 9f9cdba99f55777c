import { TicketError } from "../base/errors.js";
import type { TicketId } from "../domain/id.js";
/** Returns the error for a `$name` that no valid create of the batch has, or has before it is needed. */
export declare function unknownRef(ref: string): TicketError;
/** Returns the error for a create whose name an earlier one has. */
export declare function duplicateRef(ref: string): TicketError;
/** Returns the error for a change to a ticket of which only the tombstone is left. */
export declare function purged(id: TicketId, token: string): TicketError;
/** Returns the error for a create under a key whose ticket is there already, though no batch in this history made it. */
export declare function keyUsedBefore(key: string, id: TicketId): TicketError;
