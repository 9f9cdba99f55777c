import type { JsonObject } from "../base/json.js";
import { type Document } from "./document.js";
import type { DocumentKind } from "./fields.js";
import { type Stamp } from "./stamp.js";
/** A commit that another tool, or a hand, made on the tickets ref. */
export interface ForeignCommit {
    readonly oid: string;
    /** Committer time in milliseconds since the epoch. */
    readonly time: number;
}
/** Returns the stamp that every clone gives to what a foreign commit changed in a document. */
export declare function adoptionStamp(commit: ForeignCommit, before: Document | undefined): Stamp;
/** Returns what a file that vanished means: the ticket is deleted, and its content kept. */
export declare function adoptRemoval(before: Document, commit: ForeignCommit): Document;
/**
 * Returns `after`, a file as a foreign commit left it, with stamps for everything that the commit changed.
 *
 * @param before the join of the file in the commit's parents, or `undefined` when it is new there.
 */
export declare function adoptDocument(kind: DocumentKind, name: string, before: Document | undefined, after: JsonObject, commit: ForeignCommit): Document;
