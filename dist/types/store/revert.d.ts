import type { Oid } from "../git/repository.js";
import { type LostValue } from "./lost-values.js";
import { type Commit } from "./snapshot.js";
import type { Store } from "./store.js";
import { type KeptOf } from "./undo-batch.js";
export interface RevertOptions {
    readonly force: boolean;
    readonly dryRun: boolean;
}
export interface RevertOutcome {
    /** `undefined`: nothing was left to take back. */
    readonly commit: Oid | undefined;
    readonly target: Commit;
    readonly changed: readonly string[];
    readonly kept: readonly KeptOf[];
    /** Concurrent values that had lost to the batch, and that do not come back by themselves. */
    readonly lost: readonly LostValue[];
}
/** Checks that a commit is one that can be taken back. @throws TicketError `NOT_A_BATCH`. */
export declare function checkRevertable(commit: Commit): void;
/**
 * Takes a batch back with a new commit: what was changed later stays and is reported.
 *
 * @throws TicketError `NOT_A_BATCH`, `REVERT_CYCLE`, `STORE_BUSY`.
 */
export declare function revertCommit(store: Store, oid: Oid, options: RevertOptions): Promise<RevertOutcome>;
