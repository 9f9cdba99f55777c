import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HOOKS } from "../../src/app/hooks/hook-names.ts";
import { openTickets } from "../../src/app/open-tickets.ts";
import type { Tickets } from "../../src/app/tickets.ts";
import { commitByHand, gitInit, head, openClone, REF, ticketRepository } from "../store/support.ts";
import { gitIn, runGit, scratch } from "../support/git-env.ts";

/** Every path below a git directory with what it holds; objects only if asked for. */
function snapshot(dir: string, objects = false): Record<string, string> {
  const found: Record<string, string> = {};
  for (const path of readdirSync(dir, { recursive: true, encoding: "utf8" }).sort()) {
    if (!objects && /^objects(?:\/|$)/.test(path)) continue;
    const full = join(dir, path);
    found[path] = statSync(full).isDirectory() ? "folder" : readFileSync(full, "latin1");
  }
  return found;
}

/** A repository as people have them: a commit, a branch, a tag, hooks, a config of its own, all packed. */
function userRepository(...initArgs: string[]): string {
  const dir = scratch("user");
  gitInit(dir, ...initArgs);
  const bare = initArgs.includes("--bare");
  const git = join(dir, bare ? "." : ".git");
  const tree = gitIn(dir, "mktree");
  gitIn(dir, "update-ref", "refs/heads/main", gitIn(dir, "commit-tree", tree, "-m", "start"));
  gitIn(dir, "tag", "v1");
  gitIn(dir, "config", "ticket.prefix", "mine");
  mkdirSync(join(git, "hooks"), { recursive: true });
  writeFileSync(join(git, "hooks/pre-push"), "#!/bin/sh\nexit 0\n", { mode: 0o755 });
  return dir;
}

/** Tickets of the real clock, for what looks at times of files. */
async function opened(dir: string): Promise<Tickets> {
  return openTickets({ dir, env: process.env });
}

/** Everything that a session does. */
async function session(dir: string, initArgs: readonly string[] = []): Promise<void> {
  const tickets = await opened(dir);
  await tickets.init();
  const { created } = await tickets.transact([
    { op: "create", ref: "$a", title: "One", labels: ["ui"] },
    { op: "create", title: "Two", parent: "$a" },
  ]);
  const [id = ""] = created;
  await tickets.transact([{ op: "comment", id, body: "Hi" }]);
  await tickets.transact([{ op: "attach", id, add: [{ name: "a", content: "aGVsbG8=" }] }]);
  const { commit } = await tickets.transact([{ op: "close", id }]);
  await tickets.revert(commit ?? "");
  await tickets.configure((settings) => ({ ...settings, prefix: "shop" }));
  const older = {
    "views/mine.json": `{ "schema": 0, "name": "mine", "_v": { "all": "01jd3zkq8h0000a1b2c3d4" } }`,
  };
  commitByHand(dir, older, { message: gitIn(dir, "log", "-1", "--format=%B", REF) });
  expect((await tickets.migrate()).backup).not.toBeNull();
  commitByHand(dir, { "views/other.json": '{ "schema": 1, "name": "other" }' });
  await tickets.transact([{ op: "purge", id, reason: "x" }]);
  await Promise.all([1, 2, 3].map((n) => tickets.transact([{ op: "create", title: `${n}` }])));
  await tickets.installHooks({ hooks: HOOKS });
  await tickets.verify();
  const hub = scratch("hub");
  gitInit(hub, "--bare", ...initArgs.filter((arg) => arg.startsWith("--object-format")));
  await tickets.sync({ remote: hub, background: true });
  const name = "log";
  await tickets.addSubscriber({ name, sink: "file", path: join(hub, "events"), from: "beginning" });
  expect((await tickets.publish()).subscribers).toMatchObject([{ outcome: "done" }]);
  await tickets.close();
}

test.each<[string, string[], string[]]>([
  ["plain", [], []],
  ["without reflogs", [], ["-c", "core.logAllRefUpdates=false"]],
  ["with reflogs of every ref", [], ["-c", "core.logAllRefUpdates=always"]],
  ["bare", ["--bare"], []],
  ["SHA-256", ["--object-format=sha256"], []],
])("a repository that is %s is byte for byte as it was before init", async (_, init, config) => {
  const dir = userRepository(...init);
  const git = join(dir, init.includes("--bare") ? "." : ".git");
  const [name, value] = config.at(-1)?.split("=") ?? [];
  if (name !== undefined && value !== undefined) gitIn(dir, "config", name, value);
  gitIn(dir, "gc", "--quiet", "--prune=now");
  const before = [snapshot(git), snapshot(git, true)];
  await session(dir, init);
  expect(snapshot(git)).not.toEqual(before[0]);
  const tickets = await opened(dir);
  const { purged, left, backups } = await tickets.deinit({ purgeRef: true });
  await tickets.close();
  expect([purged, left, backups.length]).toEqual([true, [], 1]);
  expect(snapshot(git)).toEqual(before[0]);
  gitIn(dir, "gc", "--quiet", "--prune=now");
  expect(snapshot(git, true)).toEqual(before[1]);
});

test("it works from a linked worktree, on what all worktrees share", async () => {
  const dir = userRepository();
  const linked = join(scratch("linked"), "w");
  gitIn(dir, "worktree", "add", "-q", "-b", "side", linked);
  gitIn(dir, "gc", "--quiet", "--prune=now");
  const before = snapshot(join(dir, ".git"));
  await session(linked);
  const tickets = await opened(linked);
  expect((await tickets.deinit({ purgeRef: true })).dir).toBe(join(dir, ".git"));
  await tickets.close();
  expect(snapshot(join(dir, ".git"))).toEqual(before);
});

