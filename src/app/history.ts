import { isoOfSeconds } from "../base/clock.ts";
import { TicketError } from "../base/errors.ts";
import { changesOfCell } from "../domain/value-changes.ts";
import type { Oid } from "../git/repository.ts";
import { kindOf, toldKind } from "../store/commit-kind.ts";
import { type CommitChanges, type LogQuery, log } from "../store/history.ts";
import { resolveToken, shownIds } from "../store/resolve.ts";
import { type Commit, commitIn } from "../store/snapshot.ts";
import { LIMITS, type Store } from "../store/store.ts";
import { subjectOf } from "../store/trailers.ts";
import { newestFirst } from "./find-commit.ts";
import type { FieldChange, HistoryEntry, HistoryQuery } from "./tickets.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

function fieldChanges(
  { documents }: CommitChanges,
  shown: ReadonlyMap<string, string>,
): readonly FieldChange[] {
  return documents.flatMap(({ place, title, cells }) =>
    cells.flatMap((cell) =>
      changesOfCell(place.document, cell).map((change) => ({
        id: place.name,
        shown: shown.get(place.name) ?? place.name,
        title: title ?? place.name,
        ...change,
      })),
    ),
  );
}

/** Returns an entry of the log. */
export function entryOf(changes: CommitChanges, shown: ReadonlyMap<string, string>): HistoryEntry {
  const { commit } = changes;
  const { trailers, data } = commit;
  return {
    commit: commit.oid,
    parents: data.parents,
    kind: toldKind(commit),
    subject: subjectOf(data.message),
    actor: trailers.actor ?? data.author.email,
    time: isoOfSeconds(data.committer.time),
    batch: trailers.batch ?? null,
    reverts: trailers.reverts ?? null,
    touched: changes.touched.map((p) => p.name),
    changes: fieldChanges(changes, shown),
    unreadable: changes.unreadable,
  };
}

/** Returns commits newest first. See `Tickets.history`. */
export async function history(
  workspace: Workspace,
  query: HistoryQuery,
): Promise<readonly HistoryEntry[]> {
  const { store } = workspace;
  const view = await viewHead(workspace);
  const { snapshot, config } = view;
  const id =
    query.id === undefined
      ? undefined
      : await resolveToken(store, snapshot, config.prefix, query.id);
  const asked: LogQuery = {
    tip: snapshot.commit,
    only: id === undefined ? undefined : { kind: "document", document: "ticket", name: id },
    limit: query.limit,
    values: query.changes ?? id !== undefined,
  };
  const found: CommitChanges[] = [];
  for await (const changes of log(store, asked)) found.push(changes);
  const ids = found.flatMap((c) =>
    c.documents.filter((d) => d.place.document === "ticket").map((d) => d.place.name),
  );
  const shown = await shownIds(store, snapshot, config.prefix, ids);
  return found.map((changes) => entryOf(changes, shown));
}

/**
 * Tells whether a commit does something again: it reverts a revert (or a revert of such a one, and so on).
 *
 * Its values carry its own stamps, so it is the one to revert when the batch is to be taken back once more.
 */
async function isRedo(store: Store, commit: Commit): Promise<boolean> {
  let steps = 0;
  for (let at = commit; at.trailers.reverts !== undefined; steps++) {
    const [target] = await store.repo.readObjects([at.trailers.reverts], {
      maxBytes: LIMITS.commit,
    });
    if (target?.kind !== "object" || target.type !== "commit") break;
    at = commitIn(target);
  }
  return steps > 0 && steps % 2 === 0;
}

/**
 * Returns the newest batch that still stands: not taken back by a revert that stands itself. Asked again after each
 * revert it goes back batch by batch, as undo does in an editor. A batch that was brought back stands as the revert
 * that did so.
 *
 * @throws TicketError `NOTHING_TO_REVERT`.
 */
export async function lastBatch(
  workspace: Workspace,
  actor: string | undefined,
): Promise<HistoryEntry> {
  const { store } = workspace;
  const { snapshot } = await viewHead(workspace);
  const gone = new Set<Oid>();
  for await (const commit of newestFirst(store, snapshot.commit)) {
    // A revert that was itself reverted no longer takes anything back.
    if (gone.has(commit.oid)) continue;
    const { reverts } = commit.trailers;
    if (reverts !== undefined) gone.add(reverts);
    const stands = reverts === undefined ? kindOf(commit) === "batch" : await isRedo(store, commit);
    if (stands && (actor === undefined || commit.trailers.actor === actor))
      return entryOf({ commit, touched: [], documents: [], unreadable: [] }, new Map());
  }
  throw new TicketError("NOTHING_TO_REVERT", "notFound", "There is no batch left to take back.", {
    data: { actor },
    hint: "To see all batches: git ticket log",
  });
}
