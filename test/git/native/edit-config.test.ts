import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitIn } from "../../support/git-env.ts";
import { emptyRepository, openNative } from "../support.ts";

const set = (name: string, value: string) => [{ kind: "set", name, value }] as const;

test("who changes the configuration at the same time waits for the other", async () => {
  const dir = emptyRepository();
  const values = Array.from({ length: 40 }, (_, i) => `v${i}`);
  const repos = await Promise.all(values.map(() => openNative(dir)));
  await Promise.all(repos.map((repo, i) => repo.editConfig(set(`some.key${i}`, `v${i}`))));
  const found = gitIn(dir, "config", "--get-regexp", "^some\\.").trim().split("\n");
  expect(found.map((line) => line.split(" ")[1]).sort()).toEqual(values.toSorted());
});

test("a lock that goes away is waited for; one that stays is named", async () => {
  const dir = emptyRepository();
  const lock = join(dir, ".git/config.lock");
  writeFileSync(lock, "");
  const repo = await openNative(dir);
  const timer = setTimeout(() => rmSync(lock), 100);
  await repo.editConfig(set("some.key", "1"));
  clearTimeout(timer);
  expect(gitIn(dir, "config", "some.key").trim()).toBe("1");
  writeFileSync(lock, "");
  await expect(repo.editConfig(set("some.key", "2"))).rejects.toMatchObject({
    code: "CONFIG_LOCKED",
    kind: "conflict",
    retryable: true,
    data: { lock },
    hint: expect.stringContaining(`rm -- '${lock}'`),
  });
  expect(existsSync(lock)).toBe(true);
  expect(gitIn(dir, "config", "some.key").trim()).toBe("1");
});
