import { join } from "node:path";
import type { ConfigEdit, GitConfig } from "../../git/repository.ts";
import { messageMode } from "../check-message.ts";
import { configNow } from "../read-head.ts";
import type { Workspace } from "../workspace.ts";
import { configNeedsGit } from "./hook-errors.ts";
import { CLIENT_HOOKS, HOOKS, type HookName, SERVER_HOOKS } from "./hook-names.ts";
import type { HookStep, HooksChange, HooksReport, InstallHooksOptions } from "./hook-types.ts";
import { type HookHouse, hookHouse } from "./house.ts";
import { dropFolder, perform } from "./perform.ts";
import { shimOf } from "./shims.ts";
import type { WayContext } from "./way.ts";
import { wayOf } from "./ways.ts";

/** What is known of a repository's hooks. */
interface Known {
  readonly context: WayContext;
  readonly house: HookHouse;
}

const NO_PROGRAM: readonly string[] = [];

/** Returns the prefix of ids; the usual one where there are no tickets yet. */
async function prefixOf(workspace: Workspace): Promise<string> {
  const head = await workspace.repo.readRef(workspace.store.ref);
  return head === undefined ? "tk" : (await configNow(workspace)).prefix;
}

async function know(
  workspace: Workspace,
  options: Pick<InstallHooksOptions, "config" | "program">,
): Promise<Known> {
  const { repo, store } = workspace;
  const config = await repo.config();
  const whole = await repo.wholeConfig();
  const house = await hookHouse(workspace, options.config === true);
  const prefix = await prefixOf(workspace);
  const mode = messageMode(config);
  const settings = {
    prefix,
    ref: store.ref,
    every: mode === "require",
    program: options.program ?? NO_PROGRAM,
  };
  return { context: { house, settings, setting: (name) => whole.get(name) }, house };
}

/** Returns how a hook is run now, or would be: by git's configuration, if that has it. */
function wayFor({ context, house }: Known, hook: HookName) {
  const byConfig = wayOf("config", context);
  const state = byConfig.status(hook);
  if (state.state !== "absent" || house.way === "config")
    return { way: "config", ...state } as const;
  return { way: house.way, ...wayOf(house.way, context).status(hook) } as const;
}

/** Tells how each hook stands. See `Tickets.hooks`. */
export async function hooksReport(
  workspace: Workspace,
  program: readonly string[] | undefined,
): Promise<HooksReport> {
  const known = await know(workspace, program === undefined ? {} : { program });
  const { dir, scope, manager, shared } = known.house;
  return {
    dir,
    scope,
    manager,
    shared,
    hooks: HOOKS.map((hook) => ({
      hook,
      ...wayFor(known, hook),
      script: shimOf(hook, known.context.settings),
    })),
  };
}

/** Returns the hooks that are meant where none is named. */
function usual(bare: boolean, config: GitConfig, options: InstallHooksOptions) {
  if (options.server === true || bare) return SERVER_HOOKS;
  const off = messageMode(config) === "off";
  return off ? CLIENT_HOOKS.filter((hook) => hook !== "commit-msg") : CLIENT_HOOKS;
}

const editOf = (step: HookStep): readonly ConfigEdit[] => {
  if (step.kind === "set") return [{ kind: "set", name: step.name, value: step.value }];
  return step.kind === "unset" ? [{ kind: "drop", section: step.name }] : [];
};

/** Installs hooks, beside what is there. See `Tickets.installHooks`. */
export async function installHooks(
  workspace: Workspace,
  options: InstallHooksOptions,
): Promise<HooksChange> {
  const { repo } = workspace;
  if (options.config === true) configNeedsGit(await repo.version());
  const known = await know(workspace, options);
  const { dir, scope, manager, shared, way } = known.house;
  const bare = (await repo.code()).worktree === undefined;
  const hooks = options.hooks ?? usual(bare, await repo.config(), options);
  const how = wayOf(way, known.context);
  const steps = hooks.flatMap((hook) => how.install(hook));
  if (options.dryRun !== true) {
    perform(steps);
    await repo.editConfig(steps.flatMap(editOf));
  }
  return { dir, scope, manager, shared, steps };
}

/** Returns the steps, each once: several ways may lead to one file. */
function once(steps: readonly HookStep[]): readonly HookStep[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}

/** Takes hooks away, in whichever way they came. See `Tickets.uninstallHooks`. */
export async function uninstallHooks(
  workspace: Workspace,
  { hooks = HOOKS, dryRun = false }: { hooks?: readonly HookName[]; dryRun?: boolean },
): Promise<HooksChange> {
  const { repo } = workspace;
  const house = await hookHouse(workspace, false);
  const whole = await repo.wholeConfig();
  const settings = { prefix: "", ref: "", every: false, program: NO_PROGRAM };
  const setting = (name: string): string | undefined => whole.get(name);
  // Where hooks are looked for may have been another place when they were installed.
  const own: HookHouse = { ...house, way: "file", folder: join(repo.commonDir, "hooks") };
  const ways = [
    wayOf(house.way, { house, settings, setting }),
    wayOf("file", { house: own, settings, setting }),
    wayOf("config", { house, settings, setting }),
  ];
  const steps = once(hooks.flatMap((hook) => ways.flatMap((way) => way.uninstall(hook))));
  if (!dryRun) {
    perform(steps);
    await repo.editConfig(steps.flatMap(editOf));
    dropFolder(house.shims);
  }
  const { dir, scope, manager, shared } = house;
  return { dir, scope, manager, shared, steps };
}
