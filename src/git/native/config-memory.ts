import { lstatSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { checksumOfText } from "../../base/checksum.ts";
import { keptConfig, type Setting } from "../config.ts";
import type { GitConfig } from "../repository.ts";
import { presentCacheDir } from "./cache-dir.ts";
import type { Place } from "./config-sources.ts";

/** A file that decides the configuration, and how it looked: `null` for one that was not there. */
export type SourceState = readonly [path: string, look: string | null];

/** The environment variables that decide which files git reads, and what is set beside them. */
const DECISIVE: ReadonlySet<string> = new Set([
  ...["GIT_EXEC_PATH", "PATH", "HOME", "XDG_CONFIG_HOME"],
  ...["USERPROFILE", "HOMEDRIVE", "HOMEPATH", "APPDATA", "PROGRAMDATA"],
]);
const isDecisive = (name: string): boolean => DECISIVE.has(name) || name.startsWith("GIT_CONFIG_");
/** Version of what is written. */
const FORMAT = 5;
/** Returns a checksum of text. Not for secrets: it only tells what was cut short or damaged. */
export const checksum = (text: string): string =>
  checksumOfText(text).toString(16).padStart(8, "0");

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

/** Returns the name under which the configuration of a place and an environment is kept; 64 bits tell it from others. */
export function nameFor({ gitDir, env }: Place): string {
  // Of Node's environment each value is asked of the system.
  const names = Object.keys(env).filter(isDecisive);
  const decisive = names.map((name): [string, string | undefined] => [name, env[name]]);
  const key = JSON.stringify([FORMAT, gitDir, decisive.sort()]);
  const parts = decisive.map(([name, value = ""]) => [name, value.length, checksumOfText(value)]);
  return `config-${checksum(key)}${checksum(JSON.stringify(parts))}`;
}

/** Returns the settings that were kept, if every file that decides them looks as it did. */
function recall(context: Place): readonly Setting[] | undefined {
  try {
    const dir = presentCacheDir(context);
    if (dir === undefined) return undefined;
    const path = join(dir, nameFor(context));
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.uid !== (process.geteuid?.() ?? stats.uid)) return undefined;
    const [sum, text = ""] = readFileSync(path, "utf8").split("\n", 2);
    if (checksum(text) !== sum) return undefined;
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
