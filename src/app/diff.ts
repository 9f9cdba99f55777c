import { compareUtf8 } from "../base/json.ts";
import { changesOfCell } from "../domain/value-changes.ts";
import { type DocumentDifference, diffSnapshots } from "../store/diff-snapshots.ts";
import { resolveToken, shownIds } from "../store/resolve.ts";
import { readConfig } from "../store/snapshot.ts";
import type { Diff, DiffDocument, DiffOptions } from "./diff-types.ts";
import { viewHead } from "./view.ts";
import { snapshotOf } from "./view-at.ts";
import type { Workspace } from "./workspace.ts";

const byTitle = (a: DocumentDifference, b: DocumentDifference): number =>
  compareUtf8(a.title ?? "", b.title ?? "") || compareUtf8(a.place.name, b.place.name);

const isTicket = ({ place }: DocumentDifference): boolean => place.document === "ticket";

function diffDocument(
  { place, title, change, cells }: DocumentDifference,
  shown: ReadonlyMap<string, string>,
): DiffDocument {
  const changes = cells.flatMap((cell) => changesOfCell(place.document, cell));
  const id = place.name;
  return {
    document: place.document,
    id,
    shown: shown.get(id) ?? id,
    title: title ?? id,
    change,
    changes,
  };
}

/** Compares the tickets of two moments. See `Tickets.diff`. */
export async function diff(
  workspace: Workspace,
  from: string,
  to: string | undefined,
  { ids = [] }: DiffOptions,
): Promise<Diff> {
  const { store } = workspace;
  const { snapshot: head } = await viewHead(workspace);
  const before = await snapshotOf(store, head.commit, from);
  const after = to === undefined ? head : await snapshotOf(store, head.commit, to);
  const { prefix } = await readConfig(store, after);
  const resolved = ids.map((token) => resolveToken(store, head, prefix, token));
  const wanted = new Set(await Promise.all(resolved));
  const found = await diffSnapshots(
    store,
    before,
    after,
    ({ document, name }) => ids.length === 0 || (document === "ticket" && wanted.has(name)),
  );
  const tickets = found.documents.filter(isTicket);
  const others = found.documents.filter((d) => !isTicket(d));
  const shown = await shownIds(
    store,
    head,
    prefix,
    tickets.map((d) => d.place.name),
  );
  return {
    from: before.commit,
    to: after.commit,
    documents: [...tickets.sort(byTitle), ...others].map((d) => diffDocument(d, shown)),
    problems: found.unreadable.map((path) => ({ path, problem: "can't be compared" })),
  };
}
