import { closeSync, openSync, readdirSync, readFileSync, readSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { DiskContext } from "./context.ts";
import { removeStale, tryLstat, tryUnlink } from "./lock-file.ts";
import { type ProcessId, stateOf } from "./process-id.ts";
import { ticketDir } from "./ticket-dir.ts";

/** Returns what we write into a `.keep`: who keeps the pack, so that a dead process' can be told. */
export function keepWords({ pid, start, machine }: ProcessId, unique: string): string {
  return `ticket ${pid} ${start} ${machine} ${unique}`;
}

/** Returns the process that keeps a pack, or undefined for a `.keep` that is not one of ours. */
export function parseKeepWords(text: string): ProcessId | undefined {
  const [, pid, start = "", machine = ""] = /^ticket (\d+) (\S+) (\S+) \S+\n?$/.exec(text) ?? [];
  return pid === undefined ? undefined : { pid: Number(pid), start, machine };
}

/** Tells whether the `.keep` is of another program, which may keep it for ever. One that is empty is being written. */
export function isForeignKeep(path: string): boolean {
  const text = tryRead(path) ?? "";
  return text !== "" && parseKeepWords(text) === undefined;
}

/** Returns what became of the process that keeps a pack; undefined for a `.keep` that is not one of ours. */
export function stateOfKeeper(path: string): ReturnType<typeof stateOf> | undefined {
  const owner = parseKeepWords(tryRead(path) ?? "");
  return owner === undefined ? undefined : stateOf(owner);
}

/** Tells whether the `.keep` is the one with these words. */
export function holdsWords(path: string, words: string): boolean {
  return tryRead(path)?.trimEnd() === words;
}

/** Git writes a `.keep` right after it made it; one that is still empty then was left by a git that was killed. */
const EMPTY_MS = 60_000;

/** Removes a `.keep` of ours whose process has ended; tells whether it did. */
export function dropDeadKeep(context: DiskContext, path: string): boolean {
  const stats = tryLstat(path);
  const dir = ticketDir(context.commonDir);
  if (stats === undefined || dir === undefined) return false;
  const owner = parseKeepWords(tryRead(path) ?? "");
  const dead =
    owner === undefined ? isAbandonedKeep(path, stats, context.now()) : stateOf(owner) === "dead";
  return dead && removeStale(path, stats, dir, context.random);
}

/**
 * Tells whether git made the `.keep` and did not come to write it, as on a full disk. Git does so before the pack is there; an
 * empty one beside its pack may be a person's, made by hand to keep it for ever. Who is just about to write it puts it back
 * when it is gone.
 */
export function isUnwrittenKeep(path: string): boolean {
  return tryLstat(path)?.size === 0 && tryLstat(path.replace(/\.keep$/, ".pack")) === undefined;
}

/** Tells whether nobody can still be about to write it. */
export function isAbandonedKeep(path: string, { mtimeMs }: Stats, now: number): boolean {
  return now - mtimeMs > EMPTY_MS && isUnwrittenKeep(path);
}

/** Removes a pack that never got its index: git neither reads nor collects it. Only after its `.keep` was ours. */
export function dropUnfinished(base: string): void {
  if (tryLstat(`${base}.idx`) !== undefined) return;
  for (const end of [".pack", ".rev"]) tryUnlink(base + end);
}

/** The head of a pack is the same in all of one length; from here on the content tells them apart. */
const TELLING_PACK_BYTES = 64;
/** The same of an index: behind the counts the first oid stands. */
const TELLING_INDEX_BYTES = 8 + 4 * 256 + 20;

/**
 * Removes what an index-pack that failed has left of a pack and its index, told by their bytes.
 *
 * git leaves these files behind when the disk is full, which is when they hurt most. An empty one tells nothing: it takes no
 * room, and `git prune` removes it some day.
 */
export function dropTemporary(packDir: string, pack: Uint8Array, index: Uint8Array): void {
  try {
    for (const name of readdirSync(packDir)) {
      const path = join(packDir, name);
      const ours =
        (name.startsWith("tmp_pack_") && beginsAs(path, pack, TELLING_PACK_BYTES)) ||
        (name.startsWith("tmp_idx_") && beginsAs(path, index, TELLING_INDEX_BYTES));
      if (ours) tryUnlink(path);
    }
  } catch {
    // The failure that led here is the one to tell.
  }
}

/** Tells whether the file and the bytes are the same as far as both go, and that is far enough to tell. */
function beginsAs(path: string, bytes: Uint8Array, telling: number): boolean {
  const size = tryLstat(path)?.size ?? 0;
  if (size < telling) return false;
  const head = Buffer.alloc(Math.min(size, bytes.length, 4096));
  const handle = openSync(path, "r");
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  return head.equals(bytes.subarray(0, head.length));
}

function tryRead(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
