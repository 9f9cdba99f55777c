import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Rewrite, Tickets } from "../../src/app/tickets.ts";
import { commitCount, openClone, ticketRepository } from "../store/support.ts";
import { gitIn, runGit } from "../support/git-env.ts";

/** A repository with tickets, the names of which are `$a`, `$b` in messages. */
async function repository(...titles: string[]) {
  const dir = await ticketRepository();
  const tickets = await openClone(dir);
  const { created } = await tickets.transact(
    titles.map((title) => ({ op: "create" as const, title })),
  );
  const commit = (message: string, ...args: string[]): string => {
    const text = message.replace(
      /\$([a-c])/g,
      (_, name) => `tk-${created[name.charCodeAt(0) - 97]}`,
    );
    gitIn(dir, "commit", "-q", "--allow-empty", ...args, "-m", text);
    return gitIn(dir, "rev-parse", "HEAD");
  };
  const [a = "", b = "", c = ""] = created;
  return { dir, tickets, commit, a, b, c };
}

async function stateOf(tickets: Tickets, id: string) {
  const { status, refs } = await tickets.get(id);
  return { status, commits: refs.map(({ value }) => value) };
}

test("what a commit says is one batch: it closes, starts and links", async () => {
  const { dir, tickets, commit, a, b, c } = await repository("One", "Two", "Three");
  const oid = commit("Closes $a, starts $b; see $c and tk-zzzz");
  const before = commitCount(dir);
  const { tickets: told, faults } = await tickets.followCommits();
  expect(commitCount(dir)).toBe(before + 1);
  expect(told.map(({ id, did }) => [id, did])).toEqual([
    [a, "closed"],
    [b, "started"],
    [c, "linked"],
  ]);
  expect(faults).toEqual([]);
  expect(await stateOf(tickets, a)).toEqual({ status: "closed", commits: [oid] });
  expect(await stateOf(tickets, b)).toEqual({ status: "in-progress", commits: [oid] });
  expect(await stateOf(tickets, c)).toEqual({ status: "open", commits: [oid] });
});

test("again, and after the ticket was reopened, it does nothing", async () => {
  const { dir, tickets, commit, a } = await repository("One");
  commit("Closes $a");
  await tickets.followCommits();
  await tickets.transact([{ op: "reopen", id: a }]);
  const before = commitCount(dir);
  expect(await tickets.followCommits()).toEqual({ commit: null, tickets: [], faults: [] });
  expect([commitCount(dir), (await tickets.get(a)).status]).toEqual([before, "open"]);
});

test("two at once do it once", async () => {
  const { dir, tickets, commit, a } = await repository("One");
  const oid = commit("Closes $a");
  const before = commitCount(dir);
  const other = await openClone(dir);
  await Promise.all([tickets.followCommits(), other.followCommits()]);
  expect(commitCount(dir)).toBe(before + 1);
  expect(await stateOf(tickets, a)).toEqual({ status: "closed", commits: [oid] });
});

test("amend moves the reference, and does again neither what was done nor what was taken back", async () => {
  const { tickets, commit, a, b } = await repository("One", "Two");
  const before = commit("Closes $a");
  await tickets.followCommits();
  await tickets.transact([{ op: "reopen", id: a }]);
  const after = commit("Closes $a, closes $b", "--amend");
  // post-commit, and then post-rewrite.
  expect((await tickets.followCommits()).commit).toBeNull();
  const { tickets: told } = await tickets.followCommits([{ before, after }]);
  expect(told.map(({ id, did }) => [id, did])).toEqual([
    [a, "relinked"],
    [b, "closed"],
  ]);
  expect(await stateOf(tickets, a)).toEqual({ status: "open", commits: [after] });
  expect(await stateOf(tickets, b)).toEqual({ status: "closed", commits: [after] });
  const none = commit("Nothing", "--amend");
  await tickets.followCommits([{ before: after, after: none }]);
  expect(await stateOf(tickets, a)).toEqual({ status: "open", commits: [] });
});

