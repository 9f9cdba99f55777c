import { isTicketError } from "../base/errors.ts";
import { parseJson } from "../base/parse-json.ts";
import { reporting } from "../base/progress.ts";
import { adoptionStamp } from "../domain/adopt.ts";
import { type Document, SCHEMA } from "../domain/document.ts";
import { formatOf } from "../domain/migrations/migrate.ts";
import { readDocument } from "../domain/read-document.ts";
import type { Stamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import type { DocumentPlace } from "./document-pairs.ts";
import type { Head } from "./head-to-write.ts";
import { type FileText, type Problem, readTexts } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { TOO_MANY_ENTRIES, walkTree } from "./walk.ts";
import { filesOf } from "./write.ts";

/** A document that stands in an older format. */
export interface OlderDocument {
  readonly path: string;
  readonly format: number;
  readonly document: Document;
}

/** Something that can't be read, and stays as it is. */
export interface Unreadable {
  readonly path: string;
  readonly problem: string;
}

/** What is in an older format at a head. */
export interface FoundOlder {
  readonly older: readonly OlderDocument[];
  readonly problems: readonly Unreadable[];
}

/** A file of the tree that is a document. */
interface DocumentFile {
  readonly path: string;
  readonly oid: Oid;
  readonly place: DocumentPlace;
}

/** Returns the document if it is of an older format; `undefined` if it is of today's. Checked to fit into a file. */
function olderIn(
  { path, place }: DocumentFile,
  text: string,
  unstamped: Stamp | undefined,
): OlderDocument | undefined {
  const format = formatOf(parseJson(text).value);
  if (format === SCHEMA) return undefined;
  const document = readDocument(place.document, place.name, text, unstamped);
  filesOf([document]);
  return { path, format: format ?? SCHEMA, document };
}

/** The stamp that documents lack where another tool wrote last: a dry run adopts nothing. */
function stampOfForeign({ commit: oid, data, trailers }: Head): Stamp | undefined {
  if (trailers?.clock !== undefined) return undefined;
  return adoptionStamp({ oid, time: (data?.committer.time ?? 0) * 1000 }, undefined);
}

/** Returns an older document, or what is wrong with a file; `undefined` where all is as it is today. */
function look(
  file: DocumentFile,
  read: FileText | Problem | undefined,
  unstamped: Stamp | undefined,
): OlderDocument | Unreadable | undefined {
  const { path } = file;
  if (read === undefined || "problem" in read)
    return { path, problem: read?.problem ?? "can't be read" };
  try {
    return olderIn(file, read.text, unstamped);
  } catch (error) {
    if (!isTicketError(error) || error.code === "NEWER_FORMAT") throw error;
    return { path, problem: error.message };
  }
}

/** Finds what stands in an older format. @throws TicketError `NEWER_FORMAT`: then nobody here may write. */
export async function findOlder(store: Store, head: Head): Promise<FoundOlder> {
  const { files, cut } = await walkTree(store, head.root, "all");
  const documents = files.flatMap(({ path, oid, place }): DocumentFile[] =>
    place.kind === "document" ? [{ path, oid, place }] : [],
  );
  const texts = await readTexts(
    store,
    documents.map(({ oid }) => oid),
  );
  const unstamped = stampOfForeign(head);
  const older: OlderDocument[] = [];
  const problems: Unreadable[] = cut ? [{ path: "", problem: TOO_MANY_ENTRIES }] : [];
  for (const [file, i] of reporting(documents, "checking", store.onProgress)) {
    const found = look(file, texts[i], unstamped);
    if (found === undefined) continue;
    if ("problem" in found) problems.push(found);
    else older.push(found);
  }
  return { older, problems };
}
