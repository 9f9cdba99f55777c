import type { ResolvedText } from "../domain/resolve-texts.js";
import type { Oid } from "../git/repository.js";
import { type JoinedTree } from "./join-trees.js";
import { type Commit } from "./snapshot.js";
import type { Store } from "./store.js";
import { type Prepared } from "./write.js";
/** Version of the rules by which two heads are joined; part of the commit, so that `verify` can recompute it. */
export declare const JOIN_VERSION = "1";
export interface JoinOutcome {
    readonly kind: "up-to-date" | "fast-forward" | "joined";
    /** The head after it: the join, or the commit on top of it that brought texts together. */
    readonly commit: Oid;
    /** The join itself. */
    readonly join: Oid | undefined;
    /** Names of the documents that differed and were joined. */
    readonly joined: readonly string[];
    /** Files that came from the other side as they were. */
    readonly added: number;
    /** Texts that both sides had changed. */
    readonly texts: readonly ResolvedText[];
}
/**
 * Returns the commit that joins two heads. Two clones that join the same heads make the same commit:
 * parents sorted, fixed author, the later parent's time, no signature.
 */
export declare function prepareJoin(store: Store, a: Commit, b: Commit): Promise<{
    prepared: Prepared;
    tree: JoinedTree;
}>;
/** What a join would come to. */
export interface JoinPreview extends Omit<JoinOutcome, "commit" | "join"> {
    /** The two heads that would be joined, adopted where another tool made them. */
    readonly sides: readonly [Commit, Commit] | undefined;
}
/** Thinks a join through, and writes nothing that a ref would hold. */
export declare function previewJoin(store: Store, other: Oid): Promise<JoinPreview>;
/**
 * Joins any commit of tickets into the tickets ref.
 *
 * @throws TicketError `FOREIGN_FILE`, `INVALID_DOCUMENT`, `NEWER_FORMAT`, `HISTORY_TOO_SHALLOW`, `NOT_TICKETS`, `STORE_BUSY`.
 */
export declare function joinCommit(store: Store, other: Oid): Promise<JoinOutcome>;
