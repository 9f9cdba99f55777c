import type { Remote } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import type { Store } from "./store.ts";

const errors = () => import("./sync-errors.ts");

async function move(
  { repo }: Store,
  ref: string,
  expected: Oid | undefined,
  next: Oid | undefined,
): Promise<boolean> {
  if (expected === next) return true;
  // Whoever moved it meanwhile knows better.
  const moved = await repo.compareAndSwapRef({ ref, next, expected, message: "ticket: sync" });
  return moved === "updated";
}

/** Notes what a remote has, and that it is good. */
export async function markSeen(store: Store, remote: Remote, oid: Oid): Promise<void> {
  const refs = [remote.tracking, remote.seen];
  await Promise.all(refs.map(async (ref) => move(store, ref, await store.repo.readRef(ref), oid)));
}

/** A remote that takes longer than this has something new, or is far away: then there is time to read ahead. */
const SOON_MS = 30;

/** Reads ahead while something else is waited for, once that takes long; returns what ends it. */
function readMeanwhile(store: Store, seen: Oid | undefined): () => Promise<void> {
  let ended = false;
  let reading: Promise<void> | undefined;
  const read = async (): Promise<void> => {
    const head = await store.repo.readRef(store.ref);
    if (seen === undefined || head === undefined || head === seen) return;
    const { readAhead } = await import("./read-ahead.ts");
    await readAhead(store, seen, head, () => ended);
  };
  const timer = setTimeout(() => {
    // Thrift: what is wrong is told where it is needed.
    reading = read().catch(() => undefined);
  }, SOON_MS);
  return async () => {
    ended = true;
    clearTimeout(timer);
    await reading;
  };
}

/** What a remote has. */
export interface Tip {
  readonly oid: Oid;
  /** What was last found good there, if the tip is known to descend from it. */
  readonly good: Oid | undefined;
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
): Promise<Tip | undefined> {
  const { repo, ref, onProgress } = store;
  const { address, tracking, seen } = remote;
  const fetched = await repo.readRef(tracking);
  const good = await repo.readRef(seen);
  const forgotten = await move(store, tracking, fetched, good);
  const request = { address, ref, into: tracking, patienceMs, onProgress };
  const stop = readMeanwhile(store, store.documents === undefined ? undefined : good);
  const outcome = await repo.fetch(request).finally(stop);
  if (outcome.kind === "fetched") return { oid: outcome.oid, good: forgotten ? good : undefined };
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
): Promise<Tip | undefined> {
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
  return { oid: outcome.oid, good };
}
