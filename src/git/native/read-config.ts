import { isAbsolute } from "node:path";
import { configOf, keptConfig, keptSettings, parseConfigList } from "../config.ts";
import type { GitConfig } from "../repository.ts";
import { lookOf, type SourceState } from "./config-memory.ts";
import { parseSources, type SourcedSetting, sourceFiles } from "./config-sources.ts";
import type { NativeContext } from "./context.ts";
import { unexpectedOutcome } from "./git-errors.ts";
import { isSettled, keepConfig } from "./keep-config.ts";

/** Returns every setting, by git. */
export async function readWholeConfig({ runner }: NativeContext): Promise<GitConfig> {
  const outcome = await runner.run({ args: ["config", "--list", "-z"], plain: true });
  if (outcome.code !== 0) throw await unexpectedOutcome(runner, "config", outcome);
  return configOf(parseConfigList(outcome.stdout.toString("utf8")));
}

/** Returns what stands in the repository's own file, by git. */
export async function readLocalConfig({ runner }: NativeContext): Promise<GitConfig> {
  const outcome = await runner.run({ args: ["config", "--local", "--list", "-z"], plain: true });
  if (outcome.code !== 0) throw await unexpectedOutcome(runner, "config", outcome);
  return configOf(parseConfigList(outcome.stdout.toString("utf8")));
}

/** Settings as git gave them, and what keeps them for the next process. */
export interface AskedConfig {
  readonly config: GitConfig;
  /** Never throws. */
  readonly keep: () => void;
}

/** Returns the settings that this program goes by, by git. */
export async function askConfig(context: NativeContext): Promise<AskedConfig> {
  const { runner, now } = context;
  const before = now();
  const args = ["config", "--list", "-z", "--show-scope", "--show-origin"];
  const outcome = await runner.run({ args, plain: true });
  if (outcome.code !== 0) throw await unexpectedOutcome(runner, "config", outcome);
  const sourced = parseSources(outcome.stdout.toString("utf8"));
  const settings = keptSettings(sourced.map(({ setting }) => setting));
  const files = await watchedFiles(context, sourced);
  // What changed while git was reading may have been read in either state.
  const settled = files?.every(([, look]) => isSettled(look, before)) === true;
  const keep = () => {
    if (settled) keepConfig(context, files, settings);
  };
  return { config: keptConfig(settings), keep };
}

/** Returns how the files look that decide the configuration; undefined where that can't be told for sure. */
async function watchedFiles(
  context: NativeContext,
  sourced: readonly SourcedSetting[],
): Promise<readonly SourceState[] | undefined> {
  const system = await systemFile(context);
  const files = system === undefined ? undefined : sourceFiles(sourced, context, system);
  const states = files?.map((file) => [file, lookOf(file)] as const);
  return states?.every((state): state is SourceState => state[1] !== undefined)
    ? states
    : undefined;
}

/** Returns the file for all users; undefined when git doesn't tell, for it may come to be at any time. */
async function systemFile({ runner, env }: NativeContext): Promise<string | undefined> {
  const given = env["GIT_CONFIG_SYSTEM"];
  if (given) return isAbsolute(given) ? given : undefined;
  // Git hands the file's name to the editor: the only way to learn it from every version.
  const outcome = await runner.run({
    args: ["config", "--system", "--edit"],
    settings: ["core.editor=echo"],
  });
  const path = outcome.stdout.toString("utf8").trim();
  return outcome.code === 0 && isAbsolute(path) ? path : undefined;
}
