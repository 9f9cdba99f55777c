import { dirname, isAbsolute, join, resolve } from "node:path";
import { parseSetting, type Setting } from "../config.ts";
import type { NativeContext } from "./context.ts";
import type { Env } from "./git-env.ts";

/** A setting, and where git found it: `file:…`, `command line:`. */
export interface SourcedSetting {
  readonly scope: string;
  readonly origin: string;
  readonly setting: Setting;
}

/** Returns what `git config --list -z --show-scope --show-origin` prints. */
export function parseSources(text: string): readonly SourcedSetting[] {
  const parts = text.split("\0");
  const found: SourcedSetting[] = [];
  for (let i = 0; i + 2 < parts.length; i += 3) {
    const [scope = "", origin = "", record = ""] = parts.slice(i, i + 3);
    found.push({ scope, origin, setting: parseSetting(record) });
  }
  return found;
}

/** What the files are looked for by. */
export type Place = Pick<NativeContext, "gitDir" | "commonDir" | "env">;

/**
 * Returns every file whose change, coming or going could change the configuration; undefined where that can't be told:
 * settings that depend on the branch, files of another user's home, a source that is no file.
 *
 * `system` is the file for all users. See git-config(1), FILES and Includes.
 */
export function sourceFiles(
  settings: readonly SourcedSetting[],
  place: Place,
  system: string,
): readonly string[] | undefined {
  const own = ownFiles(place);
  const found = settings.map((setting) => filesOf(setting, place));
  if (own === undefined || found.some((files) => files === undefined)) return undefined;
  return [...new Set([...own, system, ...found.flatMap((files) => files ?? [])])];
}

/** The files that git looks for in any case. */
function ownFiles({ gitDir, commonDir, env }: Place): readonly string[] | undefined {
  const user = userFiles(env);
  return user && [...user, join(commonDir, "config"), join(gitDir, "config.worktree")];
}

function userFiles(env: Env): readonly string[] | undefined {
  const given = env["GIT_CONFIG_GLOBAL"];
  if (given !== undefined)
    return given === "" || isAbsolute(given) ? [given].filter(Boolean) : undefined;
  const home = env["HOME"];
  if (home === undefined || !isAbsolute(home)) return undefined;
  const xdg = env["XDG_CONFIG_HOME"] || join(home, ".config");
  return [join(xdg, "git", "config"), join(home, ".gitconfig")];
}

/** The file that a setting stands in, and the one that it includes. */
function filesOf(
  { origin, setting: [name, value] }: SourcedSetting,
  { gitDir, env }: Place,
): readonly string[] | undefined {
  if (origin === "command line:") return isInclude(name) ? undefined : [];
  if (!origin.startsWith("file:")) return undefined;
  const file = resolve(gitDir, origin.slice("file:".length));
  if (!isInclude(name)) return [file];
  const target = value === undefined ? undefined : includedFile(value, file, env["HOME"]);
  return target === undefined || dependsOnBranch(name) ? undefined : [file, target];
}

const isInclude = (name: string): boolean => /^include(?:if\..*)?\.path$/s.test(name);
const dependsOnBranch = (name: string): boolean => /^includeif\.onbranch:/.test(name);

function includedFile(path: string, from: string, home: string | undefined): string | undefined {
  if (path.startsWith("~/")) return home && join(home, path.slice(2));
  return /^(?:~|%\()/.test(path) ? undefined : resolve(dirname(from), path);
}
