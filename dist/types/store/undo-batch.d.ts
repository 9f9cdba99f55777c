import { type Document } from "../domain/document.js";
import { type Kept } from "../domain/revert.js";
import { type Stamp } from "../domain/stamp.js";
import type { Oid } from "../git/repository.js";
import type { TakenBack } from "./lost-values.js";
import { type Commit, type Snapshot } from "./snapshot.js";
import type { Store } from "./store.js";
import type { Files } from "./write.js";
/** A value that stays, of one document. */
export type KeptOf = Kept & {
    readonly name: string;
};
/** What taking a batch back would write and leave. */
export interface Undone {
    readonly documents: readonly Document[];
    /** Attachments that come back, and those that go. */
    readonly attachments: Files;
    readonly kept: readonly KeptOf[];
    readonly taken: readonly TakenBack[];
    /** Commits on top of the batch that changed the same documents. */
    readonly since: readonly Commit[];
    readonly stamp: Stamp;
}
/** Thinks through what taking a batch back means for the head. */
export declare function undoBatch(store: Store, snapshot: Snapshot & {
    readonly commit: Oid;
}, target: Commit, force: boolean): Promise<Undone>;
