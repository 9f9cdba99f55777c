import { TicketError } from "../base/errors.ts";
import type { Document } from "../domain/document.ts";
import { encodeDocument } from "../domain/encode.ts";
import { documentPath } from "../domain/layout.ts";
import { type CommitData, encodeCommit, newObject } from "../git/objects.ts";
import type { CommitIdentity, NewObject, Oid } from "../git/repository.ts";
import { keepCommit, type Snapshot } from "./snapshot.ts";
import { LIMITS, type Store } from "./store.ts";
import { FILE } from "./trees.ts";
import { type Entry, writeTree } from "./write-tree.ts";

/** What is to stand at a path: bytes, a blob that is stored already, or nothing. */
export type FileContent = Uint8Array | { readonly oid: Oid } | undefined;

/** Files to write, by path. */
export type Files = ReadonlyMap<string, FileContent>;

/** Returns the files of these documents in canonical bytes. @throws TicketError `DOCUMENT_TOO_LARGE`. */
export function filesOf(documents: Iterable<Document>): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const document of documents) {
    const bytes = Buffer.from(encodeDocument(document), "utf8");
    if (bytes.length > LIMITS.document)
      throw new TicketError(
        "DOCUMENT_TOO_LARGE",
        "invalid",
        `The ${document.kind} ${document.name} would have ${bytes.length} bytes.`,
        {
          data: { name: document.name, bytes: bytes.length, limit: LIMITS.document },
          hint: `A document may have ${LIMITS.document} bytes; keep long texts in files of the repository.`,
        },
      );
    files.set(documentPath(document.kind, document.name), bytes);
  }
  return files;
}

/** A commit that is ready to be stored, with everything that is new below it. */
export interface Prepared {
  readonly oid: Oid;
  readonly tree: Oid;
  readonly objects: readonly NewObject[];
}

/** What a new commit says beside its tree. */
export interface CommitText {
  readonly parents: readonly Oid[];
  readonly message: string;
  readonly author: CommitIdentity;
  readonly committer: CommitIdentity;
  /** Whole seconds since the epoch. */
  readonly time: number;
  readonly sign: boolean;
}

/** Builds blobs, trees and the commit of a change in memory; answers `undefined` when the tree stays as it is. */
export async function prepareCommit(
  store: Store,
  base: Snapshot,
  files: Files,
  text: CommitText,
): Promise<Prepared | undefined> {
  const format = store.repo.objectFormat;
  const blobs: NewObject[] = [];
  const entries = new Map<string, Entry | undefined>();
  for (const [path, content] of files) {
    const blob = content instanceof Uint8Array ? newObject(format, "blob", content) : content;
    if (content instanceof Uint8Array && blob !== undefined) blobs.push(blob as NewObject);
    entries.set(path, blob === undefined ? undefined : { mode: FILE, oid: blob.oid });
  }
  const written = await writeTree(store, base.root, entries);
  if (written.root === undefined || (written.root === base.root && text.parents.length < 2))
    return undefined;
  return withCommit(store, written.root, [...blobs, ...written.objects], text);
}

/** Adds the commit object for a tree. */
export async function withCommit(
  store: Store,
  tree: Oid,
  objects: readonly NewObject[],
  text: CommitText,
): Promise<Prepared> {
  const { parents, message, time } = text;
  const author = { ...text.author, time, tz: "+0000" };
  const committer = { ...text.committer, time, tz: "+0000" };
  const data: CommitData = { tree, parents, author, committer, message };
  const signature = text.sign ? await store.repo.sign(encodeCommit(data)) : undefined;
  const signed = signature === undefined ? data : { ...data, signature };
  const commit = newObject(store.repo.objectFormat, "commit", encodeCommit(signed));
  keepCommit(store, commit.oid, signed);
  return { oid: commit.oid, tree, objects: [...objects, commit] };
}

async function storeAndSwap(
  store: Store,
  prepared: Prepared,
  expected: Oid | undefined,
  reflog: string,
): Promise<"updated" | "lost"> {
  const update = { ref: store.ref, next: prepared.oid, expected, message: reflog };
  const pack = await store.repo.storePack(prepared.objects, update);
  try {
    return await store.repo.compareAndSwapRef(update);
  } finally {
    await pack.release();
  }
}

/** Stores a prepared commit and moves the ref to it, if the ref still is where the work began. */
export async function publish(
  store: Store,
  prepared: Prepared,
  expected: Oid | undefined,
  reflog: string,
): Promise<"updated" | "lost"> {
  const swap = await storeAndSwap(store, prepared, expected, reflog);
  if (swap === "updated") store.onPublished?.();
  return swap;
}
