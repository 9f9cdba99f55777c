import { type HookName, TOLD } from "./hook-names.ts";
import type { HookStep } from "./hook-types.ts";
import { hookPath, lookAt } from "./house.ts";
import { hasLines, isShell, withLines, withoutLines } from "./lines.ts";
import { aside, manual, type Way, type WayContext } from "./way.ts";

/** Why lines of ours can't be put into a hook, or undefined. */
function lineObstacle(path: string, hook: HookName): string | undefined {
  const present = lookAt(path);
  if (present.kind === "odd") return `${path} is no file that can be read`;
  if (present.kind === "nothing" || hasLines(present.text)) return undefined;
  if (present.link) return `${path} is a link to another file`;
  if (!isShell(present.text)) return `${path} is not run by sh`;
  return TOLD.has(hook) ? `${path} reads what git says, which can be read once` : undefined;
}

/** Lines in a hook that others see, too, which run a script of ours where there is one. */
export function linesWay(context: WayContext): Way {
  const { house } = context;
  const other = aside(context);
  return {
    status: (hook) => {
      const path = hookPath(house, hook);
      const present = lookAt(path);
      const lines = present.kind === "file" && hasLines(present.text);
      const state = lines ? other.state(hook) : "absent";
      return { state, path, next: null, note: lineObstacle(path, hook) ?? null };
    },
    install: (hook) => {
      const path = hookPath(house, hook);
      const why = lineObstacle(path, hook);
      if (why !== undefined) return [...other.install(hook), manual(hook, why)];
      const present = lookAt(path);
      const before = present.kind === "file" ? present.text : undefined;
      const text = withLines(before, hook);
      const edit: HookStep[] = text === before ? [] : [{ kind: "edit", hook, path, text }];
      return [...other.install(hook), ...edit];
    },
    uninstall: (hook) => {
      const path = hookPath(house, hook);
      const present = lookAt(path);
      if (present.kind !== "file" || !hasLines(present.text)) return other.uninstall(hook);
      const text = withoutLines(present.text);
      const step: HookStep =
        text === undefined ? { kind: "remove", hook, path } : { kind: "edit", hook, path, text };
      return [step, ...other.uninstall(hook)];
    },
  };
}
