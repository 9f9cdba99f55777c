import type { TicketId } from "../domain/id.js";
import type { Operation } from "../domain/operation.js";
import { type Stamp } from "../domain/stamp.js";
import type { Oid } from "../git/repository.js";
import { type Head } from "./head-to-write.js";
import type { Fault, Outcome } from "./plan.js";
import { type Attempt } from "./retry.js";
import type { Store } from "./store.js";
/** How a batch is to be made. */
export interface BatchOptions {
    /** True: all or nothing. False: what is valid is applied, in one commit, and the rest reported. */
    readonly atomic: boolean;
    /** Thinks the batch through and reports; writes nothing. */
    readonly dryRun: boolean;
    /** Makes the batch repeatable: the same key and operations again change nothing. */
    readonly key?: string;
}
/** What a batch came to. */
export interface BatchResult {
    /** `undefined`: nothing changed, or nothing was to be written. */
    readonly commit: Oid | undefined;
    readonly batch: Stamp | undefined;
    readonly outcomes: readonly Outcome[];
    readonly created: readonly TicketId[];
    readonly changed: readonly TicketId[];
    /** Titles of the tickets that the batch touched, as it leaves them. */
    readonly titles: ReadonlyMap<TicketId, string>;
    readonly faults: readonly Fault[];
    /** True when this key was applied before and nothing was done now. */
    readonly repeated: boolean;
}
/** Operations, or a function that makes them from the tickets at the head; it runs again after a lost race. */
export type Operations = readonly Operation[] | ((snapshot: Head) => Promise<readonly Operation[]>);
/** Returns the hash that tells whether a key is used again for other operations. */
export declare function operationsHash(operations: readonly Operation[]): string;
/** Makes a batch on the head as it is now: once. */
export declare function attemptBatch(store: Store, operations: Operations, { atomic, dryRun, key }: BatchOptions): Promise<Attempt<BatchResult>>;
/**
 * Makes a batch of operations one commit on the tickets ref, or nothing.
 *
 * @throws TicketError `BATCH_FAULTY` (or the fault itself, of a batch of one), `NO_TICKETS`,
 * `NO_IDENTITY`, `INVALID_VALUE` of the key, `KEY_REUSED`, `STORE_BUSY`.
 */
export declare function commitBatch(store: Store, operations: Operations, options: BatchOptions): Promise<BatchResult>;
