import { spawn, spawnSync } from "node:child_process";
import { pagerCommand, pagerEnvironment, pagerInUse, pagerSettings } from "./pager.ts";
import type { Pager, PagerStart, Place } from "./writers.ts";

/** Exit codes by which a shell says that it could not run a command. */
const NOT_RUN: ReadonlySet<number | null> = new Set([126, 127]);

function configured({ cwd, env }: Place): string {
  const args = ["config", "-z", "--get-regexp", "^(core\\.pager|pager\\.ticket)$"];
  // Without git, and where it refuses the repository, there is no such setting.
  return spawnSync("git", args, { cwd, env, encoding: "utf8", stdio: "pipe" }).stdout ?? "";
}

/** Starts a pager. What can't be shown in it, because it could not be run, is given to `plain`. */
export function startPager(
  command: string,
  { cwd, env }: Place,
  plain: (text: string) => void,
): Pager {
  const child = spawn(command, {
    shell: true,
    cwd,
    env: pagerEnvironment(env),
    stdio: ["pipe", "inherit", "inherit"],
  });
  const written: string[] = [];
  let over = false;
  const ended = new Promise<number | null>((settle) => {
    child.on("error", () => settle(127));
    child.on("close", settle);
  });
  child.stdin.on("error", () => {
    over = true;
  });
  // The pager has the terminal: it decides what Ctrl-C means, and we end when it does.
  const ignore = (): void => undefined;
  process.on("SIGINT", ignore);
  return {
    write: (text) => {
      written.push(text);
      if (!over) child.stdin.write(text);
    },
    get over() {
      return over;
    },
    finish: async () => {
      child.stdin.end();
      const code = await ended;
      process.off("SIGINT", ignore);
      if (NOT_RUN.has(code)) plain(written.join(""));
    },
  };
}

/** Returns what starts the pager that git would use; `undefined` where there is to be none, or one already. */
export function pagerAt(place: Place): PagerStart | undefined {
  if (pagerInUse(place.env)) return undefined;
  const command = pagerCommand(place.env, pagerSettings(configured(place)));
  if (command === undefined) return undefined;
  // Others would show the control sequence itself.
  const hyperlinks = /^(?:\S*\/)?less(?:\s|$)/.test(command.trim());
  return { start: (plain) => startPager(command, place, plain), hyperlinks };
}
