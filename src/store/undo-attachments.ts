import type { Document } from "../domain/document.ts";
import type { Oid } from "../git/repository.ts";
import { attachmentFiles } from "./attachment-files.ts";
import type { Store } from "./store.ts";
import { findFiles, unreadable } from "./trees.ts";
import type { FileContent, Files } from "./write.ts";

/** A ticket at the head, and what taking a batch back makes of it. */
export interface Rewritten {
  readonly now: Document;
  readonly next: Document;
}

/**
 * Returns the attachments that come back with a batch that is taken back, and those that go. What comes back stood
 * beside the batch: its bytes are in the history still.
 *
 * @param roots trees in which to look for them.
 * @throws TicketError `STORE_DAMAGED` where one is in none of them.
 */
export async function undoneFiles(
  store: Store,
  rewritten: readonly Rewritten[],
  roots: readonly Oid[],
): Promise<Files> {
  const files = new Map<string, FileContent>();
  const missing = new Set<string>();
  for (const { now, next } of rewritten)
    for (const [path, content] of attachmentFiles(now, next, (added) => {
      missing.add(added);
      return undefined;
    }))
      files.set(path, content);
  for (const root of roots) {
    for (const [path, oid] of await findFiles(store, root, [...missing])) {
      files.set(path, { oid });
      missing.delete(path);
    }
  }
  for (const path of missing) throw unreadable(path.slice(-64), "attachment", "not in the history");
  return files;
}
