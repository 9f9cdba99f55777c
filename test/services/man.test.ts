import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { manPages } from "../../tools/man-pages.mjs";
import { runGit, scratch } from "../support/git-env.ts";

const pages = await manPages("1.2.3");

beforeAll(() => {
  const { error } = spawnSync("man", ["--version"]);
  if (error !== undefined) throw new Error("man is missing. Install it: apt-get install man-db");
});

/** The pages where `man` looks for them. */
function manFolder(): string {
  const root = scratch("man");
  mkdirSync(join(root, "man1"));
  for (const { path, text } of pages)
    writeFileSync(join(root, path.replace("man/", "man1/")), text);
  return root;
}

const ENV = { MANPAGER: "cat", PAGER: "cat", MANWIDTH: "80", LC_ALL: "C.UTF-8", GIT_PAGER: "cat" };

test("man shows every page without a warning", () => {
  const root = manFolder();
  for (const { path } of pages) {
    const file = join(root, path.replace("man/", "man1/"));
    const { stdout, stderr, status } = spawnSync("man", ["--warnings=all", "-l", file], {
      env: { ...process.env, ...ENV },
      encoding: "utf8",
    });
    expect([path, stderr, status]).toEqual([path, "", 0]);
    expect(stdout).toContain("SYNOPSIS");
  }
});

test("git help ticket and git ticket --help show the page, man git-ticket-list another", () => {
  // git looks in PATH whether there is such a command.
  const PATH = `${inject("binFolder")}:${process.env["PATH"]}`;
  const env = { ...ENV, PATH, MANPATH: manFolder() };
  const dir = scratch("repo");
  for (const args of [
    ["help", "ticket"],
    ["ticket", "--help"],
  ])
    expect(runGit(dir, args, { env }).stdout).toContain("git-ticket - tickets that live in git");
  const { stdout } = spawnSync("man", ["git-ticket-list"], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  expect(stdout).toContain("git ticket list");
});
