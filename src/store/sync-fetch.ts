import type { Remote } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import type { Store } from "./store.ts";

const errors = () => import("./sync-errors.ts");

async function move(
  { repo }: Store,
  ref: string,
  expected: Oid | undefined,
  next: Oid | undefined,
): Promise<void> {
  // Whoever moved it meanwhile knows better.
  if (expected !== next)
    await repo.compareAndSwapRef({ ref, next, expected, message: "ticket: sync" });
}

/** Notes what a remote has, and that it is good. */
export async function markSeen(store: Store, remote: Remote, oid: Oid): Promise<void> {
  for (const ref of [remote.tracking, remote.seen])
    await move(store, ref, await store.repo.readRef(ref), oid);
}

/**
 * Fetches the tickets of a remote. What was fetched before, but found bad, is forgotten first: the remote may have mended
 * it, and that is then no rewriting.
 *
 * @throws TicketError `REMOTE_REWRITTEN`, `REMOTE_DELETED`, and what `GitRepository.fetch` throws.
 */
export async function fetchTip(
  store: Store,
  remote: Remote,
  patienceMs: number,
): Promise<Oid | undefined> {
  const { repo, ref, onProgress } = store;
  const { address, tracking, seen } = remote;
  const fetched = await repo.readRef(tracking);
  const good = await repo.readRef(seen);
  await move(store, tracking, fetched, good);
  const request = { address, ref, into: tracking, patienceMs, onProgress };
  const outcome = await repo.fetch(request);
  if (outcome.kind === "fetched") return outcome.oid;
  if (outcome.kind === "rewritten")
    throw (await errors()).remoteRewritten(remote, ref, good, outcome.oid);
  if (good !== undefined) throw (await errors()).remoteDeleted(remote, ref, good);
  return undefined;
}

/** The same for whoever only wants to know: objects come, no ref moves. */
export async function peekTip(
  store: Store,
  remote: Remote,
  patienceMs: number,
): Promise<Oid | undefined> {
  const { repo, ref, onProgress } = store;
  const { address, seen } = remote;
  const good = await repo.readRef(seen);
  const outcome = await repo.fetch({ address, ref, into: undefined, patienceMs, onProgress });
  if (outcome.kind !== "fetched") {
    if (good !== undefined) throw (await errors()).remoteDeleted(remote, ref, good);
    return undefined;
  }
  if (good !== undefined && !(await repo.isAncestor(good, outcome.oid)))
    throw (await errors()).remoteRewritten(remote, ref, good, outcome.oid);
  return outcome.oid;
}
