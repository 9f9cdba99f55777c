import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import { FISH } from "../../src/cli/completion/fish.ts";
import { ZSH } from "../../src/cli/completion/zsh.ts";
import { ticketRepository } from "../store/support.ts";
import { gitEnv, scratch } from "../support/git-env.ts";

let dir = "";

beforeAll(async () => {
  for (const shell of ["zsh", "fish"])
    if (spawnSync(shell, ["--version"]).error !== undefined)
      throw new Error(`${shell} is missing. Install it: apt-get install ${shell}`);
  dir = await ticketRepository();
  const tickets = await openTickets({ dir, env: gitEnv() });
  await tickets.transact([
    { op: "create", title: "Login: times out", labels: ["two words", "$(touch pwned)"] },
  ]);
  await tickets.close();
});

function runShell(shell: string, args: readonly string[], extra: Record<string, string>): string {
  const PATH = `${inject("binFolder")}:${process.env["PATH"]}`;
  const { stdout, stderr } = spawnSync(shell, args, {
    cwd: dir,
    env: gitEnv({ PATH, TERM: "dumb", ...extra }),
    encoding: "utf8",
    timeout: 120_000,
  });
  expect(stderr).toBe("");
  return stdout;
}

/** Types `keys` and a tab at a prompt of zsh, and returns what the line has become. */
function typedInZsh(keys: string): string {
  const functions = scratch("zsh");
  writeFileSync(join(functions, "_git-ticket"), ZSH);
  const prepare = [
    "unsetopt zle_bracketed_paste; PS1= RPS1= PS2=",
    `fpath=(${functions} $fpath); autoload -U compinit; compinit -u -D`,
    'report() { print -r -- "[[$BUFFER]]"; BUFFER= }; zle -N report; bindkey "^X" report',
    "print ready",
  ].join("; ");
  const program = `
    zmodload zsh/zpty
    zpty z zsh -f -i
    zpty -w z ${JSON.stringify(prepare).replaceAll("$", "\\$")}
    zpty -r z line '*ready*ready*'
    zpty -w -n z $'${keys}\\t\\x18'
    zpty -r z line '*]]*'
    print -r -- "$line"
    zpty -d z`;
  const heard = runShell("zsh", ["-f", "-c", program], {});
  return /\[\[(.*)\]\]/.exec(heard)?.[1] ?? heard;
}

test.each([
  ["git-ticket clo", "git-ticket close "],
  ["git ticket clo", "git ticket close "],
  ["git ticket list --milest", "git ticket list --milestone "],
  ["git-ticket set tk prio", "git-ticket set tk priority="],
  ["git-ticket set tk priority=h", "git-ticket set tk priority=high "],
  ["git-ticket list --label two", "git-ticket list --label two\\ words "],
])("zsh completes %j to %j", (keys, line) => {
  expect(typedInZsh(keys)).toBe(line);
});

test("zsh completes ids", () => {
  expect(typedInZsh("git ticket show tk-")).toMatch(/^git ticket show tk-\w{4,} $/);
});

/** Returns what fish offers for a line, with descriptions. */
function offeredByFish(line: string): string[] {
  const home = scratch("fish");
  const folder = join(home, ".config", "fish", "conf.d");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "git-ticket.fish"), FISH);
  const args = ["-c", "complete -C $argv[1]", line];
  return runShell("fish", args, { HOME: home, XDG_CONFIG_HOME: join(home, ".config") })
    .split("\n")
    .slice(0, -1);
}

test("fish offers commands, values and ids with titles, for git-ticket and for git ticket", () => {
  expect(offeredByFish("git-ticket clo")).toEqual(["close\tClose tickets"]);
  expect(offeredByFish("git ticket clo")).toEqual(["close\tClose tickets"]);
  expect(offeredByFish("git -C . ticket show ")).toEqual([
    expect.stringMatching(/^tk-\w{4,}\tLogin: times out$/),
  ]);
  expect(offeredByFish("git-ticket list --label ").sort()).toEqual([
    "$(touch pwned)\t1 ticket",
    "two words\t1 ticket",
  ]);
  expect(offeredByFish("git-ticket set tk priority=h")).toEqual(["priority=high"]);
});
