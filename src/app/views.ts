import { TicketError } from "../base/errors.ts";
import { closest } from "../base/similar.ts";
import { checkTitle } from "../domain/apply/values.ts";
import { isDocumentName } from "../domain/layout.ts";
import { type SavedView, viewOf, viewValues } from "../domain/view.ts";
import { checkQuery } from "../search/check-query.ts";
import { ticketOrder } from "../search/sort-tickets.ts";
import { changeDocument } from "./change-document.ts";
import { checkGroup } from "./group-tickets.ts";
import { namedDocuments } from "./named-documents.ts";
import { viewHead } from "./view.ts";
import type { NewView, ViewChange, Views } from "./view-types.ts";
import type { Workspace } from "./workspace.ts";

/** Returns all views. See `Tickets.views`. */
export async function views(workspace: Workspace): Promise<Views> {
  const { commit, documents, problems } = await namedDocuments(workspace, "view");
  return { commit, views: documents.map(({ name, json }) => viewOf(name, json)), problems };
}

function noView(name: string, known: readonly string[]): TicketError {
  const near = closest(name, known);
  const meant = near === undefined ? "" : `Did you mean ${near}? `;
  return new TicketError(
    "VIEW_NOT_FOUND",
    "notFound",
    `There is no view ${JSON.stringify(name)}.`,
    {
      data: { name, known },
      hint:
        known.length === 0
          ? "To save one: git ticket view save NAME QUERY…"
          : `${meant}Known: ${known.join(", ")}.`,
    },
  );
}

/** Returns one view. See `Tickets.view`. */
export async function view(workspace: Workspace, name: string): Promise<SavedView> {
  const all = (await views(workspace)).views;
  const found = all.find((v) => v.name === name);
  if (found !== undefined) return found;
  throw noView(
    name,
    all.map((v) => v.name),
  );
}

function checkViewName(name: string): void {
  if (isDocumentName(name)) return;
  throw new TicketError(
    "BAD_VIEW_NAME",
    "usage",
    `${JSON.stringify(name)} can't be the name of a view.`,
    { data: { name }, hint: "Names have 1 to 64 of a-z, 0-9 and -, and begin and end without -." },
  );
}

const EMPTY = { title: null, query: "", sort: [], columns: [], by: null };

/** Saves a view. See `Tickets.saveView`. */
export async function saveView(
  workspace: Workspace,
  name: string,
  given: NewView,
  dryRun = false,
): Promise<ViewChange> {
  checkViewName(name);
  const view = { ...EMPTY, ...given };
  checkQuery(view.query);
  ticketOrder(view.sort, (await viewHead(workspace)).config);
  if (view.by !== null) checkGroup(view.by);
  const title = view.title === null ? null : checkTitle(view.title);
  const { commit, changed, extra } = await changeDocument(
    workspace,
    { kind: "view", name, subject: () => `Save view ${name}`, dryRun },
    ({ draft, exists }) => {
      draft.set("deleted", undefined);
      for (const [field, value] of Object.entries(viewValues({ ...view, title })))
        draft.set(field, value);
      return { exists };
    },
  );
  const change = extra.exists ? (changed ? "changed" : "unchanged") : "saved";
  return { commit, name, change };
}

/** Deletes a view. See `Tickets.deleteView`. */
export async function deleteView(
  workspace: Workspace,
  name: string,
  dryRun = false,
): Promise<ViewChange> {
  await view(workspace, name);
  const { commit } = await changeDocument(
    workspace,
    { kind: "view", name, subject: () => `Delete view ${name}`, dryRun },
    ({ draft, exists }) => {
      if (!exists) throw noView(name, []);
      draft.set("deleted", true);
      return undefined;
    },
  );
  return { commit, name, change: "deleted" };
}
