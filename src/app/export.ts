import { isTicketError } from "../base/errors.ts";
import type { Json } from "../base/json.ts";
import { jsonLine } from "../base/json-line.ts";
import { parseJson } from "../base/parse-json.ts";
import { type FileText, readTexts } from "../store/snapshot.ts";
import { unreadable } from "../store/trees.ts";
import { walkTree } from "../store/walk.ts";
import { everything } from "./everything.ts";
import { listTickets } from "./read-head.ts";
import type { ListQuery } from "./tickets.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Yields every document with its stamps, as `import full` reads them back. */
async function* fullLines(workspace: Workspace): AsyncGenerator<string> {
  const { store } = workspace;
  const { snapshot } = await viewHead(workspace);
  const { files, cut } = await walkTree(store, snapshot.root, "all");
  if (cut) throw unreadable(snapshot.root ?? "", "tree", "larger than we read");
  const documents = files.filter((f) => f.place.kind === "document");
  const texts = await readTexts(
    store,
    documents.map((f) => f.oid),
  );
  for (const [i, read] of texts.entries()) {
    const path = documents[i]?.path ?? "";
    if ("problem" in read) throw unreadable(read.oid, path, read.problem);
    yield `${jsonLine({ path, document: strictJson(read, path) })}\n`;
  }
}

/** Parses a document as strictly as an import of it will. */
function strictJson({ oid, text }: FileText, path: string): Json {
  try {
    return parseJson(text).value;
  } catch (error) {
    throw isTicketError(error) ? unreadable(oid, path, `not JSON: ${error.message}`) : error;
  }
}

async function* ticketLines(workspace: Workspace, query: ListQuery): AsyncGenerator<string> {
  const { tickets } = await listTickets(workspace, query);
  for (const ticket of tickets) yield `${jsonLine(ticket)}\n`;
}

/** Yields the lines of an export. See `Tickets.exportLines`. */
export function exportLines(
  workspace: Workspace,
  full: boolean,
  query: ListQuery,
): AsyncIterable<string> {
  return full ? fullLines(workspace) : ticketLines(workspace, everything(query));
}
