import { readFileSync } from "node:fs";
import { checkOid, zeroOid } from "../names.ts";
import type { Oid, RefUpdate } from "../repository.ts";
import type { NativeContext } from "./context.ts";
import { plainWords } from "./git-errors.ts";
import type { BegunGit, GitOutcome } from "./git-runner.ts";
import { readRef, refPath } from "./read-ref.ts";
import { openNote } from "./ref-lock.ts";

/** How long git itself waits for a lock. */
const LOCK_TIMEOUT_MS = 250;
const SETTINGS = [
  "core.fsync=all",
  "core.fsyncMethod=fsync",
  `core.filesRefLockTimeout=${LOCK_TIMEOUT_MS}`,
];
/** git before 2.34 says that it is prepared, and leaves the words in its buffer; the lock tells as well. */
const LOOK_MS = 20;

/** How talking with git about a move ended. */
interface Talk {
  readonly outcome: GitOutcome;
  /** Tells of the lock that git may have left. */
  readonly note: { remove(): void } | undefined;
  /** Another writer had moved the ref, and git had not seen it. */
  readonly overtaken: boolean;
}

/** Starts git to move a ref: it does so when it is told to, and ends without doing anything if it never is. */
export const beginSwap = (context: NativeContext, { message }: RefUpdate): Promise<BegunGit> =>
  context.runner.begin({
    args: ["update-ref", "--create-reflog", "-m", plainWords(message) || "ticket", "--stdin", "-z"],
    settings: SETTINGS,
    hooks: true,
    cwd: context.base,
  });

export function lockPath(context: NativeContext, ref: string): string {
  return `${refPath(context, ref)}.lock`;
}

/**
 * Tells git to move the ref, and reads the ref ourselves while git holds its lock.
 *
 * git takes packed-refs for unchanged when its size, its inode and its second are the ones it knows. Where refs are packed twice
 * while it waits for the lock, both are: it compares an old value, says yes, and the commit of whoever was faster is gone.
 */
export async function talkSwap(
  context: NativeContext,
  update: RefUpdate,
  git: BegunGit,
): Promise<Talk> {
  const { objectFormat, refStorage } = context.format;
  // Zeros delete the ref; git compares the old value under its lock as ever.
  const next = checkOid(update.next ?? zeroOid(objectFormat), objectFormat);
  const old = checkOid(update.expected ?? zeroOid(objectFormat), objectFormat);
  const { ref } = update;
  const words = `update ${ref}\0${next}\0${old}\0`;
  if (refStorage !== "files")
    return { outcome: await git.finish(words), note: undefined, overtaken: false };
  const note = openNote(context, lockPath(context, ref), next, git.pid);
  try {
    git.tell(`start\0${words}prepare\0`);
    const prepared = await isPrepared(git, lockPath(context, ref), update.next);
    const overtaken = prepared && (await readRef(context, ref)) !== update.expected;
    const last = overtaken ? "abort" : "commit";
    return { outcome: await git.finish(`${last}\0`, `${last}: ok`), note, overtaken };
  } catch (error) {
    await git.finish("abort\0").catch(() => undefined);
    note.remove();
    throw error;
  }
}

/** Waits until git holds the lock; false: it has ended without it. */
async function isPrepared(git: BegunGit, lock: string, next: Oid | undefined): Promise<boolean> {
  const answer = git.hears("prepare: ok");
  for (;;) {
    const heard = await within(answer, LOOK_MS);
    if (heard !== undefined || isHeld(lock, next)) return heard ?? true;
  }
}

function isHeld(lock: string, next: Oid | undefined): boolean {
  try {
    return readFileSync(lock, "latin1").trimEnd() === (next ?? "");
  } catch {
    return false;
  }
}

/** Waits for an answer, but not longer; undefined: there is none yet. */
function within<T>(answer: Promise<T>, ms: number): Promise<T | undefined> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => done(undefined), ms);
    answer.then(done, fail).finally(() => clearTimeout(timer));
  });
}
