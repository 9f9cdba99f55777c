import { isTicketError, TicketError } from "../base/errors.ts";
import { isObject, type JsonObject } from "../base/json.ts";
import { parseJson } from "../base/parse-json.ts";
import { type OnProgress, reporting } from "../base/progress.ts";
import { decodeDocument } from "../domain/decode.ts";
import type { Document } from "../domain/document.ts";
import { encodeDocument } from "../domain/encode.ts";
import type { DocumentKind } from "../domain/fields.ts";
import { joinDocuments } from "../domain/join.ts";
import { documentPath } from "../domain/layout.ts";
import { migrate } from "../domain/migrations/migrate.ts";
import { documentPlace } from "../store/document-pairs.ts";
import { commitDocuments } from "../store/documents-batch.ts";
import { readDocuments, type Snapshot } from "../store/snapshot.ts";
import type { ImportOptions, ImportResult } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

interface Parsed {
  readonly documents: readonly Document[];
  readonly records: number;
}

function parseLine(text: string, line: number): Document {
  const { value } = parseJson(text);
  const path = isObject(value) ? value["path"] : undefined;
  const source = isObject(value) ? value["document"] : undefined;
  const place = typeof path === "string" ? documentPlace(path) : undefined;
  if (place === undefined || !isObject(source as JsonObject | undefined))
    throw new TicketError("BAD_EXPORT", "invalid", "It is not one of a full export.", {
      data: { line },
    });
  return decodeDocument(
    place.document,
    place.name,
    migrate(place.document, place.name, source as JsonObject),
  );
}

function badLine(line: number, cause: TicketError): TicketError {
  return new TicketError("BAD_EXPORT", "invalid", `Line ${line}: ${cause.message}`, {
    data: { line },
    hint: "Nothing was imported. The file must be what git ticket export --full wrote.",
    cause,
  });
}

/** Reads a full export; any fault refuses the whole of it, since half a store is none. */
function parse(text: string, onProgress: OnProgress | undefined): Parsed {
  const documents: Document[] = [];
  for (const [raw, i] of reporting(text.split("\n"), "reading", onProgress)) {
    if (raw.trim() === "") continue;
    try {
      documents.push(parseLine(raw, i + 1));
    } catch (error) {
      throw isTicketError(error) ? badLine(i + 1, error) : error;
    }
  }
  return { documents: joinedByPath(documents), records: documents.length };
}

/** Joins the documents of one path: exports of two clones may stand in one file. */
function joinedByPath(documents: readonly Document[]): readonly Document[] {
  const byPath = new Map<string, Document>();
  for (const document of documents) {
    const path = documentPath(document.kind, document.name);
    const other = byPath.get(path);
    byPath.set(path, other === undefined ? document : joinDocuments(other, document));
  }
  return [...byPath.values()];
}

async function existing(
  { store }: Workspace,
  snapshot: Snapshot,
  documents: readonly Document[],
): Promise<Map<string, Document>> {
  const found = new Map<string, Document>();
  for (const kind of new Set<DocumentKind>(documents.map((d) => d.kind))) {
    const names = documents.filter((d) => d.kind === kind).map((d) => d.name);
    for (const [name, { document }] of await readDocuments(store, snapshot, kind, names))
      found.set(documentPath(kind, name), document);
  }
  return found;
}

/** Joins a full export into the store, in one commit. See `Tickets.importFull`. */
export async function importFullText(
  workspace: Workspace,
  text: string,
  options: Pick<ImportOptions, "dryRun">,
): Promise<ImportResult> {
  const { documents, records } = parse(text, workspace.store.onProgress);
  const { commit, extra } = await commitDocuments(
    workspace.store,
    async (snapshot) => {
      const here = await existing(workspace, snapshot, documents);
      const joined: Document[] = [];
      for (const [document] of reporting(documents, "joining", workspace.store.onProgress)) {
        const own = here.get(documentPath(document.kind, document.name));
        joined.push(own === undefined ? document : joinDocuments(own, document));
      }
      const changed = joined.filter((document) => {
        const own = here.get(documentPath(document.kind, document.name));
        return own === undefined || encodeDocument(own) !== encodeDocument(document);
      });
      const created = changed.filter((d) => !here.has(documentPath(d.kind, d.name))).length;
      const subject = `Import ${changed.length} documents of a full export`;
      return { documents: changed, subject, extra: { created, updated: changed.length - created } };
    },
    options.dryRun ?? false,
  );
  const unchanged = records - extra.created - extra.updated;
  return {
    commit: commit ?? null,
    format: "full",
    records,
    ...extra,
    unchanged,
    skipped: [],
    warnings: [],
    keptLocal: [],
  };
}
