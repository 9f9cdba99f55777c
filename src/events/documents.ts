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

interface Kept {
  readonly oid: Oid;
  readonly document: Document;
  readonly size: number;
}

function documentIn(read: FileText | Problem | undefined, { place }: WantedBlob): Kept | undefined {
  if (read === undefined || "problem" in read) return undefined;
  try {
    const document = readDocument(place.document, place.name, read.text, NO_STAMP);
    return { oid: read.oid, document, size: read.text.length };
  } catch (error) {
    if (!isTicketError(error)) throw error;
    return undefined;
  }
}

/**
 * Documents that were read: of each the version that was read last, for what a commit leaves is what the next one begins with.
 * A bound on memory, whatever the length of the history.
 */
export class DocumentMemory {
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  /** Reads blobs as documents of their places, each once; one that can't be read is left out. */
  async read(store: Store, wanted: readonly WantedBlob[]): Promise<ReadBlobs> {
    const found = new Map<string, Document>();
    const missing = new Map<string, WantedBlob>();
    for (const one of wanted) {
      const key = blobKey(one.oid, one.place);
      const kept = this.#kept.get(documentKey(one.place));
      if (kept?.oid === one.oid) found.set(key, kept.document);
      else missing.set(key, one);
    }
    const texts = await readTexts(
      store,
      [...missing.values()].map(({ oid }) => oid),
    );
    let i = 0;
    for (const [key, one] of missing) {
      const read = documentIn(texts[i++], one);
      if (read === undefined) continue;
      found.set(key, read.document);
      this.#keep(documentKey(one.place), read);
    }
    return {
      at: (oid, place) => (oid === undefined ? undefined : found.get(blobKey(oid, place))),
    };
  }

  #keep(key: string, read: Kept): void {
    this.#size += read.size - (this.#kept.get(key)?.size ?? 0);
    // What was read last stands last.
    this.#kept.delete(key);
    this.#kept.set(key, read);
    for (const [oldest, { size }] of this.#kept) {
      if (this.#size <= MOST_KEPT) return;
      this.#kept.delete(oldest);
      this.#size -= size;
    }
  }
}
