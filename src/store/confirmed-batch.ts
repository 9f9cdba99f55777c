import type { Remote } from "../git/remotes.ts";
import type { GitRepository, Oid } from "../git/repository.ts";
import { attemptBatch, type BatchOptions, type BatchResult, type Operations } from "./batch.ts";
import { joinCommit } from "./join.ts";
import { checkKey } from "./keys.ts";
import { refuseCheckedOut } from "./retry.ts";
import type { Store } from "./store.ts";
import { syncWith } from "./sync.ts";
import type { SyncOptions } from "./sync-options.ts";
import { type Persistence, type Pusher, pusherTo } from "./sync-push.ts";

/** Whoever lost is soon there again: with longer and longer pauses those who won before would go on winning. */
const FAIR: Persistence = { races: 250, pauseMs: 100 };

/** Returns the store with a ref that moves only where the remote's did: the push is the compare-and-swap. */
function pushingFirst(store: Store, pusher: Pusher, tip: Oid | undefined): Store {
  const compareAndSwapRef: GitRepository["compareAndSwapRef"] = async (update) => {
    if (update.next === undefined) throw new Error("nothing to push");
    if ((await pusher.push(update.next, tip)) === undefined) return "lost";
    if ((await store.repo.compareAndSwapRef(update)) === "lost")
      // Another process here was faster. The remote has the batch, so it stands, and is joined.
      await joinCommit(store, update.next);
    return "updated";
  };
  const repo = { value: { ...store.repo, compareAndSwapRef }, enumerable: true };
  return Object.create({}, { ...Object.getOwnPropertyDescriptors(store), repo });
}

/**
 * Makes a batch on top of what a remote has, and publishes it there before it is here: whoever is told that it was made knows that
 * no other clone was faster. Where others were, everything is thought through again on what they made.
 *
 * @throws TicketError as `commitBatch` and `syncWith`.
 */
export async function commitConfirmed(
  store: Store,
  remote: Remote,
  operations: Operations,
  options: BatchOptions,
  sync: SyncOptions,
): Promise<BatchResult> {
  if (options.key !== undefined) checkKey(options.key);
  await refuseCheckedOut(store);
  const pusher = pusherTo(store, remote, sync, FAIR);
  const attempt = async () => {
    const { tip } = await syncWith(store, remote, { join: true, push: false }, sync);
    return attemptBatch(pushingFirst(store, pusher, tip), operations, options);
  };
  const signs = (await store.repo.config()).bool("commit.gpgsign") === true;
  for (;;) {
    // Of those who share a repository one at a time: they would lose against each other what they win against other clones.
    const made = signs ? await attempt() : await store.repo.withWriteLock(attempt, "pushers");
    if (made.kind === "lost") continue;
    await store.repo.maintain();
    return made.value;
  }
}
