import { dirname } from "node:path";
import type { TicketError } from "../../base/errors.ts";
import { refLocked } from "../locked.ts";
import { randomBetween, sleep } from "../waiting.ts";
import type { IsomorphicContext } from "./context.ts";
import { badFileSystem, gitWouldFail } from "./errors.ts";
import { codeOf } from "./files.ts";

/** About two seconds in all. */
const MOST_TRIES = 90;
const LEAST_WAIT_MS = 5;
const MOST_WAIT_MS = 40;

/** Looking at who holds a lock costs more than trying again. */
const TRIES_PER_LOOK = 15;

/** A lock that is held: `path` with its content. */
export interface HeldLock {
  /** Gives it back. */
  release(): Promise<void>;
}

/** File systems of which it is known that a lock of theirs locks. */
const tried = new WeakSet<object>();

/**
 * Takes a lock as git does: a file that nobody else could make. `stop` ends the waiting, where it would be for nothing.
 *
 * @throws TicketError `REF_LOCKED` (retryable) when another program holds it.
 */
export async function takeLock(
  context: IsomorphicContext,
  lock: { readonly path: string; readonly content: string; readonly ref: string },
  stop: () => Promise<boolean>,
): Promise<HeldLock | undefined> {
  const { files, house, random } = context;
  for (let tries = 1; ; tries++) {
    if (await tryMake(context, lock)) break;
    if (await stop()) return undefined;
    if (tries % TRIES_PER_LOOK === 1) await house.freeStaleLock(lock.path);
    if (tries >= MOST_TRIES) throw await stillHeld(context, lock.ref, lock.path);
    await sleep(randomBetween(random, LEAST_WAIT_MS, MOST_WAIT_MS));
  }
  const release = () => files.remove(lock.path);
  if (!tried.has(files.identity)) {
    // One that takes "wx" for "w" would let two writers in.
    if (await files.create(lock.path, lock.content)) {
      await release();
      throw badFileSystem('writeFile with the flag "wx" replaces a file that is there');
    }
    tried.add(files.identity);
  }
  return { release };
}

/** A folder on the way may go away just now, with the last ref in it; a file in its place is a ref. */
async function tryMake(
  { files }: IsomorphicContext,
  { path, content, ref }: { readonly path: string; readonly content: string; readonly ref: string },
): Promise<boolean> {
  try {
    return await files.create(path, content);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOTDIR") throw inTheWay(ref);
    if (code !== "ENOENT") throw error;
  }
  try {
    await files.makeFolder(dirname(path));
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") throw inTheWay(ref);
    if (codeOf(error) !== "ENOENT") throw error;
  }
  const folder = await files.stat(dirname(path));
  if (folder?.isFile()) throw inTheWay(ref);
  return false;
}

/** Returns the error for a ref that can't be, since another one has its name as a folder, or a folder of its as name. */
export function inTheWay(ref: string): TicketError {
  return gitWouldFail("update-ref", `another ref is in the way of ${ref}`);
}

async function stillHeld({ files, now }: IsomorphicContext, ref: string, path: string) {
  return refLocked(ref, { path, mtimeMs: (await files.look(path))?.mtimeMs }, now());
}
