import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HookName } from "../../src/app/hooks/hook-names.ts";
import { type ShimSettings, shimOf } from "../../src/app/hooks/shims.ts";
import { type GitRun, gitEnv, gitIn, runGit, scratch } from "../support/git-env.ts";

export const SETTINGS: ShimSettings = {
  prefix: "tk",
  ref: "refs/tickets/main",
  every: false,
  program: [],
};

/** A repository with hooks, and a stand-in for git ticket that writes down how it is called. */
export interface Trial {
  readonly dir: string;
  /** The folder of the hooks. */
  readonly hooks: string;
  git(...args: string[]): GitRun;
  /** Returns the calls of the stand-in since this was asked last. */
  calls(): readonly string[];
  /** Installs hooks as they are in `hooks/`. */
  install(names: readonly HookName[], settings?: Partial<ShimSettings>): void;
  /** Lets the stand-in run more, after it has written down its call: a script of sh. */
  says(script: string): void;
}

export function executable(path: string, text: string): void {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

/** Makes a repository in a folder whose name would trip a careless script. */
export function trial(...initArgs: string[]): Trial {
  const root = scratch("hooks");
  const dir = join(root, 'it\'s a "shop" $(touch hacked)');
  const bin = join(root, "bin");
  const log = join(root, "calls");
  for (const folder of [dir, bin]) mkdirSync(folder);
  gitIn(dir, "init", "-q", ...initArgs, ".");
  const hooks = gitIn(dir, "rev-parse", "--path-format=absolute", "--git-path", "hooks");
  mkdirSync(hooks, { recursive: true });
  const says = (script: string): void => {
    const write = `printf '%s' "$*" | tr '\\n' ' ' >> '${log}'; echo >> '${log}'`;
    executable(join(bin, "git-ticket"), `#!/bin/sh\n${write}\n${script}\n`);
  };
  says("exit 0");
  const env = { PATH: `${bin}:${gitEnv()["PATH"]}` };
  return {
    dir,
    hooks,
    says,
    git: (...args) => runGit(dir, args, { env }),
    calls: () => {
      if (!existsSync(log)) return [];
      const lines = readFileSync(log, "utf8").split("\n").slice(0, -1);
      writeFileSync(log, "");
      return lines;
    },
    install: (names, settings = {}) => {
      for (const name of names)
        executable(join(hooks, name), shimOf(name, { ...SETTINGS, ...settings }));
    },
  };
}
