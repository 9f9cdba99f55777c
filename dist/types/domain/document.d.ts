import type { Json } from "../base/json.js";
import { type DocumentKind, type Field } from "./fields.js";
import type { Stamp } from "./stamp.js";
/** The format that this version writes. Older documents are migrated as they are read. */
export declare const SCHEMA = 1;
/** A value and when it was written. `undefined` is a value too: cleared or removed at that stamp. */
export interface Cell {
    readonly value: Json | undefined;
    readonly stamp: Stamp;
}
/**
 * A ticket taken under a lease. `stamp` is when the lease was first written; `fence` grows by one with
 * every new lease, so that a late worker can be told from the present one.
 */
export interface Claim {
    readonly by: string;
    readonly lease: string;
    readonly fence: number;
    readonly stamp: Stamp;
    readonly expires: string;
    readonly released: boolean;
}
/**
 * One document as a flat map of cells: the form in which documents are joined, compared and reverted.
 *
 * A cell's key is `field`, `field␀key` (an element of a set, records or map) or `field␀id␀part` (a part
 * of an element). Registers that are not in the map are absent since `all`.
 */
export interface Document {
    readonly kind: DocumentKind;
    /** The ticket's id, or the name of any other document. */
    readonly name: string;
    /** When the document was created; the stamp of every value that has none of its own. */
    readonly all: Stamp;
    readonly cells: ReadonlyMap<string, Cell>;
    readonly claim: Claim | undefined;
    /** `field␀id` of the elements whose text was taken out for ever. */
    readonly redacted: ReadonlySet<string>;
    /** True when only this tombstone is left of the document. */
    readonly purged: boolean;
}
/** Returns the key of a cell. */
export declare function cellKey(field: string, ...path: readonly string[]): string;
/** Returns field, key and part of a cell's key. */
export declare function cellPath(key: string): readonly [field: string, key?: string, part?: string];
/** Returns the text by which a records field tells its elements apart. */
export declare function recordKey(members: readonly string[], record: Readonly<Record<string, Json>>): string;
/** Returns the record that `recordKey` made the key of. */
export declare function recordOfKey(members: readonly string[], key: string): Record<string, string>;
/** Tells whether a field's cells are absent since creation (a register) or never seen when they are not there. */
export declare function isRegister(field: Field | undefined): boolean;
/** Tells whether a document has an element (a comment, a criterion, a time entry). */
export type HasElement = (fieldAndId: string) => boolean;
/**
 * Returns the stamp that a cell has when the document says nothing of it, or `undefined` for a cell
 * that this document has never seen.
 */
export declare function defaultStamp(kind: DocumentKind, all: Stamp, key: string, hasElement: HasElement): Stamp | undefined;
/** Returns `field␀id` of every element that has a cell or is redacted. */
export declare function elementsOf(document: Pick<Document, "cells" | "redacted">): ReadonlySet<string>;
/** Tells whether a cell holds a text: stored as lines, and absent when empty. */
export declare function isText(kind: DocumentKind, key: string): boolean;
/** Tells whether a cell is a text of an element that is redacted: such a text is neither kept nor written again. */
export declare function isRedactedText(kind: DocumentKind, redacted: ReadonlySet<string>, key: string): boolean;
/** Returns the cell under `key`, the default for a register or part that is not written down, or `undefined`. */
export declare function cellOf(document: Document, key: string): Cell | undefined;
/** Returns the greatest stamp in a document: when it was last changed. */
export declare function latestStamp(document: Document): Stamp;
/** Returns a document that holds nothing but its creation stamp. */
export declare function emptyDocument(kind: DocumentKind, name: string, all: Stamp): Document;
