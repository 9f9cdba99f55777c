import { isTicketError } from "../base/errors.ts";
import { stampTime } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { prepareAdoption } from "./adopt.ts";
import { isForeign } from "./commit-kind.ts";
import { type Commit, commitAt, readCommits } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { clockQuarantine, remoteInvalid } from "./sync-errors.ts";
import type { SyncOptions } from "./sync-options.ts";
import { checkTree, type FetchedTip, type UnreadableFile } from "./validate-tree.ts";

/** What was found in a tip that is good enough to be joined. */
export interface ValidTip {
  /** Commits that were not known. */
  readonly commits: readonly Oid[];
  /** New files that nobody can read; they come along, and are told of as everywhere. */
  readonly unreadable: readonly UnreadableFile[];
}

const CHUNK = 1000;

/** Everything that a check of the history needs to say what is wrong. */
interface Checking {
  readonly store: Store;
  readonly fetched: FetchedTip;
  readonly tip: Commit;
  readonly latest: number;
}

function tooLate(time: number, { fetched, latest }: Checking, { oid, data }: Commit): void {
  if (time <= latest) return;
  const when = time < 8.64e15 ? new Date(time).toISOString() : "the end of time";
  throw clockQuarantine(fetched.remote, oid, data.author.email, `is of ${when}, in the future`);
}

/** Every clock is one of the past, and none is above that of the tip. */
function checkClock(checking: Checking, commit: Commit): void {
  const { tip, fetched } = checking;
  const { clock } = commit.trailers;
  const time = clock === undefined ? commit.data.committer.time * 1000 : stampTime(clock);
  tooLate(time, checking, commit);
  if (clock !== undefined && tip.trailers.clock !== undefined && clock > tip.trailers.clock)
    throw clockQuarantine(
      fetched.remote,
      commit.oid,
      commit.data.author.email,
      "has a clock later than that of the commits on top of it",
    );
}

async function checkCommits(checking: Checking, oids: readonly Oid[]): Promise<void> {
  const { store } = checking;
  for (let at = 0; at < oids.length; at += CHUNK) {
    store.onProgress?.({ what: "history", done: at, total: oids.length });
    const commits = await readCommits(store, oids.slice(at, at + CHUNK));
    for (const commit of commits) checkClock(checking, commit);
  }
}

/** A tip of another tool: what it edited is stamped by adoption, and these stamps count. */
async function checkAdoption(checking: Checking): Promise<void> {
  const { store, tip } = checking;
  const adoption = await prepareAdoption(store, tip.oid);
  const adopted = adoption === undefined ? tip : await commitAt(store, adoption.oid);
  const { clock } = adopted.trailers;
  if (clock !== undefined) tooLate(stampTime(clock), checking, tip);
}

/** By so much the clock of a store may be ahead of what was there: a counter that is full goes on in the next millisecond. */
const TICKS = 1000;

/**
 * Returns the latest time that a stamp may be of. Ours may be ahead of every clock, once that was accepted: then whoever writes on top
 * is as far ahead, and nobody is asked again.
 */
async function latestTime(store: Store, skewMs: number): Promise<number> {
  const head = await store.repo.readRef(store.ref);
  const clock = head === undefined ? undefined : (await commitAt(store, head)).trailers.clock;
  const own = clock === undefined ? 0 : stampTime(clock) + TICKS;
  return Math.max(store.now() + skewMs, own);
}

/** What can't be read at all is the remote's fault, not that of this repository. */
const DAMAGE = new Set(["STORE_DAMAGED", "GIT_BAD_COMMIT", "GIT_BAD_TREE"]);

/**
 * Checks what was fetched before anything of it is joined: that every commit can be read, that no clock and no stamp is
 * of the future or above the clock of the tip, and that no document that is good here is damaged or missing there.
 *
 * @throws TicketError `CLOCK_QUARANTINE`, `REMOTE_INVALID`, `NEWER_FORMAT`, `NOT_TICKETS`.
 */
export async function validateTip(
  store: Store,
  fetched: FetchedTip,
  { acceptClockSkew, skewMs }: Pick<SyncOptions, "acceptClockSkew" | "skewMs">,
): Promise<ValidTip> {
  const latest = acceptClockSkew ? Number.POSITIVE_INFINITY : await latestTime(store, skewMs);
  try {
    const commits = await store.repo.history({ tips: [fetched.tip], exclude: fetched.known });
    const tip = await commitAt(store, fetched.tip);
    const checking = { store, fetched, tip, latest };
    await checkCommits(checking, commits);
    if (!isForeign(tip)) return { commits, unreadable: await checkTree(store, fetched, tip) };
    await checkAdoption(checking);
    return { commits, unreadable: [] };
  } catch (error) {
    if (!isTicketError(error) || !DAMAGE.has(error.code)) throw error;
    throw remoteInvalid(fetched.remote, fetched.tip, "something", `says: ${error.message}`);
  }
}
