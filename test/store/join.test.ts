import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { initStore } from "../../src/store/init.ts";
import { joinCommit } from "../../src/store/join.ts";
import type { Store } from "../../src/store/store.ts";
import { gitIn, runGit, scratch } from "../support/git-env.ts";
import {
  batch,
  commitByHand,
  commitCount,
  emptyRepository,
  fetchFrom,
  fileAt,
  head,
  newStore,
  openStore,
  pathOf,
  REF,
  TestClock,
  ticketRepository,
  treeOf,
} from "./support.ts";

interface Clone {
  readonly dir: string;
  readonly store: Store;
}

/** Clones of one repository with a ticket in it, on one clock. */
async function clones(count: number) {
  const clock = new TestClock();
  const dir = await ticketRepository();
  const store = await openStore(dir, { clock });
  const { created } = await batch(store, [{ op: "create", title: "One" }]);
  const all: Clone[] = [{ dir, store }];
  while (all.length < count) {
    const copy = scratch("clone");
    gitIn(copy, "clone", "-q", "--mirror", dir, ".");
    all.push({ dir: copy, store: await openStore(copy, { clock }) });
  }
  const [id = ""] = created;
  const [a, b] = all;
  if (a === undefined || b === undefined) throw new Error("fewer than two clones");
  return { a, b, all, id, clock };
}

const label = (id: string, ...add: string[]): Operation[] => [{ op: "label", id, add }];
const joinFrom = (to: Clone, from: Clone) => joinCommit(to.store, fetchFrom(to.dir, from.dir));

test("two clones that join each other make the same commit, by nobody, with the later time", async () => {
  const { a, b, id, clock } = await clones(2);
  await batch(a.store, label(id, "a"));
  clock.wait(60);
  await batch(b.store, label(id, "b"));
  const later = gitIn(b.dir, "log", "-1", "--format=%ct", REF);
  const [ofA, ofB] = [fetchFrom(b.dir, a.dir), fetchFrom(a.dir, b.dir)];
  const joined = await joinCommit(a.store, ofB);
  expect(joined).toMatchObject({ kind: "joined", joined: [id], added: 0 });
  expect((await joinCommit(b.store, ofA)).commit).toBe(joined.commit);
  expect(gitIn(a.dir, "log", "-1", "--format=%an <%ae> %cn %ct", REF)).toBe(
    `git-ticket <git-ticket@localhost> git-ticket ${later}`,
  );
  const parents = gitIn(a.dir, "log", "-1", "--format=%P", REF).split(" ");
  expect(parents).toEqual([ofA, ofB].sort());
  expect(JSON.parse(fileAt(a.dir, pathOf(id)))["labels"]).toEqual(["a", "b"]);
  expect(gitIn(a.dir, "fsck", "--strict", "--no-dangling")).toBe("");
});

test("a signing user's joins are not signed, or no two would be alike", async () => {
  const { a, b, id } = await clones(2);
  for (const { dir } of [a, b]) {
    gitIn(dir, "config", "commit.gpgSign", "true");
    gitIn(dir, "config", "gpg.program", "/bin/false");
  }
  gitIn(a.dir, "config", "commit.gpgSign", "false");
  await batch(await openStore(a.dir), label(id, "a"));
  gitIn(a.dir, "config", "commit.gpgSign", "true");
  const theirs = commitByHand(b.dir, {
    [pathOf(id)]: fileAt(b.dir, pathOf(id)).replace("One", "Two"),
  });
  gitIn(a.dir, "fetch", "-q", b.dir, theirs);
  expect((await joinCommit(await openStore(a.dir), theirs)).kind).toBe("joined");
  expect(gitIn(a.dir, "cat-file", "commit", REF)).not.toContain("gpgsig");
});

test("what one side has and the other lacks is taken over as it is", async () => {
  const { a, b } = await clones(2);
  const { created } = await batch(b.store, [
    { op: "create", title: "Two" },
    { op: "create", title: "Three" },
  ]);
  await batch(a.store, [{ op: "create", title: "Four" }]);
  expect(await joinFrom(a, b)).toMatchObject({ kind: "joined", joined: [], added: 2 });
  for (const id of created)
    expect(gitIn(a.dir, "rev-parse", `${REF}:${pathOf(id)}`)).toBe(
      gitIn(b.dir, "rev-parse", `${REF}:${pathOf(id)}`),
    );
});

