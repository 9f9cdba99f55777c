import { expect, test } from "vitest";
import { encodeTree, newObject } from "../../../src/git/objects.ts";
import { emptyRepository, openNative, until } from "../support.ts";

const ALL = { enters: () => true, most: 100 };

async function watched() {
  let started = 0;
  const onSpawn = (args: readonly string[]): void => {
    if (args.includes("diff-tree")) started++;
  };
  const repo = await openNative(emptyRepository(), { onSpawn });
  const put = async (name: string) => {
    const blob = newObject("sha1", "blob", Buffer.from(name));
    const tree = newObject("sha1", "tree", encodeTree([{ mode: "100644", name, oid: blob.oid }]));
    await repo.storePack([blob, tree]);
    return tree.oid;
  };
  const paths = async (tree: string): Promise<readonly string[]> => {
    const [found = []] = await repo.treeDifferences([[undefined, tree]], ALL);
    return found === "too-many" ? [] : found.map(({ path }) => path);
  };
  return { repo, put, paths, started: () => started };
}

test("one process compares, however often it is asked; it is started when it is expected", async () => {
  const { repo, put, paths, started } = await watched();
  await repo.expectDifferences();
  await until(() => started() === 1, "git is started");
  expect(await paths(await put("a"))).toEqual(["a"]);
  // What is stored while the process is there is found as well.
  expect(await paths(await put("b"))).toEqual(["b"]);
  await repo.expectDifferences();
  expect(started()).toBe(1);
});

test("asked twice at once, two processes answer, of which one stays", async () => {
  const { put, paths, started } = await watched();
  const [a, b] = [await put("a"), await put("b")];
  expect(await Promise.all([paths(a), paths(b)])).toEqual([["a"], ["b"]]);
  expect(await paths(a)).toEqual(["a"]);
  expect(started()).toBe(2);
});

test("after a failure the next question has a process of its own", async () => {
  const { repo, put, paths, started } = await watched();
  await expect(paths("1".repeat(40))).rejects.toMatchObject({ code: "STORE_DAMAGED" });
  const failed = started();
  expect(await paths(await put("a"))).toEqual(["a"]);
  expect(started()).toBe(failed + 1);
  await repo.close();
});
