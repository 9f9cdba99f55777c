import { type Json } from "../base/json.js";
import { type Document } from "./document.js";
/** A file of a ticket: its name there, and the SHA-256 of its bytes, by which it is found. */
export interface Attachment {
    readonly name: string;
    readonly hash: string;
    /** Bytes. */
    readonly size: number;
    /** Media type: `image/png`. */
    readonly type: string;
}
export declare const UNKNOWN_TYPE = "application/octet-stream";
/** Tells whether a value is the hash of an attachment's bytes. */
export declare function isAttachmentHash(value: unknown): value is string;
/** Returns the attachments that a ticket's JSON names; what is none is left out. */
export declare function attachmentsOf(source: Json | undefined): readonly Attachment[];
/** Returns the hashes of the files that a document names. */
export declare function attachedHashes(document: Document | undefined): ReadonlySet<string>;
/** What a change to a ticket means for its files. */
export interface AttachmentChanges {
    readonly added: readonly string[];
    /** Hashes that the ticket named, and names no more under any name. */
    readonly dropped: readonly string[];
}
/** Compares the files that two versions of a ticket name. */
export declare function attachmentChanges(before: Document | undefined, after: Document): AttachmentChanges;
/** Returns the media type that a file of this name has, as far as the name tells. */
export declare function mediaTypeOf(name: string): string;
/**
 * Returns a name under which a file may be written: names come from whoever wrote the ticket, and must not lead out of the
 * folder, hide, or be one that a system keeps for itself.
 */
export declare function safeFileName(name: string): string;
