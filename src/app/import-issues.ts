import { isObject, type Json, type JsonObject } from "../base/json.ts";
import { cellKey, cellPath, type Document } from "../domain/document.ts";
import { derivedId, derivedReplica } from "../domain/id.ts";
import { timeReader } from "../domain/import/beads-times.ts";
import { importIssue, SEEN_FIELD } from "../domain/import/github-issue.ts";
import { commitDocuments } from "../store/documents-batch.ts";
import { readConfig, readDocuments, requireHead, type Snapshot } from "../store/snapshot.ts";
import type { ImportResult, IssueSource } from "./import-types.ts";
import { mergeImported } from "./merge-imported.ts";
import type { Workspace } from "./workspace.ts";

const FORMAT = "github";
/** How far ahead of our own clock a time of the source may be before it is not believed. */
const SKEW = 60 * 60 * 1000;

const numberOf = (issue: Json): number => {
  const number = isObject(issue) ? issue["number"] : undefined;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : 0;
};

/** Returns a document with the comments that stand here: what is not said to be gone stays. */
function withComments(document: Document, before: Document | undefined): Document {
  const kept = [...(before?.cells ?? [])].filter(([key]) => cellPath(key)[0] === "comments");
  return { ...document, cells: new Map([...document.cells, ...kept]) };
}

/** Returns the documents that issues become on a snapshot. */
async function plan(
  { store }: Workspace,
  snapshot: Snapshot,
  source: IssueSource,
  issues: readonly JsonObject[],
) {
  const config = await readConfig(store, snapshot);
  const name = source.repository.toLowerCase();
  const replica = derivedReplica(FORMAT, name);
  const ids = new Map(
    issues.map((issue) => [issue, derivedId(FORMAT, name, String(numberOf(issue)))]),
  );
  const here = await readDocuments(store, snapshot, "ticket", [...ids.values()]);
  const context = { config, replica, time: timeReader(store.now() + SKEW) };
  const documents = issues.map((issue) => {
    const [number, id] = [numberOf(issue), ids.get(issue) ?? ""];
    const before = here.get(id)?.document;
    const seen = before?.cells.get(cellKey("custom", SEEN_FIELD))?.value;
    const comments =
      source.comments === undefined ? undefined : (source.comments.get(number) ?? []);
    const document = importIssue({ number, id, issue, seen, comments }, context);
    return comments === undefined ? withComments(document, before) : document;
  });
  return { documents, replica };
}

/** Keeps issues of GitHub as tickets, in one commit. See `Tickets.importIssues`. */
export async function importIssues(
  workspace: Workspace,
  source: IssueSource,
  { dryRun = false, restore = false }: { readonly dryRun?: boolean; readonly restore?: boolean },
): Promise<ImportResult> {
  const { store } = workspace;
  await requireHead(store);
  const isIssue = (one: JsonObject): boolean =>
    numberOf(one) > 0 && one["pull_request"] === undefined;
  const issues = source.issues.filter(isIssue);
  const { commit, extra } = await commitDocuments(
    store,
    async (snapshot, stamp) => {
      const planned = await plan(workspace, snapshot, source, issues);
      const merged = await mergeImported(workspace, snapshot, planned, restore ? stamp : undefined);
      const subject = `Import ${merged.documents.length} issues from GitHub`;
      return { documents: merged.documents, subject, extra: merged };
    },
    dryRun,
  );
  return {
    ...{ commit: commit ?? null, format: FORMAT, records: issues.length, created: extra.created },
    ...{ updated: extra.documents.length - extra.created, unchanged: extra.unchanged },
    ...{ skipped: [], warnings: [], keptLocal: extra.keptLocal },
  };
}
