import { attachedHashes } from "../domain/attachments.ts";
import type { Document } from "../domain/document.ts";
import { attachmentPath } from "../domain/layout.ts";
import { attachmentBytes } from "./read-attachment.ts";
import type { Store } from "./store.ts";
import type { Finding } from "./verify-history.ts";
import type { Found } from "./walk.ts";

/** Checks that each attachment is what its name says and that a ticket names it, and that none is missing. */
export async function verifyAttachments(
  store: Store,
  files: readonly Found[],
  tickets: readonly Document[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const named = new Set<string>();
  for (const ticket of tickets)
    for (const hash of attachedHashes(ticket)) named.add(attachmentPath(ticket.name, hash));
  for (const { path, oid, place } of files) {
    if (place.kind !== "attachment") continue;
    // One at a time: each may be large.
    const bytes = await attachmentBytes(store, oid, place.hash);
    if (typeof bytes === "string")
      findings.push({ severity: "error", path, problem: `is ${bytes}` });
    if (!named.delete(path))
      findings.push({ severity: "warning", path, problem: "is named by no ticket" });
  }
  for (const path of named) findings.push({ severity: "error", path, problem: "is not there" });
  return findings;
}
