import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { GitRepository, Oid } from "../../../src/git/repository.ts";
import { gitIn } from "../../support/git-env.ts";
import { emptyRepository, oneFile, openNative } from "../support.ts";

/** Opens a repository, and notes which commands of git it starts. */
async function watched(dir: string) {
  const spawned: string[] = [];
  const onSpawn = (args: readonly string[]): void => {
    const found = args.find((arg) => /^(?:rev-list|rev-parse)$/.test(arg));
    if (found !== undefined) spawned.push(found);
  };
  return { repo: await openNative(dir, { onSpawn }), spawned };
}

async function chain(repo: GitRepository, length: number): Promise<readonly Oid[]> {
  const oids: Oid[] = [];
  for (let n = 0; n < length; n++) {
    const { commit, objects } = oneFile(repo, `${n}`, oids.slice(-1), "f", 1000 + n);
    await (await repo.storePack(objects)).release();
    oids.push(commit);
  }
  return oids;
}

const at = (oids: readonly Oid[], n: number): Oid => oids.at(n) ?? "";

test("few commits in a row are told without a process, and as git tells them", async () => {
  const { repo, spawned } = await watched(emptyRepository());
  const oids = await chain(repo, 5);
  const found = await repo.graph({ tips: [at(oids, 4)], exclude: [at(oids, 1)] });
  expect(found).toEqual([
    { oid: at(oids, 4), parents: [at(oids, 3)], time: 1004 },
    { oid: at(oids, 3), parents: [at(oids, 2)], time: 1003 },
    { oid: at(oids, 2), parents: [at(oids, 1)], time: 1002 },
  ]);
  expect(await repo.graph({ tips: [at(oids, 2)], exclude: [at(oids, 2)] })).toEqual([]);
  expect(spawned).toEqual([]);
  // Backwards there is nothing, and only git is sure of that.
  expect(await repo.graph({ tips: [at(oids, 1)], exclude: [at(oids, 4)] })).toEqual([]);
  expect(spawned).toEqual(["rev-list"]);
});

test("where sides meet, git is asked", async () => {
  const { repo, spawned } = await watched(emptyRepository());
  const [first = "", second = ""] = await chain(repo, 2);
  const side = oneFile(repo, "side", [first]);
  const join = oneFile(repo, "join", [second, side.commit]);
  await (await repo.storePack([...side.objects, ...join.objects])).release();
  const found = await repo.graph({ tips: [join.commit], exclude: [second] });
  expect(found.map(({ oid }) => oid).sort()).toEqual([join.commit, side.commit].sort());
  expect(spawned).toEqual(["rev-list"]);
});

test("commits of a shallow clone say parents that are not to be looked for: git is asked", async () => {
  const dir = emptyRepository();
  const { repo, spawned } = await watched(dir);
  const oids = await chain(repo, 3);
  writeFileSync(join(dir, ".git/shallow"), `${at(oids, 1)}\n`);
  const found = await repo.graph({ tips: [at(oids, 2)], exclude: [at(oids, 0)] });
  expect(found.map(({ parents }) => parents)).toEqual([[at(oids, 1)], []]);
  expect(spawned).toEqual(["rev-list"]);
});

test("a whole name of a commit is looked up without a process; anything else is git's to tell", async () => {
  const dir = emptyRepository();
  const { repo, spawned } = await watched(dir);
  const [commit = ""] = await chain(repo, 1);
  expect(await repo.resolveCommit(commit)).toBe(commit);
  expect(spawned).toEqual([]);
  gitIn(dir, "tag", "-a", "-m", "one", "one", commit);
  const tag = gitIn(dir, "rev-parse", "one");
  const tree = gitIn(dir, "rev-parse", `${commit}^{tree}`);
  expect(await repo.resolveCommit(tag)).toBe(commit);
  expect(await repo.resolveCommit(commit.slice(0, 9))).toBe(commit);
  expect(await repo.resolveCommit(tree)).toBeUndefined();
  expect(await repo.resolveCommit("1".repeat(40))).toBeUndefined();
  expect(spawned).toEqual(["rev-parse", "rev-parse", "rev-parse", "rev-parse"]);
});
