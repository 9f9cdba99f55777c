import type { Remote } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import type { JoinOutcome } from "./join.ts";
import type { Store } from "./store.ts";
import { markSeen } from "./sync-fetch.ts";
import { joinReceived, receive } from "./sync-join.ts";
import type { SyncOptions } from "./sync-options.ts";
import type { Pusher, Race } from "./sync-push.ts";
import type { UnreadableFile } from "./validate-tree.ts";

/** What a sync with one remote came to. */
export interface SyncOutcome {
  /** Our head before and after; undefined: no tickets. */
  readonly before: Oid | undefined;
  readonly after: Oid | undefined;
  /** What the remote had when it was last fetched. */
  readonly tip: Oid | undefined;
  /** Commits that were new here. */
  readonly received: readonly Oid[];
  readonly joins: readonly JoinOutcome[];
  readonly unreadable: readonly UnreadableFile[];
  /** How many commits the remote did not have; 0: nothing was pushed. */
  readonly sent: number;
  readonly races: readonly Race[];
}

/** Which halves of a sync are done. */
export interface SyncParts {
  readonly join: boolean;
  readonly push: boolean;
}

/** Told once, while the first push is under way, what was done so far. */
export type WhilePushing = (done: SyncOutcome) => void;

/** What all rounds of a sync have brought so far. */
interface Brought {
  readonly received: Set<Oid>;
  readonly joins: JoinOutcome[];
  readonly unreadable: UnreadableFile[];
}

/** Fetches, checks and joins once; what is good is noted as seen. */
async function bring(
  store: Store,
  remote: Remote,
  parts: SyncParts,
  options: SyncOptions,
  brought: Brought,
): Promise<{ readonly tip: Oid | undefined; readonly after: Oid | undefined }> {
  const got = await receive(store, remote, options);
  for (const oid of got.commits) brought.received.add(oid);
  brought.unreadable.push(...got.unreadable);
  const [noted, joining] = await Promise.allSettled([
    got.tip === undefined ? undefined : markSeen(store, remote, got.tip),
    parts.join ? joinReceived(store, got) : undefined,
  ]);
  if (joining.status === "rejected") throw joining.reason;
  if (noted.status === "rejected") throw noted.reason;
  if (joining.value !== undefined) brought.joins.push(joining.value);
  return { tip: got.tip, after: await store.repo.readRef(store.ref) };
}

/**
 * Makes this clone and a remote have the same tickets: fetch, check, join, push, and again from the start where somebody
 * else was faster. Everything is safe to be cut anywhere and to be run again.
 *
 * @throws TicketError `REMOTE_*`, `CLOCK_QUARANTINE`, and what a join throws. Our own tickets are as they were, or joined.
 */
export async function syncWith(
  store: Store,
  remote: Remote,
  parts: SyncParts,
  options: SyncOptions,
  whilePushing?: WhilePushing,
): Promise<SyncOutcome> {
  const before = await store.repo.readRef(store.ref);
  const brought: Brought = { received: new Set(), joins: [], unreadable: [] };
  const { joins, unreadable } = brought;
  let pusher: Pusher | undefined;
  for (;;) {
    const { tip, after } = await bring(store, remote, parts, options, brought);
    const received = [...brought.received];
    const done = { before, after, tip, joins, unreadable, received, sent: 0 };
    if (!parts.push || after === tip || after === undefined)
      return { ...done, races: pusher?.races ?? [] };
    const first = pusher === undefined;
    pusher ??= (await import("./sync-push.ts")).pusherTo(store, remote, options);
    const pushing = pusher.push(after, tip);
    if (first) whilePushing?.({ ...done, races: [] });
    const sent = await pushing;
    if (sent !== undefined) return { ...done, sent, races: pusher.races };
  }
}
