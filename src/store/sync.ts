import { isTicketError } from "../base/errors.ts";
import type { Remote } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import type { PushOutcome } from "../git/transport.ts";
import type { JoinOutcome } from "./join.ts";
import type { Store } from "./store.ts";
import { pushRefused, remoteAhead, remoteBusy } from "./sync-errors.ts";
import { markSeen } from "./sync-fetch.ts";
import { joinReceived, receive } from "./sync-join.ts";
import type { SyncOptions } from "./sync-options.ts";
import type { UnreadableFile } from "./validate-tree.ts";

/** Races that may be lost to others who each time were faster, so that somebody always gets on. */
const MOST_RACES = 40;
/** The same answer, though nobody else has pushed: a lock that stays, a rule that we don't know the words of. */
const MOST_STUCK = 6;
/** Connections that may break while we push; perhaps the remote has it by then, and only its answer was lost. */
const MOST_CUTS = 2;
const LONGEST_PAUSE_MS = 3000;

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

/** A push that came too late, and who said so. */
export type Race = Extract<PushOutcome, { kind: "race" }>;

/** Which halves of a sync are done. */
export interface SyncParts {
  readonly join: boolean;
  readonly push: boolean;
}

/** Waits by chance, longer each time, so that rivals come apart ("full jitter"). */
function backOff(store: Store, races: number): Promise<void> {
  const [byte = 0] = store.random(1);
  const cap = Math.min(LONGEST_PAUSE_MS, 50 * 2 ** Math.min(races, 7));
  return new Promise((resolve) => {
    setTimeout(resolve, (cap * (byte + 1)) / 256);
  });
}

/** Counts what went wrong, and gives up where going on is of no use. */
class Patience {
  readonly races: Race[] = [];
  #stuck = 0;
  #cuts = 0;
  #tip: Oid | undefined;

  lost(remote: Remote, race: Race, tip: Oid | undefined): void {
    this.#stuck = this.races.length > 0 && tip === this.#tip ? this.#stuck + 1 : 0;
    this.#tip = tip;
    this.races.push(race);
    const stuck = this.#stuck >= MOST_STUCK;
    if (stuck || this.races.length >= MOST_RACES)
      throw remoteBusy(remote, race.reason, this.races.length, stuck);
  }

  cut(error: unknown): void {
    this.#cuts++;
    if (!isTicketError(error) || !error.retryable || this.#cuts > MOST_CUTS) throw error;
  }
}

/** Pushes a head. Undefined: the connection broke, and nobody knows. */
async function tryPush(
  store: Store,
  remote: Remote,
  commit: Oid,
  { patienceMs }: SyncOptions,
  patience: Patience,
): Promise<PushOutcome | undefined> {
  const { repo, ref, onProgress } = store;
  try {
    return await repo.push({ address: remote.address, commit, ref, patienceMs, onProgress });
  } catch (error) {
    patience.cut(error);
    return undefined;
  }
}

/** Returns how many commits the remote got. */
async function countSent({ repo }: Store, head: Oid, outcome: PushOutcome): Promise<number> {
  if (outcome.kind !== "pushed") return 0;
  const old = outcome.from === undefined ? undefined : await repo.resolveCommit(outcome.from);
  return (await repo.history({ tips: [head], exclude: old === undefined ? [] : [old] })).length;
}

/** What all rounds of a sync have brought so far. */
interface Brought {
  readonly received: Set<Oid>;
  readonly joins: JoinOutcome[];
  readonly unreadable: UnreadableFile[];
}

/** Fetches, checks and joins once. */
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
  const joined = parts.join ? await joinReceived(store, got) : undefined;
  if (joined !== undefined) brought.joins.push(joined);
  return { tip: got.tip, after: await store.repo.readRef(store.ref) };
}

/** Tells whether the remote has what was pushed; what no second try can change is thrown. */
function isThere(
  store: Store,
  remote: Remote,
  outcome: PushOutcome | undefined,
  tip: Oid | undefined,
  patience: Patience,
): outcome is Extract<PushOutcome, { kind: "pushed" | "up-to-date" }> {
  if (outcome?.kind === "refused") throw pushRefused(remote, store.ref, outcome);
  if (outcome?.kind === "race") patience.lost(remote, outcome, tip);
  return outcome?.kind === "pushed" || outcome?.kind === "up-to-date";
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
): Promise<SyncOutcome> {
  const before = await store.repo.readRef(store.ref);
  const patience = new Patience();
  const brought: Brought = { received: new Set(), joins: [], unreadable: [] };
  const { joins, unreadable } = brought;
  const { races } = patience;
  for (;;) {
    const { tip, after } = await bring(store, remote, parts, options, brought);
    const done = { before, after, tip, joins, unreadable, races };
    if (!parts.push || after === tip || after === undefined)
      return { ...done, received: [...brought.received], sent: 0 };
    const outcome = await tryPush(store, remote, after, options, patience);
    if (isThere(store, remote, outcome, tip, patience)) {
      await markSeen(store, remote, after);
      const sent = await countSent(store, after, outcome);
      return { ...done, received: [...brought.received], sent };
    }
    await backOff(store, races.length);
  }
}

/** What a push alone came to. */
export interface PushResult {
  readonly head: Oid;
  readonly sent: number;
}

/**
 * Pushes the tickets as they are, and asks nothing before: also to put back what was deleted there.
 *
 * @throws TicketError `REMOTE_AHEAD` where the remote has more, `REMOTE_REFUSED` and the like, `NO_TICKETS`.
 */
export async function pushTo(
  store: Store,
  remote: Remote,
  { patienceMs }: SyncOptions,
  dryRun: boolean,
): Promise<PushResult> {
  const { repo, ref, onProgress } = store;
  const head = await repo.readRef(ref);
  if (head === undefined) throw await (await import("./snapshot.ts")).noTickets(store);
  const { address } = remote;
  const outcome = await repo.push({ address, commit: head, ref, patienceMs, dryRun, onProgress });
  if (outcome.kind === "refused") throw pushRefused(remote, ref, outcome);
  if (outcome.kind === "race") throw remoteAhead(remote, outcome.reason);
  if (!dryRun) await markSeen(store, remote, head);
  return { head, sent: await countSent(store, head, outcome) };
}
