import { TicketError } from "../base/errors.ts";
import type { Oid } from "../git/repository.ts";
import { type Snapshot, snapshotAt } from "../store/snapshot.ts";
import type { Store } from "../store/store.ts";
import { findCommit, newestFirst } from "./find-commit.ts";
import { momentOf } from "./moment.ts";

function notYet(at: string, first: number): TicketError {
  const day = new Date(first).toISOString();
  return new TicketError("NO_TICKETS_THEN", "notFound", `There were no tickets yet at ${at}.`, {
    data: { at, first: day },
    hint: `The first commit of these tickets is of ${day}.`,
  });
}

/** Returns the newest commit below `head` that was made by then. */
async function commitBy(store: Store, head: Oid, at: string, time: number): Promise<Oid> {
  let first = time;
  for await (const { oid, data } of newestFirst(store, head)) {
    first = data.committer.time * 1000;
    if (first <= time) return oid;
  }
  throw notYet(at, first);
}

/** Checks that a commit is one of tickets: of ours, or of another tool below our head. @throws TicketError `NO_TICKETS_THERE`. */
async function checkTickets(store: Store, head: Oid, snapshot: Snapshot): Promise<void> {
  const { commit = "", trailers } = snapshot;
  if (trailers?.clock !== undefined || (await store.repo.isAncestor(commit, head))) return;
  const message = `Commit ${commit.slice(0, 12)} holds no tickets.`;
  throw new TicketError("NO_TICKETS_THERE", "notFound", message, {
    data: { commit },
    hint: "The commits of tickets are listed by: git ticket log",
  });
}

/**
 * Returns the tickets as they were at a commit, a batch or a time. A time means the newest commit in the history of the
 * head that was made by then.
 *
 * @throws TicketError `COMMIT_NOT_FOUND`, `NO_TICKETS_THERE`, `NO_TICKETS_THEN`.
 */
export async function snapshotOf(
  store: Store,
  head: Oid,
  at: string,
): Promise<Snapshot & { readonly commit: Oid }> {
  const time = momentOf(at, store.now());
  const commit =
    time === undefined ? await findCommit(store, head, at) : await commitBy(store, head, at, time);
  const snapshot = await snapshotAt(store, commit);
  if (time === undefined) await checkTickets(store, head, snapshot);
  return { ...snapshot, commit };
}