test("a rebase that squashes and reorders is one batch, and again none", async () => {
  const { dir, tickets, commit, a, b } = await repository("One", "Two");
  commit("Base");
  gitIn(dir, "switch", "-q", "-c", "side");
  const old = [];
  for (const [i, message] of [
    "Starts $a",
    "fixup! Starts $a",
    "Refs $b",
    "Refs $a, $b",
  ].entries()) {
    writeFileSync(join(dir, `${i}`), message);
    gitIn(dir, "add", ".");
    old.push(commit(message));
    await tickets.followCommits();
  }
  gitIn(dir, "switch", "-q", "main");
  commit("Two");
  const hook = `#!/bin/sh\ncat > ../rewritten-${process.pid}\n`;
  writeFileSync(join(dir, ".git/hooks/post-rewrite"), hook, { mode: 0o755 });
  const env = { GIT_SEQUENCE_EDITOR: ":" };
  expect(runGit(dir, ["rebase", "-q", "-i", "--autosquash", "main", "side"], { env }).code).toBe(0);
  const pairs = gitIn(dir, "hash-object", "-w", `../rewritten-${process.pid}`);
  const rewrites = gitIn(dir, "cat-file", "blob", pairs)
    .split("\n")
    .map((line): Rewrite => ({ before: line.slice(0, 40), after: line.slice(41, 81) }));
  expect(rewrites).toHaveLength(4);
  const before = commitCount(dir);
  await tickets.followCommits(rewrites);
  expect(commitCount(dir)).toBe(before + 1);
  const now = gitIn(dir, "rev-list", "main..side").split("\n");
  const [last, refs, starts] = now;
  expect((await stateOf(tickets, a)).commits.sort()).toEqual([last, starts].sort());
  expect((await stateOf(tickets, b)).commits.sort()).toEqual([last, refs].sort());
  expect((await tickets.followCommits(rewrites)).commit).toBeNull();
});

test("what the workflow forbids is told, and the rest is done", async () => {
  const { tickets, commit, a, b } = await repository("One", "Two");
  await tickets.configure((settings) => ({
    ...settings,
    statuses: {
      ...(settings["statuses"] as object),
      open: { category: "open", to: ["in-progress"] },
    },
  }));
  const oid = commit("Closes $a, starts $b");
  const { tickets: told, faults } = await tickets.followCommits();
  expect(faults).toEqual([
    expect.stringMatching(/^Ticket tk-\w+ cannot go from open to closed\.$/),
  ]);
  expect(told.map(({ id, did }) => [id, did])).toEqual([
    [a, "linked"],
    [b, "started"],
  ]);
  expect(await stateOf(tickets, a)).toEqual({ status: "open", commits: [oid] });
});

test("who commits is who acts, whoever wrote the code", async () => {
  const { dir, commit } = await repository("One");
  commit("Closes $a", "--author", "Bob <bob@example.com>");
  const env = { GIT_AUTHOR_NAME: "Bob", GIT_AUTHOR_EMAIL: "bob@example.com" };
  const tickets = await openClone(dir, { env });
  const { commit: oid } = await tickets.followCommits();
  expect(gitIn(dir, "show", "-s", "--format=%ae %ce", oid ?? "")).toBe(
    "ada@example.com ada@example.com",
  );
});

test("a deleted ticket, an unknown one, and a commit that is not there say nothing", async () => {
  const { tickets, commit, a } = await repository("One");
  await tickets.transact([{ op: "delete", id: a }]);
  const oid = commit("Closes $a, closes tk-zzzz");
  const gone = "0123456789".repeat(4);
  const nothing = { commit: null, tickets: [], faults: [] };
  expect(await tickets.followCommits()).toEqual(nothing);
  expect(await tickets.followCommits([{ before: gone, after: oid }])).toEqual(nothing);
});

test("a message in another encoding, or with anything in it, is text", async () => {
  const { dir, tickets, a } = await repository("One");
  const text = Buffer.concat([
    Buffer.from(`Closes tk-${a} `),
    Buffer.from([0xff, 0xfe, 0x1b, 0x5b]),
  ]);
  const tree = gitIn(dir, "mktree");
  const oid = runGit(dir, ["commit-tree", tree], { input: text }).stdout.trim();
  await tickets.followCommits([{ before: null, after: oid }]);
  expect(await stateOf(tickets, a)).toEqual({ status: "closed", commits: [oid] });
});
