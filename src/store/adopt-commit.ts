import { isTicketError } from "../base/errors.ts";
import { adoptDocument, adoptionStamp, adoptRemoval, type ForeignCommit } from "../domain/adopt.ts";
import { type Document, latestStamp } from "../domain/document.ts";
import { encodeDocument } from "../domain/encode.ts";
import { joinDocuments } from "../domain/join.ts";
import { parseDocument, readDocument } from "../domain/read-document.ts";
import { laterStamp, type Stamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { diffTrees } from "./diff-trees.ts";
import { type DocumentPlace, documentPlace } from "./document-pairs.ts";
import { type Commit, readTexts } from "./snapshot.ts";
import { LIMITS, type Store } from "./store.ts";
import { findFiles } from "./trees.ts";

/** A tree with the documents that adoption changed in it, which stand in no commit yet. */
export interface Adopted {
  readonly root: Oid;
  readonly changed: ReadonlyMap<string, Document>;
  readonly clock: Stamp | undefined;
  /** Changes that could not be read as documents, and that adoption leaves out. */
  readonly ignored: number;
}

type Places = ReadonlyMap<string, DocumentPlace>;

/** Returns the documents that a commit may have changed: where it differs from a parent, or a parent was adopted. */
async function touchedPlaces(
  store: Store,
  tree: Oid,
  parents: readonly Adopted[],
): Promise<Map<string, DocumentPlace>> {
  const befores = parents.length === 0 ? [undefined] : parents.map((p) => p.root);
  const differences = await diffTrees(
    store,
    befores.map((before) => [before, tree]),
  );
  const paths = [
    ...differences.flat().map((d) => d.path),
    ...parents.flatMap((p) => [...p.changed.keys()]),
  ];
  const places = new Map<string, DocumentPlace>();
  for (const path of paths) {
    const place = documentPlace(path);
    if (place !== undefined) places.set(path, place);
  }
  return places;
}

/** Reads files of a tree; one that is there and can't be read comes back as `undefined`. */
async function readFiles(
  store: Store,
  root: Oid,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const files = [...(await findFiles(store, root, paths))];
  const texts = await readTexts(
    store,
    files.map(([, oid]) => oid),
  );
  return new Map(
    files.map(([path], i) => {
      const read = texts[i];
      return [path, read !== undefined && "text" in read ? read.text : undefined];
    }),
  );
}

/** Returns what `read` does, or `undefined` for a document that nobody can read; of a newer format others can. */
export function tryRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isTicketError(error) && error.code !== "NEWER_FORMAT") return undefined;
    throw error;
  }
}

/** Reads and joins what the parents of a foreign commit say of these documents. */
async function parentDocuments(
  store: Store,
  parents: readonly Adopted[],
  places: Places,
): Promise<ReadonlyMap<string, Document>> {
  const joined = new Map<string, Document>();
  const add = (path: string, document: Document): void => {
    const other = joined.get(path);
    joined.set(path, other === undefined ? document : joinDocuments(other, document));
  };
  for (const { root, changed } of parents) {
    const unchanged = [...places.keys()].filter((path) => !changed.has(path));
    const texts = await readFiles(store, root, unchanged);
    for (const [path, { document: kind, name }] of places) {
      const text = texts.get(path) ?? "";
      const document = changed.get(path) ?? tryRead(() => readDocument(kind, name, text));
      if (document !== undefined) add(path, document);
    }
  }
  return joined;
}

function isStorable(document: Document): boolean {
  return Buffer.byteLength(encodeDocument(document)) <= LIMITS.document;
}

/** Returns a document as the commit left it, or `undefined` when that can't be read or written. */
function adoptText(
  { document: kind, name }: DocumentPlace,
  text: string | undefined,
  before: Document | undefined,
  foreign: ForeignCommit,
): Document | undefined {
  return tryRead(() => {
    const edited = parseDocument(kind, name, text ?? "");
    const document = adoptDocument(kind, name, before, edited, foreign);
    return isStorable(document) ? document : undefined;
  });
}

/**
 * Returns what one foreign commit made of its parents, with stamps for everything that it changed. A file
 * that it left unreadable is a change that is not made: what stood there stays.
 */
export async function adoptCommit(
  store: Store,
  commit: Commit,
  parents: readonly Adopted[],
): Promise<Adopted> {
  const foreign: ForeignCommit = { oid: commit.oid, time: commit.data.committer.time * 1000 };
  const places = await touchedPlaces(store, commit.data.tree, parents);
  const befores = await parentDocuments(store, parents, places);
  const files = await readFiles(store, commit.data.tree, [...places.keys()]);
  const changed = new Map<string, Document>();
  let ignored = parents.reduce((sum, parent) => sum + parent.ignored, 0);
  for (const [path, place] of places) {
    const before = befores.get(path);
    const adopted = files.has(path)
      ? adoptText(place, files.get(path), before, foreign)
      : before && adoptRemoval(before, foreign);
    if (adopted === undefined && files.has(path)) ignored++;
    const document = adopted ?? before;
    if (document !== undefined) changed.set(path, document);
  }
  return { root: commit.data.tree, changed, clock: clockOf(parents, changed, foreign), ignored };
}

function clockOf(
  parents: readonly Adopted[],
  changed: ReadonlyMap<string, Document>,
  foreign: ForeignCommit,
): Stamp {
  let clock: Stamp | undefined;
  for (const parent of parents)
    if (parent.clock !== undefined) clock = laterStamp(clock, parent.clock);
  for (const document of changed.values())
    if (!document.purged) clock = laterStamp(clock, latestStamp(document));
  return clock ?? adoptionStamp(foreign, undefined);
}
