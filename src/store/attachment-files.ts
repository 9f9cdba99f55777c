import { attachmentChanges } from "../domain/attachments.ts";
import type { Document } from "../domain/document.ts";
import type { TicketId } from "../domain/id.ts";
import { attachmentPath } from "../domain/layout.ts";
import type { FileContent } from "./write.ts";

/** Returns the folder of a ticket's attachments. */
export function attachmentFolder(id: TicketId): string {
  return `attachments/${id.charAt(0)}/${id.charAt(1)}/${id}`;
}

/**
 * Returns what a change to a ticket means for its files: those that it names anew are there, those that it names no
 * more are gone, and of a purged ticket all are.
 *
 * @param contentOf the content of a file that was not there before.
 */
export function attachmentFiles(
  before: Document | undefined,
  after: Document,
  contentOf: (path: string) => FileContent,
): ReadonlyMap<string, FileContent> {
  if (after.purged) return new Map([[attachmentFolder(after.name), undefined]]);
  const { added, dropped } = attachmentChanges(before, after);
  const path = (hash: string): string => attachmentPath(after.name, hash);
  return new Map([
    ...dropped.map((hash) => [path(hash), undefined] as const),
    ...added.map((hash) => [path(hash), contentOf(path(hash))] as const),
  ]);
}
