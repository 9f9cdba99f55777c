import { TicketError } from "../base/errors.ts";
import { isStamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { type Commit, readCommits } from "../store/snapshot.ts";
import type { Store } from "../store/store.ts";

/** Commits that are looked at in one go. */
const CHUNK = 200;

/** Yields `head` and the commits below it, newest first, children before their parents. */
export async function* newestFirst(store: Store, head: Oid | undefined): AsyncGenerator<Commit> {
  if (head === undefined) return;
  const oids = await store.repo.history({ tips: [head] });
  for (let at = 0; at < oids.length; at += CHUNK)
    yield* await readCommits(store, oids.slice(at, at + CHUNK));
}

async function byBatch(
  store: Store,
  head: Oid | undefined,
  batch: string,
): Promise<Oid | undefined> {
  for await (const commit of newestFirst(store, head))
    if (commit.trailers.batch === batch) return commit.oid;
  return undefined;
}

/** Returns the commit that a user means: a batch id, or any revision of git. @throws TicketError `COMMIT_NOT_FOUND`. */
export async function findCommit(
  store: Store,
  head: Oid | undefined,
  target: string,
): Promise<Oid> {
  const found = isStamp(target)
    ? await byBatch(store, head, target)
    : await store.repo.resolveCommit(target);
  if (found !== undefined) return found;
  const message = `There is no commit or batch ${JSON.stringify(target)}.`;
  throw new TicketError("COMMIT_NOT_FOUND", "notFound", message, {
    data: { target },
    hint: "To see all batches: git ticket log",
  });
}
