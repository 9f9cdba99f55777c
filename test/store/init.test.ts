import { expect, test } from "vitest";
import { initStore } from "../../src/store/init.ts";
import { gitIn, lastingScratch } from "../support/git-env.ts";
import {
  commitCount,
  emptyRepository,
  fileAt,
  gitInit,
  head,
  objectCount,
  openClone,
  openStore,
  REF,
  racing,
} from "./support.ts";

test("init writes a configuration, and nothing else", async () => {
  const dir = emptyRepository();
  const tickets = await openClone(dir);
  expect(await tickets.init({ prefix: "ab" })).toEqual({
    commit: head(dir),
    created: true,
    ref: REF,
    prefix: "ab",
    adopted: null,
    unasked: [],
  });
  expect(gitIn(dir, "ls-tree", "-r", "--name-only", REF)).toBe("config.json");
  expect(JSON.parse(fileAt(dir, "config.json"))).toMatchObject({ schema: 1, prefix: "ab" });
  expect(gitIn(dir, "status", "--porcelain", "--untracked-files=all")).toBe("");
  expect(gitIn(dir, "for-each-ref", "--format=%(refname)")).toBe(REF);
  expect((await tickets.config()).statuses.map((s) => s.name)).toEqual([
    "open",
    "in-progress",
    "in-review",
    "blocked",
    "closed",
  ]);
});

test("init again changes nothing, whatever prefix it asks for", async () => {
  const dir = emptyRepository();
  const tickets = await openClone(dir);
  await tickets.init({ prefix: "ab" });
  const [before, objects] = [head(dir), objectCount(dir)];
  expect(await tickets.init({ prefix: "xy" })).toMatchObject({ created: false, prefix: "ab" });
  expect([head(dir), objectCount(dir)]).toEqual([before, objects]);
});

test("of two who begin at once one does, and both have the same tickets", async () => {
  const dir = emptyRepository();
  const [store, rival] = [await openStore(dir), await openStore(dir)];
  const ours = await initStore(
    racing(store, () => initStore(rival, "ab")),
    "xy",
  );
  expect(ours).toEqual({ commit: head(dir), created: false });
  expect(commitCount(dir)).toBe(1);
  const all = await Promise.all([1, 2, 3, 4].map(() => openStore(emptyish)));
  const results = await Promise.all(all.map((one) => initStore(one, "tk")));
  expect(results.filter((r) => r.created).length).toBe(1);
  expect(new Set(results.map((r) => r.commit)).size).toBe(1);
});

const emptyish = lastingScratch("race");
gitInit(emptyish);

test.each([["--bare"], ["--object-format=sha256"], ["--initial-branch=trunk"]])(
  "a repository made with %s will do",
  async (arg) => {
    const dir = emptyRepository(arg);
    const tickets = await openClone(dir);
    await tickets.init();
    const { created } = await tickets.transact([{ op: "create", title: "One" }]);
    expect((await tickets.show(created[0] ?? "")).title).toBe("One");
    expect((await tickets.verify()).findings).toEqual([]);
  },
);

test.each(["", "T", "1a", "a-b", "abcdefghijk", "$(x)", "--"])(
  "the prefix %j is refused",
  async (prefix) => {
    const tickets = await openClone(emptyRepository());
    await expect(tickets.init({ prefix })).rejects.toMatchObject({ code: "BAD_PREFIX" });
  },
);

test("before init every reading says how to begin", async () => {
  const tickets = await openClone(emptyRepository());
  const calls = [
    () => tickets.list(),
    () => tickets.show("x"),
    () => tickets.history(),
    () => tickets.config(),
    () => tickets.verify(),
    () => tickets.lastBatch(),
    () => tickets.revert("HEAD"),
    () => tickets.transact([{ op: "create", title: "x" }]),
  ];
  for (const call of calls)
    await expect(call()).rejects.toMatchObject({
      code: "NO_TICKETS",
      hint: "To begin: git ticket init",
    });
});
