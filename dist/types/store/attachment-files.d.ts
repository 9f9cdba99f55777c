import type { Document } from "../domain/document.js";
import type { TicketId } from "../domain/id.js";
import type { FileContent } from "./write.js";
/** Returns the folder of a ticket's attachments. */
export declare function attachmentFolder(id: TicketId): string;
/**
 * Returns what a change to a ticket means for its files: those that it names anew are there, those that it names no
 * more are gone, and of a purged ticket all are.
 *
 * @param contentOf the content of a file that was not there before.
 */
export declare function attachmentFiles(before: Document | undefined, after: Document, contentOf: (path: string) => FileContent): ReadonlyMap<string, FileContent>;
