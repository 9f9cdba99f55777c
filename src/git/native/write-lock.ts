import { readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { Waiters } from "../repository.ts";
import { randomBetween, randomName, sleep } from "../waiting.ts";
import type { DiskContext } from "./context.ts";
import { removeStale, tryCreate, tryLstat, tryUnlink } from "./lock-file.ts";
import { type ProcessId, processId, stateOf } from "./process-id.ts";
import { ticketDir } from "./ticket-dir.ts";

interface Holder {
  readonly owner: ProcessId;
  readonly expires: number;
  /** Makes each holding one of its own, within one process too. */
  readonly unique: string;
}

/** No write takes this long; whoever does is passed by, and its own compare-and-swap decides. */
const LEASE_MS = 30_000;
/** A lock is written right after it is made; one that still has no holder was left by a process killed in between. */
const UNFINISHED_MS = 1000;
const MOST_WAITS = 550;
const TRIES_PER_LOOK = 20;
const LEAST_WAIT_MS = 3;
const MOST_WAIT_MS = 15;

/**
 * Runs `body` while holding `<common>/ticket/lock` (or `push.lock`), or without it after about five seconds.
 *
 * It only keeps writers from building commits that lose the race. So trouble with it never fails a write.
 *
 * @throws TicketError `TICKET_DIR_UNSAFE`, and what `body` throws.
 */
export async function withWriteLock<T>(
  context: DiskContext,
  body: () => Promise<T>,
  whose: Waiters = "writers",
): Promise<T> {
  const dir = ticketDir(context.commonDir);
  const release = dir === undefined ? undefined : await tryAcquire(context, dir, whose);
  try {
    return await body();
  } finally {
    release?.();
  }
}

async function tryAcquire(
  context: DiskContext,
  dir: string,
  whose: Waiters,
): Promise<(() => void) | undefined> {
  const path = join(dir, whose === "writers" ? "lock" : "push.lock");
  const unique = randomName(context.random);
  const owner = processId(context.pid);
  try {
    for (let waits = 0; waits < MOST_WAITS; waits++) {
      const holder: Holder = { owner, expires: context.now() + LEASE_MS, unique };
      if (tryCreate(path, JSON.stringify(holder))) return () => release(path, unique);
      // Looking at who holds it costs more than trying again, and many may be waiting.
      if (waits % TRIES_PER_LOOK === 0 && stealable(context, path)) continue;
      await sleep(randomBetween(context.random, LEAST_WAIT_MS, MOST_WAIT_MS));
    }
  } catch {
    // A full or read-only disk, say. The write itself will tell, if it matters.
  }
  return undefined;

  /** Removes the lock of a holder that is dead or overdue; tells whether it is worth trying again at once. */
  function stealable({ now, random }: DiskContext, lock: string): boolean {
    const stats = tryLstat(lock);
    if (stats === undefined) return true;
    return isAbandoned(lock, stats, now()) && removeStale(lock, stats, dir, random);
  }
}

/** Tells whether nobody holds the lock any more: its holder is dead, or overdue. */
export function isAbandoned(path: string, stats: Stats, now: number): boolean {
  const holder = readHolder(path);
  if (holder === undefined) return now - stats.mtimeMs > UNFINISHED_MS;
  return (
    now > holder.expires || now < holder.expires - 2 * LEASE_MS || stateOf(holder.owner) === "dead"
  );
}

function release(path: string, unique: string): void {
  if (readHolder(path)?.unique === unique) tryUnlink(path);
}

function readHolder(path: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(path, "utf8"));
    const complete =
      typeof holder.expires === "number" && typeof holder.owner?.machine === "string";
    return complete ? holder : undefined;
  } catch {
    return undefined;
  }
}
