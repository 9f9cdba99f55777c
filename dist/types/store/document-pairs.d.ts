import type { Document } from "../domain/document.js";
import { type Place } from "../domain/layout.js";
import { type Stamp } from "../domain/stamp.js";
import type { Oid } from "../git/repository.js";
import type { TreeDifference } from "./diff-trees.js";
import type { Store } from "./store.js";
export type DocumentPlace = Extract<Place, {
    kind: "document";
}>;
/** A document on both sides of a difference. */
export interface DocumentPair {
    readonly path: string;
    readonly place: DocumentPlace;
    readonly before: Document | undefined;
    readonly after: Document | undefined;
}
/** Returns the place of a file that may hold a document, or `undefined`. */
export declare function documentPlace(path: string): DocumentPlace | undefined;
/** A blob and the place that it is to be read for. */
export interface WantedBlob {
    readonly oid: Oid;
    readonly place: DocumentPlace;
}
/** Documents that were read, by blob and place: what a blob says depends on where it stands. */
export interface ReadBlobs {
    at(oid: Oid | undefined, place: DocumentPlace): Document | undefined;
}
/** Returns a text that tells a document from all others. */
export declare function documentKey({ document, name }: DocumentPlace): string;
/** Returns a text that tells a blob at its place from all others. */
export declare const blobKey: (oid: Oid, place: DocumentPlace) => string;
/** Reads blobs strictly as documents of their places. @throws TicketError for the first one that is none. */
export declare function readBlobs(store: Store, wanted: readonly WantedBlob[]): Promise<ReadBlobs>;
/** What a file that a hand made without stamps is read with, where only its values matter. */
export declare const NO_STAMP: Stamp;
/** Reads blobs as documents of their places, to look at: one that can't be read is left out. */
export declare function tryReadBlobs(store: Store, wanted: readonly WantedBlob[]): Promise<ReadBlobs>;
/** Reads both sides of every document among the differences. */
export declare function readPairs(store: Store, differences: readonly TreeDifference[]): Promise<readonly DocumentPair[]>;
