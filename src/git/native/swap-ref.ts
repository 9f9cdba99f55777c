import { dirname } from "node:path";
import { TicketError } from "../../base/errors.ts";
import { refLocked } from "../locked.ts";
import { checkRef } from "../names.ts";
import type { RefUpdate } from "../repository.ts";
import { randomBetween, sleep } from "../waiting.ts";
import type { NativeContext } from "./context.ts";
import { plainWords, unexpectedOutcome } from "./git-errors.ts";
import type { BegunGit, GitOutcome } from "./git-runner.ts";
import { lockAt, tryLstat } from "./lock-file.ts";
import { readRef, refPath } from "./read-ref.ts";
import { freeStaleLock } from "./ref-lock.ts";
import { beginSwap, lockPath, talkSwap } from "./swap-talk.ts";
import { syncDirectory } from "./ticket-dir.ts";
import { writeFailure } from "./write-failure.ts";

/** Tries at a lock, each of which waits inside git for `LOCK_TIMEOUT_MS`: about two seconds in all. */
const MOST_TRIES = 7;

/**
 * Moves the ref by `git update-ref` with its old value, which is a compare-and-swap under git's own lock.
 *
 * Why git refused is not read off its words, which differ between versions and backends: the ref is read again. Whatever
 * it says then is the truth, also when git was killed halfway. The user's reference-transaction hook runs, as for
 * every other move of a ref.
 */
export async function compareAndSwapRef(
  context: NativeContext,
  update: RefUpdate,
  begun?: BegunGit,
): Promise<"updated" | "lost"> {
  if (!(await isOpen(context, update, begun))) return "lost";
  for (let waiting = begun, tries = 1; ; waiting = undefined, tries++) {
    const git = waiting ?? (await beginSwap(context, update));
    const { outcome, note, overtaken } = await talkSwap(context, update, git);
    try {
      const result = overtaken ? "lost" : await judge(context, update, outcome);
      if (result !== undefined) return result;
      await giveWay(context, update.ref, outcome, tries);
    } finally {
      // A lock that git left behind is told for ours by the note, so it stays for as long as that does.
      if (!wasKilled(outcome) || tryLstat(lockPath(context, update.ref)) === undefined)
        note?.remove();
    }
  }
}

/** Tells whether the race is not lost already: then no lock is left that git would wait for first; else git is told to end. */
async function isOpen(
  context: NativeContext,
  { ref, expected }: RefUpdate,
  begun: BegunGit | undefined,
): Promise<boolean> {
  let open = false;
  try {
    checkRef(ref);
    // git would take a damaged ref for a missing one.
    if ((await readRef(context, ref)) !== expected) return false;
    await freeStaleLock(context, lockPath(context, ref));
    open = true;
  } finally {
    if (!open) await begun?.finish("");
  }
  return true;
}

/** Ended by a signal; a wrapper around git reports that as a code above those that git uses. */
function wasKilled({ code }: GitOutcome): boolean {
  return code === undefined || code > 129;
}

/** Undefined means that the ref is as it was. */
async function judge(
  context: NativeContext,
  { ref, next, expected }: RefUpdate,
  { code }: GitOutcome,
) {
  if (code === 0) {
    syncDirectory(dirname(refPath(context, ref)));
    return "updated";
  }
  const current = await readRef(context, ref);
  if (current === next) return "updated";
  return current === expected ? undefined : "lost";
}

/** Returns when another try makes sense; throws when none does. */
async function giveWay(context: NativeContext, ref: string, outcome: GitOutcome, tries: number) {
  const { stderr } = outcome;
  const locked = /\.lock': File exists|cannot lock references|data is locked/.test(stderr);
  if (!locked && !wasKilled(outcome)) throw await refusal(context, ref, outcome);
  const lock = lockPath(context, ref);
  const state = await freeStaleLock(context, lock);
  if (tries >= MOST_TRIES) {
    throw state === "held"
      ? refLocked(ref, lockAt(lock), context.now())
      : await refusal(context, ref, outcome);
  }
  await sleep(randomBetween(context.random, 2, 40));
}

async function refusal(context: NativeContext, ref: string, outcome: GitOutcome): Promise<Error> {
  const { stderr } = outcome;
  if (/aborted by hook|hook declined/.test(stderr)) return refRefused(ref, plainWords(stderr));
  return writeFailure(stderr) ?? (await unexpectedOutcome(context.runner, "update-ref", outcome));
}

function refRefused(ref: string, reason: string): TicketError {
  const message = `The reference-transaction hook of this repository refused to move ${ref}.`;
  return new TicketError("REF_REFUSED", "failed", message, { data: { ref, reason } });
}
