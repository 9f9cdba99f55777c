import { join } from "node:path";
import type { HookName } from "./hook-names.ts";
import type { HookStep } from "./hook-types.ts";
import { aside, type Way, type WayContext } from "./way.ts";

/** The name under which git's configuration knows a hook of ours; it must not be that of an event. */
const settingOf = (hook: HookName): string => `hook.git-ticket-${hook}`;

/** Entries in git's own configuration: no file of anybody's is touched, and it holds in every worktree. */
export function configWay(context: WayContext): Way {
  const { house, setting } = context;
  const other = aside(context);
  const command = (hook: HookName): string => {
    const path = join(house.shims, hook).replaceAll("'", "'\\''");
    return `'${path}'`;
  };
  const isSet = (hook: HookName): boolean => setting(`${settingOf(hook)}.command`) !== undefined;
  return {
    status: (hook) => {
      const name = `${settingOf(hook)}.command`;
      const current = setting(name) === command(hook);
      const state = isSet(hook) ? (current ? other.state(hook) : "outdated") : "absent";
      return { state, path: name, next: null, note: null };
    },
    install: (hook) => {
      const wanted = { event: hook, command: command(hook) };
      const sets = Object.entries(wanted).flatMap(([key, value]): HookStep[] => {
        const name = `${settingOf(hook)}.${key}`;
        return setting(name) === value ? [] : [{ kind: "set", hook, name, value }];
      });
      return [...other.install(hook), ...sets];
    },
    uninstall: (hook) => {
      const unset: HookStep[] = isSet(hook) ? [{ kind: "unset", hook, name: settingOf(hook) }] : [];
      return [...unset, ...other.uninstall(hook)];
    },
  };
}
