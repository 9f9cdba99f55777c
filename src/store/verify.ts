import { isTicketError } from "../base/errors.ts";
import { reporting } from "../base/progress.ts";
import { type Document, latestStamp, SCHEMA } from "../domain/document.ts";
import { encodeDocument } from "../domain/encode.ts";
import { readDocument } from "../domain/read-document.ts";
import type { Stamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { readTexts, type Snapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { verifyAttachments } from "./verify-attachments.ts";
import { type Finding, findingsOf, verifyHistory } from "./verify-history.ts";
import { type Found, TOO_MANY_ENTRIES, walkTree } from "./walk.ts";

/** Returns the problems of a document's JSON under its schema; given, since validators are made at build time. */
export type Validate = (kind: string, value: unknown) => readonly string[];

export interface Verified {
  readonly documents: number;
  readonly commits: number;
  readonly joins: number;
  readonly findings: readonly Finding[];
}

/** What the documents of a tree are checked with, and the tickets that could be read. */
interface Checking {
  readonly clock: Stamp | undefined;
  readonly validate: Validate;
  readonly tickets: Document[];
}

/** Returns what is wrong with the text of a document. */
export function checkText(
  found: Pick<Found, "place">,
  text: string,
  { clock, validate, tickets }: Checking,
): string[] {
  if (found.place.kind !== "document") return [];
  const { document: kind, name } = found.place;
  try {
    const document = readDocument(kind, name, text);
    if (kind === "ticket") tickets.push(document);
    const canonical = encodeDocument(document);
    const present = JSON.parse(text)["schema"] === SCHEMA;
    const problems = [...validate(kind, JSON.parse(present ? text : canonical))];
    if (present && canonical !== text) problems.push("is not in canonical bytes");
    if (!document.purged && clock !== undefined && latestStamp(document) > clock)
      problems.push("has a stamp later than the commit's Ticket-Clock");
    return problems;
  } catch (error) {
    if (isTicketError(error)) return [error.message];
    throw error;
  }
}

async function verifyTree(
  store: Store,
  snapshot: Snapshot,
  validate: Validate,
): Promise<{ documents: number; findings: Finding[] }> {
  const { files, oddities, cut } = await walkTree(store, snapshot.root, "all");
  const first = new Map<Oid, string>();
  const findings: Finding[] = oddities.map(({ path, mode }) => ({
    severity: "warning",
    path,
    problem: `is not a file of git ticket (mode ${mode}); it is left alone`,
  }));
  if (cut)
    findings.push({
      severity: "error",
      path: "",
      problem: TOO_MANY_ENTRIES,
    });
  const documents = files.filter((f) => f.place.kind === "document");
  const tickets: Document[] = [];
  const texts = await readTexts(
    store,
    documents.map((f) => f.oid),
  );
  for (const [found, i] of reporting(documents, "checking", store.onProgress)) {
    const read = texts[i];
    if (read === undefined) continue;
    const same = first.get(read.oid);
    first.set(read.oid, same ?? found.path);
    const problems =
      "problem" in read
        ? [read.problem]
        : same === undefined
          ? checkText(found, read.text, { clock: snapshot.trailers?.clock, validate, tickets })
          : [`is the same file as ${same}`];
    for (const problem of problems) findings.push({ severity: "error", path: found.path, problem });
  }
  const attached = await verifyAttachments(store, files, tickets);
  return { documents: documents.length, findings: [...findings, ...attached] };
}

/** Checks every document at the tip, the shape of the tree, every clock, and recomputes every join. */
export async function verifyStore(
  store: Store,
  snapshot: Snapshot & { commit: Oid },
  validate: Validate,
): Promise<Verified> {
  let documents = 0;
  const inTree = await findingsOf("", async () => {
    const tree = await verifyTree(store, snapshot, validate);
    documents = tree.documents;
    return tree.findings;
  });
  let commits = 0;
  let joins = 0;
  const inHistory = await findingsOf("history", async () => {
    const history = await verifyHistory(store, snapshot.commit);
    ({ commits, joins } = history);
    return history.findings;
  });
  return { documents, commits, joins, findings: [...inTree, ...inHistory] };
}
