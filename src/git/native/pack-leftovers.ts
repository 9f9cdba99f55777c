import { closeSync, openSync, readdirSync, readFileSync, readSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { NativeContext } from "./context.ts";
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
export function dropDeadKeep(context: NativeContext, path: string): boolean {
  const stats = tryLstat(path);
  const dir = ticketDir(context.commonDir);
  if (stats === undefined || dir === undefined) return false;
  const owner = parseKeepWords(tryRead(path) ?? "");
  const dead =
    owner === undefined ? isUnwritten(path, stats, context.now()) : stateOf(owner) === "dead";
  return dead && removeStale(path, stats, dir, context.random);
}

/** An empty one may also be a person's, made by hand to keep a pack for ever; then the pack is there. */
export function isUnwritten(path: string, { size, mtimeMs }: Stats, now: number): boolean {
  const pack = path.replace(/\.keep$/, ".pack");
  return size === 0 && now - mtimeMs > EMPTY_MS && tryLstat(pack) === undefined;
}

/** Removes a pack that never got its index: git neither reads nor collects it. Only after its `.keep` was ours. */
export function dropUnfinished(base: string): void {
  if (tryLstat(`${base}.idx`) !== undefined) return;
  for (const end of [".pack", ".rev"]) tryUnlink(base + end);
}

/** The head of a pack is the same in all of one length; from here on the content tells them apart. */
const TELLING_BYTES = 64;

/**
 * Removes what an index-pack that failed has left of `pack`, told by its bytes.
 *
 * git leaves these files behind when the disk is full, which is when they hurt most.
 */
export function dropTemporary(packDir: string, pack: Uint8Array): void {
  try {
    const names = readdirSync(packDir).filter((name) => name.startsWith("tmp_pack_"));
    for (const path of names.map((name) => join(packDir, name))) {
      if (beginsAs(path, pack)) tryUnlink(path);
    }
  } catch {
    // The failure that led here is the one to tell.
  }
}

function beginsAs(path: string, pack: Uint8Array): boolean {
  const size = tryLstat(path)?.size ?? 0;
  if (size < TELLING_BYTES || size > pack.length) return false;
  const head = Buffer.alloc(Math.min(size, 4096));
  const handle = openSync(path, "r");
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  return head.equals(pack.subarray(0, head.length));
}

function tryRead(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
