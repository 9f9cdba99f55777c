import { isTicketError } from "../base/errors.ts";
import type { Remote } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import type { PushOutcome } from "../git/transport.ts";
import { noTickets } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { pushRefused, remoteAhead, remoteBusy } from "./sync-errors.ts";
import { markSeen } from "./sync-fetch.ts";
import type { SyncOptions } from "./sync-options.ts";

/** How long a push is tried again. */
export interface Persistence {
  /** Races that may be lost to others who each time were faster, so that somebody always gets on. */
  readonly races: number;
  /** The longest pause after one, in milliseconds. */
  readonly pauseMs: number;
}

const MOST_RACES = 40;
/** The same answer, though nobody else has pushed: a lock that stays, a rule that we don't know the words of. */
const MOST_STUCK = 6;
/** Connections that may break while we push; perhaps the remote has it by then, and only its answer was lost. */
const MOST_CUTS = 2;
const LONGEST_PAUSE_MS = 3000;
const USUAL: Persistence = { races: MOST_RACES, pauseMs: LONGEST_PAUSE_MS };

/** A push that came too late, and who said so. */
export type Race = Extract<PushOutcome, { kind: "race" }>;

/** Waits by chance, longer each time, so that rivals come apart ("full jitter"). */
function backOff(store: Store, races: number, pauseMs: number): Promise<void> {
  const [byte = 0] = store.random(1);
  const cap = Math.min(pauseMs, 50 * 2 ** Math.min(races, 7));
  return new Promise((resolve) => {
    setTimeout(resolve, (cap * (byte + 1)) / 256);
  });
}

/** Counts what went wrong, and gives up where going on is of no use. */
class Patience {
  readonly races: Race[] = [];
  readonly #most: number;
  #stuck = 0;
  #cuts = 0;
  #tip: Oid | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  lost(remote: Remote, race: Race, tip: Oid | undefined): void {
    this.#stuck = this.races.length > 0 && tip === this.#tip ? this.#stuck + 1 : 0;
    this.#tip = tip;
    this.races.push(race);
    const stuck = this.#stuck >= MOST_STUCK;
    if (stuck || this.races.length >= this.#most)
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

/** Returns how many commits the remote got. `tip` is what it is known to have had; git tells it abbreviated. */
async function countSent(
  { repo }: Store,
  head: Oid,
  outcome: PushOutcome,
  tip?: Oid,
): Promise<number> {
  if (outcome.kind !== "pushed") return 0;
  const { from } = outcome;
  const known = from !== undefined && tip?.startsWith(from) ? tip : undefined;
  const old = known ?? (from === undefined ? undefined : await repo.resolveCommit(from));
  return (await repo.history({ tips: [head], exclude: old === undefined ? [] : [old] })).length;
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

/** Pushes again and again for one sync, as long as that makes sense. */
export interface Pusher {
  readonly races: readonly Race[];
  /** Returns how many commits the remote got; undefined, after a pause: look first what it has now. */
  push(head: Oid, tip: Oid | undefined): Promise<number | undefined>;
}

/** Returns what pushes to a remote. Its `push` throws `REMOTE_REFUSED` and the like, and `REMOTE_BUSY` where it gives up. */
export function pusherTo(
  store: Store,
  remote: Remote,
  options: SyncOptions,
  persistence = USUAL,
): Pusher {
  const patience = new Patience(persistence.races);
  const { races } = patience;
  return {
    races,
    push: async (head, tip) => {
      const outcome = await tryPush(store, remote, head, options, patience);
      if (!isThere(store, remote, outcome, tip, patience)) {
        await backOff(store, races.length, persistence.pauseMs);
        return undefined;
      }
      const counted = countSent(store, head, outcome, tip);
      const [sent] = await Promise.all([counted, markSeen(store, remote, head)]);
      return sent;
    },
  };
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
  if (head === undefined) throw await noTickets(store);
  const { address } = remote;
  const outcome = await repo.push({ address, commit: head, ref, patienceMs, dryRun, onProgress });
  if (outcome.kind === "refused") throw pushRefused(remote, ref, outcome);
  if (outcome.kind === "race") throw remoteAhead(remote, outcome.reason);
  if (!dryRun) await markSeen(store, remote, head);
  return { head, sent: await countSent(store, head, outcome) };
}
