import { dirname, join } from "node:path";
import { configOf, parseSetting, type Setting } from "../config.ts";
import { parseConfigFile } from "../config-file.ts";
import type { GitConfig } from "../repository.ts";
import type { IsomorphicContext } from "./context.ts";
import { unsupported } from "./errors.ts";
import { expandPath } from "./expand-path.ts";
import { codeOf } from "./files.ts";
import { branchOf } from "./head.ts";
import { includes } from "./include-condition.ts";

type Source = Pick<IsomorphicContext, "files" | "gitDir" | "commonDir" | "env">;

/** As git has it. */
const DEEPEST_INCLUDE = 10;

/** Returns every setting as git reads them: the files, what they include, and the environment. */
export async function readConfig(source: Source): Promise<GitConfig> {
  const { commonDir, gitDir, env } = source;
  const settings: Setting[] = [];
  for (const path of userFiles(env)) settings.push(...(await readFile(source, path, 0, true)));
  const own = await readFile(source, join(commonDir, "config"), 0, false);
  settings.push(...own);
  if (configOf(own).bool("extensions.worktreeConfig") === true)
    settings.push(...(await readFile(source, join(gitDir, "config.worktree"), 0, false)));
  settings.push(...parametersOf(env), ...countedOf(env));
  return configOf(settings);
}

/** The files for all users and for this one. */
function userFiles(env: Source["env"]): readonly string[] {
  const system = /^(?:true|yes|on|1)$/i.test(env["GIT_CONFIG_NOSYSTEM"] ?? "")
    ? []
    : [env["GIT_CONFIG_SYSTEM"] || "/etc/gitconfig"];
  const given = env["GIT_CONFIG_GLOBAL"];
  if (given !== undefined) return [...system, ...(given === "" ? [] : [given])];
  const home = env["HOME"];
  const xdg = env["XDG_CONFIG_HOME"] || (home && join(home, ".config"));
  return [
    ...system,
    ...(xdg ? [join(xdg, "git", "config")] : []),
    ...(home ? [join(home, ".gitconfig")] : []),
  ];
}

/** A file of the user's that can't be read is passed over, as git does. */
async function readFile(
  source: Source,
  path: string,
  depth: number,
  ofUser: boolean,
): Promise<readonly Setting[]> {
  if (depth > DEEPEST_INCLUDE)
    throw unsupported("include", "configuration files that include each other in a circle", {
      path,
    });
  let bytes: Buffer | undefined;
  try {
    bytes = await source.files.read(path);
  } catch (error) {
    if (!ofUser || codeOf(error) !== "EACCES") throw error;
  }
  const settings: Setting[] = [];
  for (const setting of parseConfigFile(bytes?.toString("utf8") ?? "", path)) {
    settings.push(setting);
    const target = await includedBy(source, setting, path);
    if (target !== undefined) settings.push(...(await readFile(source, target, depth + 1, ofUser)));
  }
  return settings;
}

/** Returns the file that a setting includes, if its condition holds. */
async function includedBy(
  source: Source,
  [name, value]: Setting,
  from: string,
): Promise<string | undefined> {
  const [, condition] = /^include(?:if\.(.*))?\.path$/s.exec(name) ?? [name, null];
  if (condition === null || value === undefined) return undefined;
  if (condition !== undefined) {
    const { gitDir, env } = source;
    const branch = await branchOf(source, gitDir);
    if (!includes(condition, { gitDir, branch, home: env["HOME"], from })) return undefined;
  }
  const path = expandPath(value, source.env["HOME"], dirname(from));
  if (path !== undefined) return path;
  throw unsupported("include", `including the configuration file ${value}`, { path: value });
}

/** Settings of `git -c key=value`: each in quotes of the shell, `'key'='value'` or as older versions had it `'key=value'`. */
function parametersOf(env: Source["env"]): readonly Setting[] {
  const text = env["GIT_CONFIG_PARAMETERS"] ?? "";
  const quoted = String.raw`'((?:[^']|'\\[!']')*)'`;
  const found = text.matchAll(new RegExp(`${quoted}(?:=(?:${quoted})?)?(?:\\s+|$)`, "g"));
  return [...found].map(([whole, first = "", second]): Setting => {
    const key = unquote(first);
    if (second !== undefined) return [canonical(key), unquote(second)];
    if (/=\s*$/.test(whole)) return [canonical(key), undefined];
    const at = key.indexOf("=");
    return at < 0 ? [canonical(key), undefined] : [canonical(key.slice(0, at)), key.slice(at + 1)];
  });
}

const unquote = (text: string): string => text.replace(/'\\([!'])'/g, "$1");

function countedOf(env: Source["env"]): readonly Setting[] {
  const count = Number(env["GIT_CONFIG_COUNT"] ?? 0);
  const numbers =
    Number.isInteger(count) && count > 0 && count < 10_000 ? [...Array(count).keys()] : [];
  return numbers.flatMap((n): Setting[] => {
    const key = env[`GIT_CONFIG_KEY_${n}`];
    const value = env[`GIT_CONFIG_VALUE_${n}`];
    return key === undefined || value === undefined
      ? []
      : [parseSetting(`${canonical(key)}\n${value}`)];
  });
}

/** Section and variable in lower case, as git prints names. */
function canonical(key: string): string {
  return key.replace(/^[^.]*/, (s) => s.toLowerCase()).replace(/[^.]*$/, (s) => s.toLowerCase());
}