test("packed tickets go from packed-refs, and everything else in it stays", async () => {
  const dir = userRepository();
  gitIn(dir, "pack-refs", "--all");
  const before = snapshot(join(dir, ".git"));
  await session(dir);
  gitIn(dir, "pack-refs", "--all");
  const tickets = await opened(dir);
  await tickets.deinit({ purgeRef: true });
  await tickets.close();
  expect(snapshot(join(dir, ".git"))).toEqual(before);
});

test("without purgeRef the tickets, their reflog and their backups stay, and go on", async () => {
  const dir = userRepository();
  await session(dir);
  const refs = gitIn(dir, "for-each-ref");
  const tickets = await opened(dir);
  const reflog = gitIn(dir, "reflog", "show", REF);
  const result = await tickets.deinit();
  expect(result).toMatchObject({ purged: false, tickets: 5, head: head(dir), left: [] });
  const hooks = HOOKS.map((hook) => `hooks/${hook}`);
  expect(result.removed.map(({ path }) => path)).toEqual([
    ...["config", ...hooks, "ticket/subscribers/log.log"],
    expect.stringMatching(/^ticket\/subscribers\/state\.log\.\d+$/),
    ...["ticket/writers", "ticket/subscribers", "ticket"],
  ]);
  expect([gitIn(dir, "for-each-ref"), gitIn(dir, "reflog", "show", REF)]).toEqual([refs, reflog]);
  expect(readdirSync(join(dir, ".git"))).not.toContain("ticket");
  await tickets.transact([{ op: "create", title: "More" }]);
  await tickets.close();
});

test("a dry run tells the same and removes nothing", async () => {
  const dir = userRepository();
  await session(dir);
  const before = snapshot(join(dir, ".git"), true);
  const tickets = await opened(dir);
  const dry = await tickets.deinit({ purgeRef: true, dryRun: true });
  // The cache is kept as by any command.
  const uncached = (found: object) =>
    Object.entries(found).filter(([path]) => !/^ticket\/cache/.test(path));
  expect(uncached(snapshot(join(dir, ".git"), true))).toEqual(uncached(before));
  expect(await tickets.deinit({ purgeRef: true })).toEqual(dry);
  await tickets.close();
});

test("again, and where git ticket never was, there is nothing", async () => {
  const dir = userRepository();
  const before = snapshot(join(dir, ".git"), true);
  const tickets = await openClone(dir);
  const nothing = { head: null, tickets: 0, backups: [], purged: false, removed: [], left: [] };
  expect(await tickets.deinit({ purgeRef: true })).toMatchObject(nothing);
  expect(await tickets.deinit()).toMatchObject(nothing);
  expect(snapshot(join(dir, ".git"), true)).toEqual(before);
});

test("until git collects, the tickets come back by the ref alone, once", async () => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir);
  await tickets.transact([{ op: "create", title: "One" }]);
  const { head: was } = await tickets.deinit({ purgeRef: true });
  const restore = ["update-ref", "--create-reflog", REF, was ?? "", ""];
  gitIn(dir, ...restore);
  expect((await tickets.list()).tickets.map((t) => t.title)).toEqual(["One"]);
  await tickets.transact([{ op: "create", title: "Two" }]);
  expect(() => gitIn(dir, ...restore)).toThrow("update-ref");
});

test("what somebody writes meanwhile wins, and nothing is removed", async () => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir);
  const { head: seen } = await tickets.deinit({ purgeRef: true, dryRun: true });
  await tickets.transact([{ op: "create", title: "Late" }]);
  const late = head(dir);
  for (const at of [seen, null])
    await expect(tickets.deinit({ purgeRef: true, head: at })).rejects.toMatchObject({
      code: "REF_MOVED",
      retryable: true,
    });
  expect(head(dir)).toBe(late);
});

test("remote-tracking refs that hold the head are named, those that lag are not", async () => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir);
  const old = head(dir);
  gitIn(dir, "update-ref", "refs/ticket-remotes/lagging/main", old);
  gitIn(dir, "update-ref", "refs/tickets-backup/mine", old);
  await tickets.transact([{ op: "create", title: "One" }]);
  gitIn(dir, "update-ref", "refs/ticket-remotes/origin/main", REF);
  gitIn(dir, "update-ref", "refs/elsewhere/main", REF);
  const { copies, backups } = await tickets.deinit({ purgeRef: true });
  expect(copies).toEqual(["refs/ticket-remotes/origin/main"]);
  // A ref with another name there is none of ours.
  expect(backups).toEqual([]);
  expect(gitIn(dir, "for-each-ref", "--format=%(refname)").split("\n")).toEqual([
    "refs/elsewhere/main",
    "refs/tickets-backup/mine",
  ]);
});

test("a head that can't be read can be removed too", async () => {
  const dir = await ticketRepository();
  const blob = runGit(dir, ["hash-object", "-w", "--stdin"], { input: "no commit" }).stdout.trim();
  gitIn(dir, "update-ref", REF, blob);
  const tickets = await openClone(dir);
  const result = await tickets.deinit({ purgeRef: true });
  expect(result).toMatchObject({ tickets: null, purged: true });
  expect(gitIn(dir, "for-each-ref")).toBe("");
});

test("a tickets branch that is checked out is not pulled away", async () => {
  const dir = await ticketRepository();
  gitIn(dir, "config", "ticket.ref", "refs/heads/tickets");
  gitIn(dir, "update-ref", "refs/heads/tickets", REF);
  gitIn(dir, "symbolic-ref", "HEAD", "refs/heads/tickets");
  const tickets = await openClone(dir);
  const refused = tickets.deinit({ purgeRef: true });
  await expect(refused).rejects.toMatchObject({ code: "REF_CHECKED_OUT" });
});
