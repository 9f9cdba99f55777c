import type { TicketError } from "../base/errors.js";
import type { TicketId } from "../domain/id.js";
import type { Operation } from "../domain/operation.js";
import type { Oid } from "../git/repository.js";
import type { ListedTicket, ListQuery } from "./reading-types.js";
/** What one operation of a batch came to. */
export interface OperationResult {
    readonly index: number;
    readonly op: Operation["op"];
    readonly id: TicketId;
    readonly shown: string;
    readonly title: string;
}
/** What a batch came to. `commit` is null when nothing changed or nothing was to be written. */
export interface TransactResult {
    readonly commit: Oid | null;
    readonly batch: string | null;
    readonly operations: readonly OperationResult[];
    readonly created: readonly TicketId[];
    readonly changed: readonly TicketId[];
    readonly faults: readonly BatchFault[];
    /** True: a batch with this key was applied before, and nothing was done now. */
    readonly repeated: boolean;
}
export interface BatchFault {
    readonly index: number;
    readonly error: TicketError;
}
export interface TransactOptions {
    /** Default true: all or nothing. */
    readonly atomic?: boolean;
    readonly dryRun?: boolean;
    /** Makes the batch repeatable: the same key and operations again change nothing. */
    readonly key?: string;
    /**
     * A remote that has to take the batch before it stands here: then no other clone was faster. `{}`: the remote that git would
     * choose. Without it a batch is made here, and joined with others' by the next sync.
     */
    readonly confirm?: RemoteChoice;
    /** True: the operations were checked against the operation schema already. */
    readonly checked?: boolean;
}
/** A remote, by its name or address; undefined: as git chooses. */
export interface RemoteChoice {
    readonly remote?: string;
}
/** What the tickets look like while a transaction is thought through. */
export interface TransactionView {
    list(query?: ListQuery): Promise<readonly ListedTicket[]>;
    get(id: string): Promise<ListedTicket>;
}
