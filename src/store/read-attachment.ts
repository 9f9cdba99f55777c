import { sha256OfBytes } from "../base/hash.ts";
import type { TicketId } from "../domain/id.ts";
import { attachmentPath } from "../domain/layout.ts";
import type { Oid } from "../git/repository.ts";
import type { Snapshot } from "./snapshot.ts";
import { LIMITS, type Store } from "./store.ts";
import { findFiles, unreadable } from "./trees.ts";

/** Returns what is wrong with the bytes of an attachment, or the bytes. */
export async function attachmentBytes(
  store: Store,
  oid: Oid,
  hash: string,
): Promise<Uint8Array | string> {
  const [result] = await store.repo.readObjects([oid], { maxBytes: LIMITS.attachment });
  if (result === undefined || result.kind === "missing") return "missing from the repository";
  if (result.kind === "too-large")
    return `larger (${result.size} bytes) than the ${LIMITS.attachment} that are read`;
  if (result.type !== "blob") return `a ${result.type}`;
  return sha256OfBytes(result.data) === hash ? result.data : "not what its name says";
}

/** Reads the bytes of an attachment. @throws TicketError `STORE_DAMAGED` where they are not there, or others. */
export async function readAttachment(
  store: Store,
  snapshot: Snapshot,
  id: TicketId,
  hash: string,
): Promise<Uint8Array> {
  const path = attachmentPath(id, hash);
  const oid = (await findFiles(store, snapshot.root, [path])).get(path);
  if (oid === undefined) throw unreadable(hash, "attachment", "not in the tickets");
  const bytes = await attachmentBytes(store, oid, hash);
  if (typeof bytes === "string") throw unreadable(oid, "attachment", bytes);
  return bytes;
}
