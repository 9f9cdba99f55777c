import type { HookName } from "./hook-names.ts";
import type { HookStep } from "./hook-types.ts";
import { hookPath, lookAt, makerOf, nextOf } from "./house.ts";
import { isShim } from "./shims.ts";
import { aside, manual, removeShim, stateOf, type Way, type WayContext, writeShim } from "./way.ts";

/** Why a file can't be put in the place of a hook, or undefined. */
function obstacle(path: string, hook: HookName): string | undefined {
  const present = lookAt(path);
  if (present.kind === "odd") return `${path} is no file that can be read`;
  if (present.kind === "nothing" || isShim(present.text, hook)) return undefined;
  const maker = makerOf(present.text);
  if (maker !== null) return `${maker} makes ${path} anew whenever it likes`;
  return lookAt(nextOf(path)).kind === "nothing"
    ? undefined
    : `${nextOf(path)} is in the way of the hook that is here`;
}

/** A file of our own where git looks; a hook that was there goes first. */
export function fileWay(context: WayContext): Way {
  const { house, settings } = context;
  const other = aside(context);
  return {
    status: (hook) => {
      const path = hookPath(house, hook);
      const state = stateOf(path, hook, settings);
      const next = lookAt(nextOf(path)).kind === "nothing" ? null : nextOf(path);
      const note = obstacle(path, hook) ?? null;
      if (note !== null) return { state: other.state(hook), path, next: null, note };
      return { state, path, next: state === "absent" ? null : next, note };
    },
    install: (hook) => {
      const path = hookPath(house, hook);
      const why = obstacle(path, hook);
      if (why !== undefined) return [...other.install(hook), manual(hook, why)];
      const present = lookAt(path);
      const chained = present.kind === "file" && !isShim(present.text, hook);
      const chain: HookStep[] = chained ? [{ kind: "chain", hook, path, to: nextOf(path) }] : [];
      return [...chain, ...writeShim(path, hook, settings)];
    },
    uninstall: (hook) => {
      const path = hookPath(house, hook);
      const removed = removeShim(path, hook);
      const before = removed.length > 0 && lookAt(nextOf(path)).kind !== "nothing";
      const own: readonly HookStep[] = before
        ? [{ kind: "restore", hook, path: nextOf(path), to: path }]
        : removed;
      // Other programs move a hook aside, and may go on running it there.
      const moved = [".legacy", ".old"].flatMap((end) => removeShim(path + end, hook));
      return [...own, ...moved, ...other.uninstall(hook)];
    },
  };
}
