import { createHash } from "node:crypto";
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keptConfig, type Setting } from "../config.ts";
import type { GitConfig } from "../repository.ts";
import type { Place } from "./config-sources.ts";
import { type NativeContext, randomName } from "./context.ts";
import { tryLstat, tryUnlink } from "./lock-file.ts";
import { ticketDir } from "./ticket-dir.ts";

/** A file that decides the configuration, and how it looked: `null` for one that was not there. */
export type SourceState = readonly [path: string, look: string | null];

/** The environment variables that decide which files git reads, and what is set beside them. */
const DECISIVE =
  /^(?:GIT_CONFIG_.*|GIT_EXEC_PATH|PATH|HOME|XDG_CONFIG_HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|PROGRAMDATA)$/;
/** Version of what is written. */
const FORMAT = 1;
/** Files that changed just before they were read may change again without looking different. */
const SETTLED_MS = 100;
/** Where a file system keeps whole seconds only. */
const COARSE_MS = 2500;

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Returns how a file looks from outside, `null` when it is not there, undefined when that can't be told. */
export function lookOf(path: string): string | null | undefined {
  try {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (stats === undefined) return null;
    const { dev, ino, size, mtimeNs, ctimeNs } = stats;
    return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? null : undefined;
  }
}

/** Tells whether a file has been as it is for long enough that any later change will be seen. */
export function isSettled(look: string | null, now: number): boolean {
  if (look === null) return true;
  const times = look.split(" ").slice(3);
  const needed = times.every((ns) => ns.endsWith("000000000")) ? COARSE_MS : SETTLED_MS;
  return Math.max(...times.map((ns) => Number(ns) / 1e6)) + needed < now;
}

const nameFor = ({ gitDir, env }: Place): string => {
  const decisive = Object.entries(env).filter(([name]) => DECISIVE.test(name));
  return `config-${hash(JSON.stringify([FORMAT, gitDir, decisive.sort()])).slice(0, 16)}`;
};

/** Returns the settings that were kept, if every file that decides them looks as it did. */
function recall(context: Place): readonly Setting[] | undefined {
  try {
    const path = join(context.commonDir, "ticket", "cache", nameFor(context));
    const stats = tryLstat(path);
    if (!stats?.isFile() || stats.uid !== (process.geteuid?.() ?? stats.uid)) return undefined;
    const [sum, text = ""] = readFileSync(path, "utf8").split("\n", 2);
    if (hash(text) !== sum) return undefined;
    const { files, settings } = JSON.parse(text) as {
      files: readonly SourceState[];
      settings: readonly (readonly [string, string | null])[];
    };
    if (files.some(([file, look]) => lookOf(file) !== look)) return undefined;
    return settings.map(([name, value]) => [name, value ?? undefined]);
  } catch {
    return undefined; // a memory that can't be read is none
  }
}

/** Returns the settings that this program goes by as an earlier process kept them, if nothing has changed since. */
export function recalledConfig(context: Place): GitConfig | undefined {
  const settings = recall(context);
  return settings && keptConfig(settings);
}

/** Keeps settings for later processes, where that can be done. Never throws. */
export function keepConfig(
  context: NativeContext,
  files: readonly SourceState[],
  settings: readonly Setting[],
): void {
  try {
    const dir = ticketDir(context.commonDir, "cache");
    if (dir === undefined) return;
    const text = JSON.stringify({ files, settings });
    const path = join(dir, nameFor(context));
    const temporary = `${path}.${randomName(context.random)}.tmp`;
    try {
      writeFileSync(temporary, `${hash(text)}\n${text}`, { flag: "wx", mode: 0o600 });
      renameSync(temporary, path);
    } catch {
      tryUnlink(temporary);
    }
  } catch {
    // Thrift: the next process asks git again.
  }
}
