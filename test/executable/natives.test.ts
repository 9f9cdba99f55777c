import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { compiler } from "../../tools/executable.mjs";
import { ticketRepository } from "../store/support.ts";
import { gitEnv } from "../support/git-env.ts";

const script = fileURLToPath(new URL("compare-natives.ts", import.meta.url));

test("what bun has itself does what the modules of Node do", () => {
  const { stdout, stderr } = spawnSync(compiler(), ["run", script], { encoding: "utf8" });
  expect([stdout, stderr]).toEqual(["done\n", ""]);
});

test("a stack trace tells the place in the sources", async () => {
  const program = `${inject("binFolder")}/git-ticket`;
  const options = { cwd: await ticketRepository(), env: gitEnv(), encoding: "utf8" } as const;
  const { stderr } = spawnSync(program, ["show", "nothing", "--debug"], options);
  expect(stderr).toMatch(/^ {4}at .*\bsrc\/store\/resolution\.ts:\d+:\d+\)$/m);
});

test("git that is not there is told for that", async () => {
  const dir = await ticketRepository();
  const program = `${inject("binFolder")}/git-ticket`;
  const run = (env: Record<string, string>) =>
    spawnSync(program, ["create", "x"], { cwd: dir, env: gitEnv(env), encoding: "utf8" });
  expect(run({ GIT_TICKET_ENGINE: "native", PATH: "/nowhere" }).stderr).toContain(
    "[GIT_NOT_FOUND]",
  );
});

test("the executable names no folder of the machine that it was built on", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const bytes = readFileSync(`${inject("binFolder")}/git-ticket`);
  expect(bytes.includes("src/store/resolution.ts")).toBe(true);
  expect(bytes.includes(root)).toBe(false);
});