test("a head that is behind is moved forward, one that is ahead stays, an absent one begins there", async () => {
  const { a, b, id } = await clones(2);
  await batch(a.store, label(id, "a"));
  const theirs = head(a.dir);
  const forward = { kind: "fast-forward", commit: theirs, joined: [], added: 0, texts: [] };
  expect(await joinFrom(b, a)).toEqual(forward);
  expect(head(b.dir)).toBe(theirs);
  expect(await joinFrom(a, b)).toMatchObject({ kind: "up-to-date", commit: theirs });
  const dir = emptyRepository();
  expect(await joinCommit(await openStore(dir), fetchFrom(dir, a.dir))).toEqual(forward);
  expect(gitIn(dir, "reflog", "show", "--format=%gs", REF)).toBe("ticket: fast-forward");
});

test("a criss-cross with two merge bases comes to one tree in all clones", async () => {
  const { a, b, all, id, clock } = await clones(3);
  const [, , c] = all;
  if (c === undefined) throw new Error("no third clone");
  await batch(a.store, [{ op: "set", id, fields: { title: "A", priority: "high" } }]);
  clock.wait(60);
  await batch(b.store, [{ op: "set", id, fields: { title: "B" } }, ...label(id, "b")]);
  const [ofA, ofB] = [head(a.dir), fetchFrom(a.dir, b.dir)];
  fetchFrom(b.dir, a.dir);
  // Each takes the other's commit as a parent, and goes on: no common join.
  await joinFrom(a, b);
  await batch(a.store, label(id, "after-a"));
  fetchFrom(c.dir, b.dir);
  await joinCommit(c.store, ofB);
  await batch(c.store, label(id, "c"));
  await joinFrom(c, { dir: a.dir, store: a.store });
  await batch(b.store, label(id, "after-b"));
  await joinCommit(b.store, ofA);
  await batch(b.store, [{ op: "set", id, fields: { priority: "low" } }]);
  const theirs = fetchFrom(c.dir, b.dir);
  expect(gitIn(c.dir, "merge-base", "--all", head(c.dir), theirs).split("\n").length).toBe(2);
  const ours = fetchFrom(b.dir, c.dir);
  await joinCommit(c.store, theirs);
  await joinCommit(b.store, ours);
  expect(head(c.dir)).toBe(head(b.dir));
  await joinFrom(a, b);
  expect(treeOf(a.dir)).toBe(treeOf(b.dir));
  expect(JSON.parse(fileAt(a.dir, pathOf(id)))).toMatchObject({
    title: "B",
    priority: "low",
    labels: ["after-a", "after-b", "b", "c"],
  });
});

test("tickets that were begun twice are joined as well", async () => {
  const [x, y] = [await newStore(), emptyRepository()];
  await batch(x.store, [{ op: "create", title: "Here" }]);
  const store = await openStore(y);
  await initStore(store, "ab");
  await batch(store, [{ op: "create", title: "There" }]);
  await joinCommit(store, fetchFrom(y, x.dir));
  await joinCommit(x.store, fetchFrom(x.dir, y));
  expect(head(x.dir)).toBe(head(y));
  expect(commitCount(y)).toBe(5);
});

/** Puts entries of any mode beside the tickets, as a tool that knows nothing of us may. */
function addOdd(dir: string, lines: readonly string[]): void {
  const tree = gitIn(dir, "ls-tree", REF);
  const made = runGit(dir, ["mktree", "--missing"], { input: `${[tree, ...lines].join("\n")}\n` });
  const parent = head(dir);
  const body = gitIn(dir, "log", "-1", "--format=%B", REF);
  const commit = gitIn(dir, "commit-tree", made.stdout.trim(), "-p", parent, "-m", body);
  gitIn(dir, "update-ref", REF, commit);
}

