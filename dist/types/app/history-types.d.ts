import type { Json } from "../base/json.js";
import type { TicketId } from "../domain/id.js";
import type { ValueChange } from "../domain/value-changes.js";
import type { Oid } from "../git/repository.js";
export interface RevertOptions {
    /** Deletes tickets that the batch created even if they were changed later. */
    readonly force?: boolean;
    readonly dryRun?: boolean;
}
/** A value of the reverted batch that stays, and why. */
export interface KeptValue {
    readonly id: TicketId;
    readonly shown: string;
    readonly field: string;
    readonly reason: "changed-later" | "for-ever";
    readonly value: Json | null;
}
/** A value written at the same time as the batch, which had lost to it and does not come back by itself. */
export interface LostConcurrentValue {
    readonly id: TicketId;
    readonly shown: string;
    readonly field: string;
    readonly value: Json | null;
    /** A commit in which it stands. */
    readonly commit: Oid;
}
export interface RevertResult {
    readonly commit: Oid | null;
    /** The commit that was taken back. */
    readonly reverted: Oid;
    readonly subject: string;
    readonly changed: readonly TicketId[];
    readonly kept: readonly KeptValue[];
    readonly lost: readonly LostConcurrentValue[];
}
/** One value that a commit changed. `null` is absent. */
export interface FieldChange extends ValueChange {
    readonly id: TicketId;
    readonly shown: string;
    /** Title of the ticket, or the name of another document. */
    readonly title: string;
}
export interface HistoryEntry {
    readonly commit: Oid;
    readonly parents: readonly Oid[];
    readonly kind: "batch" | "revert" | "join" | "adoption" | "migration" | "texts" | "import" | "init" | "foreign";
    readonly subject: string;
    /** E-mail address of who made it. */
    readonly actor: string;
    /** ISO time, UTC. */
    readonly time: string;
    readonly batch: string | null;
    readonly reverts: Oid | null;
    /** Ids of the documents that it changed. */
    readonly touched: readonly string[];
    /** Field by field; empty unless asked for. */
    readonly changes: readonly FieldChange[];
    /** Paths of documents whose changes nobody can tell, since one of their two versions can't be read. */
    readonly unreadable: readonly string[];
}
export interface HistoryQuery {
    readonly id?: string;
    readonly limit?: number;
    /** True: field by field. Default: only when `id` is given. */
    readonly changes?: boolean;
}
