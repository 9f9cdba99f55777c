import { isTicketError, type TicketError } from "../base/errors.ts";
import type { Document } from "../domain/document.ts";
import { type Place, placeOf } from "../domain/layout.ts";
import { readDocument } from "../domain/read-document.ts";
import { formatStamp, type Stamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import type { TreeDifference } from "./diff-trees.ts";
import { readEachText } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { FILE, unreadable } from "./trees.ts";

export type DocumentPlace = Extract<Place, { kind: "document" }>;

/** A document on both sides of a difference. */
export interface DocumentPair {
  readonly path: string;
  readonly place: DocumentPlace;
  readonly before: Document | undefined;
  readonly after: Document | undefined;
}

/** Returns the place of a file that may hold a document, or `undefined`. */
export function documentPlace(path: string): DocumentPlace | undefined {
  const place = placeOf(path);
  return place?.kind === "document" ? place : undefined;
}

/** A blob and the place that it is to be read for. */
export interface WantedBlob {
  readonly oid: Oid;
  readonly place: DocumentPlace;
}

/** Documents that were read, by blob and place: what a blob says depends on where it stands. */
export interface ReadBlobs {
  at(oid: Oid | undefined, place: DocumentPlace): Document | undefined;
}

/** Returns a text that tells a document from all others. */
export function documentKey({ document, name }: DocumentPlace): string {
  return `${document} ${name}`;
}

/** Returns a text that tells a blob at its place from all others. */
export const blobKey = (oid: Oid, place: DocumentPlace): string => `${oid} ${documentKey(place)}`;

/** Reads blobs strictly as documents of their places. @throws TicketError for the first one that is none. */
export function readBlobs(store: Store, wanted: readonly WantedBlob[]): Promise<ReadBlobs> {
  return readEach(store, wanted, (error) => {
    throw error;
  });
}

/** What a file that a hand made without stamps is read with, where only its values matter. */
export const NO_STAMP: Stamp = formatStamp(0, 0, "00000000");

/** Reads blobs as documents of their places, to look at: one that can't be read is left out. */
export function tryReadBlobs(store: Store, wanted: readonly WantedBlob[]): Promise<ReadBlobs> {
  return readEach(store, wanted, () => undefined, NO_STAMP);
}

async function readEach(
  store: Store,
  wanted: readonly WantedBlob[],
  onFault: (error: TicketError) => void,
  unstamped?: Stamp,
): Promise<ReadBlobs> {
  const known = store.documents;
  const all = new Map(wanted.map((w) => [blobKey(w.oid, w.place), w]));
  const unique = [...all].filter(([key]) => known?.has(key) !== true);
  const found = new Map<string, Document>();
  const into = unstamped === undefined ? (known ?? found) : found;
  await readEachText(
    store,
    unique.map(([, { oid }]) => oid),
    (read, i) => {
      const [key, { oid, place }] = unique[i] as (typeof unique)[number];
      try {
        if ("problem" in read)
          throw unreadable(oid, `${place.document} ${place.name}`, read.problem);
        into.set(key, readDocument(place.document, place.name, read.text, unstamped));
      } catch (error) {
        if (!isTicketError(error)) throw error;
        onFault(error);
      }
    },
  );
  const at = (key: string): Document | undefined => known?.get(key) ?? found.get(key);
  return { at: (oid, place) => (oid === undefined ? undefined : at(blobKey(oid, place))) };
}

/** Reads both sides of every document among the differences. */
export async function readPairs(
  store: Store,
  differences: readonly TreeDifference[],
): Promise<readonly DocumentPair[]> {
  const ours = differences.flatMap((d) => {
    const place = documentPlace(d.path);
    return place === undefined ? [] : [{ ...d, place }];
  });
  const wanted = ours.flatMap(({ before, after, place }) =>
    [before, after].flatMap((entry) => (entry?.mode === FILE ? [{ oid: entry.oid, place }] : [])),
  );
  const documents = await readBlobs(store, wanted);
  return ours.map(({ path, place, before, after }) => ({
    path,
    place,
    before: documents.at(before?.oid, place),
    after: documents.at(after?.oid, place),
  }));
}