test("entries outside the layout keep their modes, whichever side they come from", async () => {
  const { a, b, id } = await clones(2);
  const blob = gitIn(b.dir, "rev-parse", `${REF}:config.json`);
  const folder = gitIn(b.dir, "rev-parse", `${REF}:tickets`);
  addOdd(b.dir, [
    `120000 blob ${blob}\tlink`,
    `100755 blob ${blob}\tscript`,
    `160000 commit ${"1".repeat(40)}\tmodule`,
    `040000 tree ${folder}\tsrc`,
  ]);
  const odd = gitIn(b.dir, "ls-tree", REF, "link", "script", "module", "src");
  await batch(a.store, label(id, "a"));
  const [ofA, ofB] = [fetchFrom(b.dir, a.dir), fetchFrom(a.dir, b.dir)];
  await joinCommit(a.store, ofB);
  await joinCommit(b.store, ofA);
  expect(gitIn(a.dir, "ls-tree", REF, "link", "script", "module", "src")).toBe(odd);
  expect(head(a.dir)).toBe(head(b.dir));
});

test.each([
  ["a file outside the layout", (blob: string) => `100644 blob ${blob}\tREADME.md`, "README.md"],
  ["a folder outside the layout", (_: string, tree: string) => `040000 tree ${tree}\tsrc`, "src"],
])("%s that differs on both sides is refused by name", async (_, line, path) => {
  const { a, b, id } = await clones(2);
  const at = (dir: string, what: string): string => gitIn(dir, "rev-parse", `${REF}:${what}`);
  addOdd(a.dir, [line(at(a.dir, "config.json"), at(a.dir, "tickets"))]);
  const slot = `tickets/${id[0]}/${id[1]}`;
  addOdd(b.dir, [line(at(b.dir, pathOf(id)), at(b.dir, slot))]);
  const before = head(a.dir);
  await expect(joinFrom(a, b)).rejects.toMatchObject({ code: "FOREIGN_FILE", data: { path } });
  expect(head(a.dir)).toBe(before);
});

test("a side whose folder of tickets is a file takes no ticket away", async () => {
  for (const swap of [false, true]) {
    const { a, b, id } = await clones(2);
    const [victim, hostile] = swap ? [b, a] : [a, b];
    const blob = gitIn(hostile.dir, "rev-parse", `${REF}:config.json`);
    const lines = gitIn(hostile.dir, "ls-tree", REF).split("\n");
    const rest = lines.filter((l) => !l.endsWith("\ttickets"));
    const input = `${[...rest, `100644 blob ${blob}\ttickets`].join("\n")}\n`;
    const tree = runGit(hostile.dir, ["mktree"], { input }).stdout.trim();
    const body = gitIn(hostile.dir, "log", "-1", "--format=%B", REF);
    const commit = gitIn(hostile.dir, "commit-tree", tree, "-p", head(hostile.dir), "-m", body);
    gitIn(hostile.dir, "update-ref", REF, commit);
    await batch(victim.store, label(id, "mine"));
    await expect(joinFrom(victim, hostile)).rejects.toMatchObject({ code: "FOREIGN_FILE" });
    expect(JSON.parse(fileAt(victim.dir, pathOf(id)))["labels"]).toEqual(["mine"]);
  }
});

test("one blob that stands at two paths is read for each of them by itself", async () => {
  const { a, b, id } = await clones(2);
  const { created } = await batch(a.store, [{ op: "create", title: "Two" }]);
  const [other = ""] = created;
  await joinFrom(b, a);
  const message = gitIn(b.dir, "log", "-1", "--format=%B", REF);
  commitByHand(b.dir, { [pathOf(other)]: fileAt(b.dir, pathOf(id)) }, { message });
  await batch(a.store, [...label(id, "x"), ...label(other, "y")]);
  await expect(joinFrom(a, b)).rejects.toMatchObject({
    code: "INVALID_DOCUMENT",
    data: { name: other },
  });
});

test("a history that never held a ticket is refused, and costs nothing", async () => {
  const { a } = await clones(2);
  const code = scratch("code");
  gitIn(code, "init", "-q", ".");
  const blob = runGit(code, ["hash-object", "-w", "--stdin"], {
    input: '{"name":"x"}',
  }).stdout.trim();
  const tree = runGit(code, ["mktree"], {
    input: `100644 blob ${blob}\tconfig.json\n`,
  }).stdout.trim();
  const commit = gitIn(code, "commit-tree", tree, "-m", "A program");
  gitIn(a.dir, "fetch", "-q", code, commit);
  const before = head(a.dir);
  await expect(joinCommit(a.store, commit)).rejects.toMatchObject({
    code: "NOT_TICKETS",
    kind: "usage",
  });
  expect(head(a.dir)).toBe(before);
});
