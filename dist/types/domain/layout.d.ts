import type { DocumentKind } from "./fields.js";
import { type TicketId } from "./id.js";
/** What stands at a path of the tickets tree. */
export type Place = {
    readonly kind: "document";
    readonly document: DocumentKind;
    readonly name: string;
} | {
    readonly kind: "attachment";
    readonly ticket: TicketId;
    readonly hash: string;
};
/** Tells whether `name` may be the name of a workflow, an agent or a view. */
export declare function isDocumentName(name: string): boolean;
/** Returns the path of a ticket's file. */
export declare function ticketPath(id: TicketId): string;
/** Returns the path of an attachment: the SHA-256 of its bytes below its ticket's folder. */
export declare function attachmentPath(id: TicketId, hash: string): string;
/** Returns the path of any document. */
export declare function documentPath(kind: DocumentKind, name: string): string;
/** Returns what stands at `path`, or `undefined` when nothing of ours does. */
export declare function placeOf(path: string): Place | undefined;
