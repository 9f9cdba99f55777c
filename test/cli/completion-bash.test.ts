import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import { BASH } from "../../src/cli/completion/bash.ts";
import { ticketRepository } from "../store/support.ts";
import { gitEnv } from "../support/git-env.ts";

const GIT_COMPLETION = "/usr/share/bash-completion/completions/git";

let dir = "";

beforeAll(async () => {
  dir = await ticketRepository();
  const tickets = await openTickets({ dir, env: gitEnv() });
  await tickets.transact([
    { op: "create", title: "Login", labels: ["$(touch pwned)", "two words", "ui"] },
    { op: "create", title: "Docs", milestone: "v1" },
  ]);
  await tickets.close();
});

/** Words as bash splits them for completion: at spaces, = and :, which are words of their own. */
const split = (line: string): string[] => {
  const parts = line.match(/[=:]+|(?:\\.|[^\s=:])+/g) ?? [];
  return /\s$/.test(line) ? [...parts, ""] : parts;
};

/** Lets bash complete `line`, and returns what it would offer. */
function complete(line: string, { type = 9, before = "", call = "__git_ticket_main" } = {}) {
  const quoted = split(line).map((word) => `'${word}'`);
  const program = [
    before,
    BASH,
    `COMP_LINE='${line}' COMP_POINT=${line.length} COMP_TYPE=${type}`,
    `COMP_WORDS=(${quoted.join(" ")}) COMP_CWORD=${quoted.length - 1}`,
    `${call} && printf '%s\\n' "\${COMPREPLY[@]}"`,
  ].join("\n");
  const PATH = `${inject("binFolder")}:${process.env["PATH"]}`;
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", program], {
    cwd: dir,
    env: gitEnv({ PATH }),
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return stdout.split("\n").filter((word) => word !== "");
}

test("git-ticket: commands, options and their values", () => {
  expect(complete("git-ticket clo")).toEqual(["close"]);
  expect(complete("git-ticket close --reso")).toEqual(["--resolution"]);
  expect(complete("git-ticket list --format c")).toEqual(["csv"]);
});

test("bash keeps what stands before = and :, so that is left out", () => {
  expect(complete("git-ticket list --format=c")).toEqual(["csv"]);
  expect(complete("git-ticket list --status=op")).toEqual(["open"]);
  expect(complete("git-ticket set tk priority=")).toEqual(["critical", "high", "medium", "low"]);
  expect(complete("git-ticket list label:u")).toEqual(["ui"]);
});

test("what the shell would take apart is quoted, and never run", () => {
  expect(complete("git-ticket list --label ").sort()).toEqual([
    "\\$\\(touch\\ pwned\\)",
    "two\\ words",
    "ui",
  ]);
  expect(complete("git-ticket list --label two\\ w")).toEqual(["two\\ words"]);
  expect(complete('git-ticket list --label "two')).toEqual(["two words"]);
  expect(complete("git-ticket list --columns id,ti")).toEqual(["id,title"]);
  expect(existsSync(join(dir, "pwned"))).toBe(false);
});

test("ids are offered alone, and with their titles when they are listed", () => {
  const ids = complete("git-ticket show tk-");
  expect(ids).toEqual([expect.stringMatching(/^tk-\w+$/), expect.stringMatching(/^tk-\w+$/)]);
  expect(complete("git-ticket show tk-", { type: 63 })).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^tk-\w+ {2}\(Login\)$/),
      expect.stringMatching(/^tk-\w+ {2}\(Docs\)$/),
    ]),
  );
});

test("git -C DIR ticket: git's completion calls ours with git's words", () => {
  const call = "_git_ticket";
  expect(complete("git ticket clo", { call })).toEqual(["close"]);
  expect(complete("git -c a.b=c --no-pager ticket list --format c", { call })).toEqual(["csv"]);
  expect(complete("git -C /nowhere ticket list --milestone ", { call })).toEqual([]);
  expect(complete("git -C . ticket list --milestone ", { call })).toEqual(["v1"]);
});

test.skipIf(!existsSync(GIT_COMPLETION))("git's own completion finds it", () => {
  const git = { before: `. ${GIT_COMPLETION}`, call: "__git_wrap__git_main" };
  expect(complete("git ticket clo", git)).toEqual(["close"]);
  expect(complete("git ticket list --milestone=", git)).toEqual(["v1"]);
  expect(complete("git -C . ticket list --milestone ", git)).toEqual(["v1"]);
});
