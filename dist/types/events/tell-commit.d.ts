import type { Document } from "../domain/document.js";
import type { DocumentPlace, ReadBlobs } from "../store/document-pairs.js";
import type { Commit } from "../store/snapshot.js";
import type { ChangedDocument, Happening } from "./event.js";
import { type Touched } from "./touched.js";
/** Returns what joins told of a document that only the one, and that only the other side of a join has. */
export type Retold = (path: string) => readonly ReadonlySet<string>[];
/** Something that happened, with the ticket as it was then. */
export interface Told {
    readonly happening: Happening;
    /** `undefined`: it is about no ticket. */
    readonly document: Document | undefined;
}
/** Tells whether a version of a document stands there but can't be read: then nobody can tell what was changed. */
export declare function isUnreadable({ place, befores, after }: Touched, read: ReadBlobs): boolean;
/** Returns what a commit did to one ticket. */
export declare function tellTicketOf(commit: Commit, touched: Touched, read: ReadBlobs, retold: Retold): readonly Told[];
/** Returns what a commit did to a document that is no ticket. */
export declare function changedDocument(commit: Commit, touched: Touched, read: ReadBlobs, retold: Retold): readonly ChangedDocument[];
/** Returns the first event of a commit: what it is as a whole. None where nothing was changed. */
export declare function tellWhole(commit: Commit, places: readonly DocumentPlace[], documents: readonly ChangedDocument[]): readonly Happening[];
