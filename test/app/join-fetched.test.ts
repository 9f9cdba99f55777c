import { expect, test } from "vitest";
import { head, openClone, REF, ticketRepository } from "../store/support.ts";
import { gitIn, runGit, scratch } from "../support/git-env.ts";

/** A clone with tickets of a remote that were fetched and are not joined yet. */
async function behind() {
  const dir = await ticketRepository();
  const hub = scratch("hub");
  gitIn(hub, "init", "-q", "--bare", ".");
  gitIn(dir, "remote", "add", "origin", hub);
  const tickets = await openClone(dir);
  await tickets.sync();
  const other = await ticketRepository();
  gitIn(other, "remote", "add", "origin", hub);
  const theirs = await openClone(other);
  await theirs.transact([{ op: "create", title: "Theirs" }]);
  await theirs.sync();
  await tickets.transact([{ op: "create", title: "Ours" }]);
  await tickets.fetch();
  return { dir, tickets, hub };
}

test("what was fetched is joined, once, and the cache is warm", async () => {
  const { dir, tickets } = await behind();
  const { joined, failed } = await tickets.joinFetched();
  expect([joined, failed]).toEqual([[{ remote: "origin", kind: "joined", commit: head(dir) }], []]);
  const titles = (await tickets.list()).tickets.map(({ title }) => title);
  expect(titles.sort()).toEqual(["Ours", "Theirs"]);
  expect((await tickets.cacheStatus()).snapshot).toMatchObject({
    commit: head(dir),
    current: true,
  });
  expect(await tickets.joinFetched()).toEqual({ joined: [], failed: [] });
});

test("what is not good is told, and changes nothing", async () => {
  const { dir, tickets } = await behind();
  const tree = runGit(dir, ["mktree"]).stdout.trim();
  const tip = gitIn(dir, "rev-parse", "refs/ticket-remotes/origin/main");
  const message = gitIn(dir, "log", "-1", "--format=%B", tip);
  const bad = gitIn(dir, "commit-tree", tree, "-p", tip, "-m", message);
  gitIn(dir, "update-ref", "refs/ticket-remotes/origin/main", bad);
  const before = head(dir);
  const { joined, failed } = await tickets.joinFetched();
  expect([joined, failed.map(({ error }) => error.code)]).toEqual([[], ["REMOTE_INVALID"]]);
  expect(gitIn(dir, "rev-parse", REF)).toBe(before);
});
