import type { Document } from "../domain/document.js";
import { type ResolvedText } from "../domain/resolve-texts.js";
import { type Stamp } from "../domain/stamp.js";
import type { Oid } from "../git/repository.js";
import type { JoinedDocument } from "./join-trees.js";
import { type Commit } from "./snapshot.js";
import { type Store } from "./store.js";
import { type Prepared } from "./write.js";
/** Version of the rules by which texts are brought together; part of the commit, as that of joins is. */
export declare const TEXTS_VERSION = "1";
/** Documents whose texts were brought together, and which texts these are. */
export interface FoundTexts {
    readonly documents: readonly Document[];
    readonly texts: readonly ResolvedText[];
}
/** Thinks through which texts both sides of a join had changed, and what becomes of them. */
export declare function findTexts(store: Store, sides: readonly [Commit, Commit], joined: readonly JoinedDocument[], stamp: Stamp): Promise<FoundTexts>;
/** The stamp that all texts get which are brought together after a join. */
export declare function textsStamp(join: Oid, clock: Stamp | undefined): Stamp;
/** A commit on top of a join, and what it did. */
export interface PreparedTexts {
    readonly prepared: Prepared | undefined;
    readonly texts: readonly ResolvedText[];
}
/**
 * Returns the commit on top of a join, stored already, that brings texts together which both sides had changed: every clone that
 * joins the same heads makes the same one. No commit where there are none.
 */
export declare function prepareTexts(store: Store, oid: Oid, sides: readonly [Commit, Commit], joined: readonly JoinedDocument[]): Promise<PreparedTexts>;
