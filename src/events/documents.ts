import { isTicketError } from "../base/errors.ts";
import type { Document } from "../domain/document.ts";
import { readDocument } from "../domain/read-document.ts";
import type { Oid } from "../git/repository.ts";
import {
  blobKey,
  documentKey,
  NO_STAMP,
  type ReadBlobs,
  type WantedBlob,
} from "../store/document-pairs.ts";
import { type FileText, type Problem, readTexts } from "../store/snapshot.ts";
import type { Store } from "../store/store.ts";

/** Characters of the texts whose documents are kept: what a commit leaves is mostly what the next one begins with. */
const MOST_KEPT = 1 << 23;

/** A version of a document: asked for, and then read. */
interface Version {
  readonly oid: Oid;
  /** `undefined`: it is not read yet, or can't be. */
  document: Document | undefined;
  /** Characters of its text, once it is read. */
  size: number;
}

function documentIn(read: FileText | Problem | undefined, { place }: WantedBlob) {
  if (read === undefined || "problem" in read) return undefined;
  try {
    return readDocument(place.document, place.name, read.text, NO_STAMP);
  } catch (error) {
    if (!isTicketError(error)) throw error;
    return undefined;
  }
}

/**
 * Documents that were read: of each the version that was asked for last, for what a commit leaves is what the next one begins
 * with. A bound on memory, whatever the length of the history.
 */
export class DocumentMemory {
  readonly #kept = new Map<string, Version>();
  #size = 0;

  /**
   * Reads blobs as documents of their places, each once; one that can't be read is left out. They are asked for at once, so that
   * git is never without work; what was asked for earlier must be waited for first.
   */
  read(store: Store, wanted: readonly WantedBlob[]): Promise<ReadBlobs> {
    const versions = new Map<string, Version>();
    const missing: { readonly version: Version; readonly wanted: WantedBlob }[] = [];
    for (const one of wanted) {
      const key = blobKey(one.oid, one.place);
      if (versions.has(key)) continue;
      const kept = this.#kept.get(documentKey(one.place));
      const version = kept?.oid === one.oid ? kept : { oid: one.oid, document: undefined, size: 0 };
      versions.set(key, version);
      if (version === kept) continue;
      missing.push({ version, wanted: one });
      this.#keep(documentKey(one.place), version);
    }
    const at: ReadBlobs["at"] = (oid, place) =>
      oid === undefined ? undefined : versions.get(blobKey(oid, place))?.document;
    return this.#fill(store, missing).then(() => ({ at }));
  }

  async #fill(
    store: Store,
    missing: readonly { readonly version: Version; readonly wanted: WantedBlob }[],
  ): Promise<void> {
    const oids = missing.map(({ version }) => version.oid);
    const texts = await readTexts(store, oids);
    for (const [i, { version, wanted }] of missing.entries()) {
      const text = texts[i];
      version.document = documentIn(text, wanted);
      if (version.document === undefined || text === undefined || "problem" in text) continue;
      if (this.#kept.get(documentKey(wanted.place)) !== version) continue;
      version.size = text.text.length;
      this.#size += version.size;
    }
    this.#forget();
  }

  #keep(key: string, version: Version): void {
    this.#size -= this.#kept.get(key)?.size ?? 0;
    // What was asked for last stands last.
    this.#kept.delete(key);
    this.#kept.set(key, version);
  }

  #forget(): void {
    for (const [oldest, { size }] of this.#kept) {
      if (this.#size <= MOST_KEPT) return;
      this.#kept.delete(oldest);
      this.#size -= size;
    }
  }
}
