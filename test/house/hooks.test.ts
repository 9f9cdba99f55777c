import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HOOKS } from "../../src/app/hooks/hook-names.ts";
import { HOOKS_FOLDER, renderShims, SHIMS_FILE } from "../../tools/hooks.mjs";

const FILES = readdirSync(HOOKS_FOLDER).sort();
const textOf = (name: string): string => readFileSync(join(HOOKS_FOLDER, name), "utf8");

test("the program holds the scripts of hooks/ (npm run docs writes them)", () => {
  expect(readFileSync(SHIMS_FILE, "utf8")).toBe(renderShims(HOOKS_FOLDER));
});

test("there is a script for each hook, executable, with nothing of one shell alone", () => {
  expect(FILES).toEqual([...HOOKS].sort());
  for (const name of FILES) {
    expect(statSync(join(HOOKS_FOLDER, name)).mode & 0o111).toBe(0o111);
    expect(spawnSync("sh", ["-n", join(HOOKS_FOLDER, name)]).status).toBe(0);
    const text = textOf(name);
    expect(text.split("\n")[1]).toBe(`# git-ticket hook: ${name}`);
    expect(text).not.toMatch(/\[\[|\blocal\b|\bfunction\b|\becho -|<<<|\beval\b|\r|\$'/);
    expect(text.match(/^prefix=.*$/gm)).toHaveLength(1);
  }
});

test("what scripts have in common is the same in each", () => {
  const parts = [/^next=.*$/m, /^prefix=.*$/m];
  for (const part of parts) {
    const all = new Set(FILES.map((name) => part.exec(textOf(name))?.[0]));
    expect([...all]).toHaveLength(1);
  }
  const ticket = /^ticket\(\) \{[\s\S]*?^\}$/m;
  const guards = ["pre-receive", "update"];
  const own = (guarding: boolean) =>
    new Set(
      FILES.filter((n) => guards.includes(n) === guarding).map((n) => ticket.exec(textOf(n))?.[0]),
    );
  expect([own(true).size, own(false).size]).toEqual([1, 1]);
});
