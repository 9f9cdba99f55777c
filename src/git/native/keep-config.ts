import { lstatSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CONFIG_FILE, type Setting } from "../config.ts";
import { randomName } from "../waiting.ts";
import { cacheDir } from "./cache-dir.ts";
import { checksum, nameFor, type SourceState } from "./config-memory.ts";
import type { NativeContext } from "./context.ts";
import { tryUnlink } from "./lock-file.ts";

/** Files that changed just before they were read may change again without looking different. */
const SETTLED_MS = 100;
/** Where a file system keeps whole seconds only. */
const COARSE_MS = 2500;

/** Tells whether a file has been as it is for long enough that any later change will be seen. */
export function isSettled(look: string | null, now: number): boolean {
  if (look === null) return true;
  const times = look.split(" ").slice(3);
  const needed = times.every((ns) => ns.endsWith("000000000")) ? COARSE_MS : SETTLED_MS;
  return Math.max(...times.map((ns) => Number(ns) / 1e6)) + needed < now;
}

/** Keeps settings for later processes, where that can be done. Never throws. */
export function keepConfig(
  context: NativeContext,
  files: readonly SourceState[],
  settings: readonly Setting[],
): void {
  try {
    const dir = cacheDir(context);
    if (dir === undefined) return;
    const text = JSON.stringify({ files, settings });
    const path = join(dir, nameFor(context));
    const temporary = `${path}.${randomName(context.random)}.tmp`;
    try {
      writeFileSync(temporary, `${checksum(text)}\n${text}`, { flag: "wx", mode: 0o600 });
      renameSync(temporary, path);
    } catch {
      tryUnlink(temporary);
    }
    dropOldest(dir);
  } catch {
    // Thrift: the next process asks git again.
  }
}

/** Files that are kept: each worktree and each environment has one of its own, and `git -c` makes another. */
const MOST_FILES = 32;

/** Removes what was written longest ago, once there are too many. */
function dropOldest(dir: string): void {
  const names = readdirSync(dir).filter((name) => CONFIG_FILE.test(name));
  if (names.length <= MOST_FILES) return;
  const times = names.map((name) => {
    const path = join(dir, name);
    return { path, time: lstatSync(path).mtimeMs };
  });
  const newestFirst = times.sort((a, b) => b.time - a.time);
  for (const { path } of newestFirst.slice(MOST_FILES / 2)) tryUnlink(path);
}
