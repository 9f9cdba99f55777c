import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GitConfig } from "../repository.ts";
import type { NativeContext } from "./context.ts";
import { removeStale, tryCreate, tryLstat, tryUnlink } from "./lock-file.ts";
import { dropDeadKeep, dropUnfinished } from "./pack-leftovers.ts";
import { type ProcessId, processId, stateOf } from "./process-id.ts";
import { sweepNotes } from "./ref-lock.ts";
import { ticketDir } from "./ticket-dir.ts";

/** Below git's own limit (`gc.autoPackLimit`, 50), so that our packs never make the user's git start a full gc. */
const MOST_PACKS = 40;
/** The last two are said because a user's settings (repack.*) could say otherwise, which fails or undoes the rest. */
const REPACK = [
  ...["repack", "--geometric=2", "-d", "-l", "-n", "--quiet"],
  ...["--no-write-bitmap-index", "--no-pack-kept-objects"],
];
/** git's own collectors at work; their locks are left behind when they are killed, hence the age. */
const OTHERS_LOCKS = ["gc.pid", "objects/maintenance.lock"];
const OTHERS_AGE_MS = 3_600_000;

/**
 * Keeps the number of packs bounded: at 40 a `git repack --geometric` is started, detached and nice, by one process.
 *
 * Geometric means that small packs are put together and large ones left alone, so the cost is that of what was written
 * lately. Unreachable objects are kept: collecting them is the user's `git gc`. Never throws.
 */
export async function maintain(
  context: NativeContext,
  config: () => Promise<GitConfig>,
): Promise<void> {
  try {
    const packs = countPacks(context);
    if (packs < MOST_PACKS) return;
    sweepNotes(context);
    if (context.format.partialClone) return;
    if (isSwitchedOff(await config()) || othersAtWork(context)) return;
    const dir = ticketDir(context.commonDir);
    if (dir === undefined) return;
    const lock = takeLock(context, dir);
    if (lock !== undefined) await startRepack(context, lock);
  } catch {
    // Housekeeping: whatever is wrong here will be met again by somebody who is told.
  }
}

/** Counts packs that may be put together; on the way, drops what dead processes of ours have left. */
function countPacks(context: NativeContext): number {
  const dir = join(context.objectsDir, "pack");
  const names = readdirSync(dir);
  const keeps = names.filter((name) => name.endsWith(".keep"));
  const kept = keeps.filter(
    (name) => !dropDeadPack(context, join(dir, name.slice(0, -".keep".length))),
  );
  if (kept.length < keeps.length) sweepNotes(context);
  return names.filter((name) => name.endsWith(".pack")).length - kept.length;
}

function dropDeadPack(context: NativeContext, base: string): boolean {
  const dropped = dropDeadKeep(context, `${base}.keep`);
  if (dropped) dropUnfinished(base);
  return dropped;
}

function isSwitchedOff(config: GitConfig): boolean {
  const wish = config.get("ticket.maintenance")?.toLowerCase() ?? "on";
  if (["off", "false", "no", "0"].includes(wish) || config.get("gc.auto") === "0") return true;
  return config.names("remote.").some((name) => name.endsWith(".promisor"));
}

function othersAtWork({ commonDir, now }: NativeContext): boolean {
  return OTHERS_LOCKS.some((name) => {
    const stats = tryLstat(join(commonDir, name));
    return stats !== undefined && now() - stats.mtimeMs < OTHERS_AGE_MS;
  });
}

/** The lock names the process that repacks; one whose process has ended is taken over. */
function takeLock(context: NativeContext, dir: string): string | undefined {
  const path = join(dir, "maintenance.lock");
  const words = JSON.stringify(processId(context.pid));
  if (tryCreate(path, words)) return path;
  const stats = tryLstat(path);
  if (stats === undefined || !isRepackOver(path)) return undefined;
  return removeStale(path, stats, dir, context.random) && tryCreate(path, words) ? path : undefined;
}

/** Tells whether the repack that a lock was taken for has ended. */
export function isRepackOver(lock: string): boolean {
  const owner = readOwner(lock);
  return owner !== undefined && stateOf(owner) === "dead";
}

async function startRepack(context: NativeContext, lock: string): Promise<void> {
  const pid = await context.runner.detach(REPACK, () => tryUnlink(lock));
  if (pid === undefined) return tryUnlink(lock);
  writeFileSync(lock, JSON.stringify(processId(pid)));
}

/** Returns the process that repacks, as its lock names it. */
export function readOwner(path: string): ProcessId | undefined {
  try {
    const owner = JSON.parse(readFileSync(path, "utf8"));
    return typeof owner.pid === "number" && typeof owner.machine === "string" ? owner : undefined;
  } catch {
    return undefined;
  }
}
