import type { HookWay } from "./hook-types.ts";
import { hookPath } from "./house.ts";
import { aside, manual, type Way, type WayContext } from "./way.ts";
import { configWay } from "./way-config.ts";
import { fileWay } from "./way-file.ts";
import { linesWay } from "./way-lines.ts";

/** Hooks that are everybody's: whoever runs them adds a line. */
function manualWay(context: WayContext): Way {
  const { house } = context;
  const other = aside(context);
  const why = `core.hooksPath is for more than this repository (${house.scope})`;
  return {
    status: (hook) => ({
      state: other.state(hook),
      path: hookPath(house, hook),
      next: null,
      note: why,
    }),
    install: (hook) => [...other.install(hook), manual(hook, why)],
    uninstall: (hook) => other.uninstall(hook),
  };
}

const WAYS: Readonly<Record<HookWay, (context: WayContext) => Way>> = {
  file: fileWay,
  lines: linesWay,
  config: configWay,
  manual: manualWay,
};

/** Returns a way, for a repository. */
export const wayOf = (name: HookWay, context: WayContext): Way => WAYS[name](context);
