import type { Document } from "../domain/document.js";
import type { NewObject, Oid } from "../git/repository.js";
import { type DocumentPlace } from "./document-pairs.js";
import type { Store } from "./store.js";
/** A tree made by joining two, with the objects that are new in it. */
export interface JoinedTree {
    readonly tree: Oid;
    readonly objects: readonly NewObject[];
    readonly joined: readonly JoinedDocument[];
    readonly added: number;
}
/** A document that both trees have, each another version of it, and the join of the two. */
export interface JoinedDocument {
    readonly place: DocumentPlace;
    readonly a: Document;
    readonly b: Document;
    readonly joined: Document;
}
/** Returns the join of two trees: a function of the two alone, whichever comes first. */
export declare function joinTrees(store: Store, a: Oid, b: Oid): Promise<JoinedTree>;
