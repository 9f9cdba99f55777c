import type { Document } from "../domain/document.ts";
import { type Place, placeOf } from "../domain/layout.ts";
import { readDocument } from "../domain/read-document.ts";
import type { Oid } from "../git/repository.ts";
import type { TreeDifference } from "./diff-trees.ts";
import { readTexts } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { unreadable } from "./trees.ts";

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

/** Reads blobs strictly as documents of their places; each blob once. */
export async function readBlobs(
  store: Store,
  wanted: readonly { readonly oid: Oid; readonly place: DocumentPlace }[],
): Promise<Map<Oid, Document>> {
  const unique = new Map(wanted.map((w) => [w.oid, w.place]));
  const oids = [...unique.keys()];
  const texts = await readTexts(store, oids);
  const found = new Map<Oid, Document>();
  texts.forEach((read, i) => {
    const oid = oids[i] ?? "";
    const place = unique.get(oid);
    if (place === undefined) return;
    if ("problem" in read) throw unreadable(oid, `${place.document} ${place.name}`, read.problem);
    found.set(oid, readDocument(place.document, place.name, read.text));
  });
  return found;
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
    [before, after].flatMap((entry) =>
      entry?.mode === "100644" ? [{ oid: entry.oid, place }] : [],
    ),
  );
  const documents = await readBlobs(store, wanted);
  return ours.map(({ path, place, before, after }) => ({
    path,
    place,
    before: documents.get(before?.oid ?? ""),
    after: documents.get(after?.oid ?? ""),
  }));
}
