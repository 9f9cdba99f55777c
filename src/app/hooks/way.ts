import { join } from "node:path";
import type { HookName } from "./hook-names.ts";
import type { HookStatus, HookStep } from "./hook-types.ts";
import { type HookHouse, lookAt } from "./house.ts";
import { hookLine } from "./lines.ts";
import { isShim, type ShimSettings, shimOf } from "./shims.ts";

/** One way in which a hook of ours comes to be run: how it stands, what installs it, what takes it away. */
export interface Way {
  status(hook: HookName): Omit<HookStatus, "hook" | "way" | "script">;
  install(hook: HookName): readonly HookStep[];
  uninstall(hook: HookName): readonly HookStep[];
}

/** What a way works with. */
export interface WayContext {
  readonly house: HookHouse;
  readonly settings: ShimSettings;
  /** Returns a setting of git's, of the repository alone. */
  readonly setting: (name: string) => string | undefined;
}

/** A file as it is read: byte by byte. */
const bytesOf = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

type State = HookStatus["state"];

/** Returns the state of a file that is to hold one of our scripts. */
export function stateOf(path: string, hook: HookName, settings: ShimSettings): State {
  const present = lookAt(path);
  if (present.kind !== "file" || !isShim(present.text, hook)) return "absent";
  return present.text === bytesOf(shimOf(hook, settings)) ? "installed" : "outdated";
}

/** Returns what makes a file hold our script. */
export function writeShim(
  path: string,
  hook: HookName,
  settings: ShimSettings,
): readonly HookStep[] {
  if (stateOf(path, hook, settings) === "installed") return [];
  return [{ kind: "write", hook, path, text: shimOf(hook, settings) }];
}

/** Returns what takes a script of ours away. */
export function removeShim(path: string, hook: HookName): readonly HookStep[] {
  const present = lookAt(path);
  const ours = present.kind === "file" && isShim(present.text, hook);
  return ours ? [{ kind: "remove", hook, path }] : [];
}

/** Returns what somebody has to do where we can't. */
export const manual = (hook: HookName, why: string): HookStep => ({
  kind: "manual",
  hook,
  why,
  line: hookLine(hook),
});

/** A script of ours in the folder for those that something else runs. */
export function aside({ house, settings }: WayContext) {
  const path = (hook: HookName): string => join(house.shims, hook);
  return {
    state: (hook: HookName) => stateOf(path(hook), hook, settings),
    install: (hook: HookName) => writeShim(path(hook), hook, settings),
    uninstall: (hook: HookName) => removeShim(path(hook), hook),
  };
}
