import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandReport } from "../../src/agents/command-report.ts";
import { runCommand } from "../../src/agents/run-command.ts";
import { scratch } from "../support/git-env.ts";

const never = new AbortController().signal;
const sh = (script: string, signal: AbortSignal = never) =>
  runCommand({
    command: ["/bin/sh", "-c", script],
    cwd: "/",
    env: { ...process.env, WHAT: "it" },
    input: "the ticket",
    signal,
  });

test("a program gets input and environment, and the end of what it prints is kept", async () => {
  const end = await sh("cat; echo; echo $WHAT; echo oops >&2; exit 3");
  expect(end).toMatchObject({ code: 3, signal: null });
  expect(end.tail).toBe("the ticket\nit\noops\n");
  const long = await sh("for i in $(seq 2000); do echo line $i; done");
  expect(long.tail.startsWith("[…]\nline ")).toBe(true);
  expect(long.tail.endsWith("line 2000\n")).toBe(true);
  expect(long.tail.length).toBeLessThan(4200);
});

test("aborting ends a program with what it started", async () => {
  const control = new AbortController();
  const file = join(scratch("command"), "late");
  const ended = sh(`(sleep 0.5; echo late > ${file}) & wait`, control.signal);
  setTimeout(() => control.abort(), 100);
  const { code, signal } = await ended;
  expect([code, signal]).toEqual([null, "SIGTERM"]);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(existsSync(file)).toBe(false);
});

test("a program that is not there is told", async () => {
  const run = { command: ["/no/such"], cwd: "/", env: {}, input: "", signal: never };
  await expect(runCommand(run)).rejects.toMatchObject({ code: "ENOENT" });
});

test("a report says how it ended, with a fence that the output can't close", () => {
  const ended = {
    ...{ command: ["npm", "run", "my work"], code: 0, signal: null, ms: 1234 },
    ...{ tail: "a\n```\nb\n", worker: "robot-1", attempt: 2, note: "Kept." },
  };
  expect(commandReport(ended)).toBe(
    'npm run "my work": ended with 0 after 1.2 s (robot-1, try 2).\n\nKept.\n\n````\na\n```\nb\n````',
  );
  expect(
    commandReport({ ...ended, code: null, signal: "SIGKILL", tail: "", note: undefined }),
  ).toBe('npm run "my work": was ended by SIGKILL after 1.2 s (robot-1, try 2).');
});
