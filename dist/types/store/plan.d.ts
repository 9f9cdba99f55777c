import { type TicketError } from "../base/errors.js";
import type { StoreConfig } from "../domain/config/config.js";
import type { CustomCheck } from "../domain/config/custom-fields.js";
import { type Document } from "../domain/document.js";
import { Draft } from "../domain/draft.js";
import { type TicketId } from "../domain/id.js";
import type { Operation } from "../domain/operation.js";
import type { Stamp } from "../domain/stamp.js";
import type { Link } from "../domain/ticket.js";
import type { Oid } from "../git/repository.js";
import { type NameOwner } from "./plan-aliases.js";
import { type Resolution } from "./resolution.js";
/** An operation that can't be made, and why. */
export interface Fault {
    /** Place of the operation in the batch, from 0. */
    readonly index: number;
    readonly error: TicketError;
}
/** What one operation came to. */
export interface Outcome {
    readonly index: number;
    readonly op: Operation["op"];
    readonly id: TicketId;
}
/** Everything a plan is made from. Nothing is read or asked for while planning. */
export interface PlanInput {
    readonly operations: readonly Operation[];
    /** Idempotency key of the batch: the elements that it adds get their ids from it. */
    readonly key: string | undefined;
    readonly config: StoreConfig;
    /** Tickets that were read; `undefined` for one that is known not to exist. */
    readonly documents: ReadonlyMap<TicketId, Document | undefined>;
    readonly blobs: ReadonlyMap<TicketId, Oid>;
    /** Links of the other tickets that were read, to look for cycles. */
    readonly links: ReadonlyMap<TicketId, readonly Link[]>;
    readonly resolutions: ReadonlyMap<string, Resolution>;
    /** Whose the aliases are, at the head, that the batch gives. */
    readonly owners: ReadonlyMap<string, readonly NameOwner[]>;
    /** Id of the ticket that operation `index` creates. */
    readonly newId: (index: number) => TicketId;
    readonly stamp: Stamp;
    readonly time: string;
    /** So many milliseconds after its end a lease still holds. */
    readonly leaseGrace: number;
    readonly actor: string;
    /** Checks custom fields; absent when no field has a schema. */
    readonly checkCustom?: CustomCheck | undefined;
}
/** A batch thought through: what would be written, and everything that is wrong with it. */
export interface Plan {
    readonly drafts: ReadonlyMap<TicketId, Draft>;
    readonly created: ReadonlySet<TicketId>;
    readonly outcomes: readonly Outcome[];
    readonly faults: readonly Fault[];
    /** Tickets whose links must be read before cycles can be ruled out. */
    readonly needs: readonly TicketId[];
    /** Bytes of the attachments that the batch adds, by their paths. */
    readonly contents: ReadonlyMap<string, Uint8Array>;
}
/** The state of one planning run. */
export interface Planning {
    readonly input: PlanInput;
    readonly drafts: Map<TicketId, Draft>;
    readonly created: Set<TicketId>;
    readonly refs: Map<string, TicketId>;
    /** Aliases that the batch gives, and to whom. */
    readonly given: Map<string, TicketId>;
    readonly contents: Map<string, Uint8Array>;
    /** Turns an id token into a whole id. Throws when it names no ticket. */
    readonly resolve: (token: string) => TicketId;
}
/**
 * Thinks a batch through: applies every operation in memory and collects all faults. A faulty operation
 * changes nothing, and the others are judged as if it were not there.
 */
export declare function planBatch(input: PlanInput): Plan;
