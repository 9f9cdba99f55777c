import { expect, test } from "vitest";
import { cloneOf, hub } from "../store/remotes.ts";
import { openClone } from "../store/support.ts";
import { gitIn } from "../support/git-env.ts";

const REF = "refs/tickets/main";
const headOf = (dir: string): string => gitIn(dir, "rev-parse", REF);
const commits = (dir: string): number => Number(gitIn(dir, "rev-list", "--count", REF));

async function clone(remote: string) {
  const { dir } = await cloneOf(remote);
  return { dir, tickets: await openClone(dir) };
}

test("what a writer wrote is at the remote and here, as one commit", async () => {
  const remote = await hub();
  const { dir, tickets } = await clone(remote);
  const result = await tickets.writeThrough(async (t) =>
    t.transact([{ op: "create", title: "One" }]),
  );
  expect(result).toMatchObject({ commit: headOf(remote), sent: 1, races: 0 });
  expect(result.value.commit).toBe(headOf(dir));
  expect(commits(remote)).toBe(2);
  expect(gitIn(dir, "for-each-ref", "refs/ticket-aside")).toBe("");
});

test("who has nothing to write pushes nothing", async () => {
  const remote = await hub();
  const { tickets } = await clone(remote);
  const before = headOf(remote);
  expect(await tickets.writeThrough(async (t) => (await t.list()).total)).toEqual({
    value: 0,
    commit: before,
    sent: 0,
    races: 0,
  });
});

test("a lost race drops what was written and writes it again on the winner's head, without a join", async () => {
  const remote = await hub();
  const [{ dir, tickets }, other] = [await clone(remote), await clone(remote)];
  let runs = 0;
  const { value, races } = await tickets.writeThrough(async (t) => {
    const seen = (await t.list()).tickets.map(({ title }) => title);
    await t.transact([{ op: "create", title: "Mine" }]);
    runs++;
    if (runs === 1)
      await other.tickets.writeThrough((o) => o.transact([{ op: "create", title: "Theirs" }]));
    return seen;
  });
  expect([runs, races, value]).toEqual([2, 1, ["Theirs"]]);
  expect(commits(remote)).toBe(3);
  expect(headOf(dir)).toBe(headOf(remote));
  expect(gitIn(remote, "rev-list", "--merges", REF)).toBe("");
});

test("what failed, here or at the remote, leaves everything as it was", async () => {
  const remote = await hub();
  const { dir, tickets } = await clone(remote);
  const before = [headOf(dir), headOf(remote)];
  const failing = tickets.writeThrough(async (t) => {
    await t.transact([{ op: "create", title: "One" }]);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  gitIn(remote, "config", "receive.denyUpdates", "true");
  gitIn(remote, "config", "transfer.hideRefs", "refs/tickets");
  const refused = tickets.writeThrough((t) => t.transact([{ op: "create", title: "One" }]));
  await expect(refused).rejects.toMatchObject({ name: "TicketError" });
  expect([headOf(dir), headOf(remote)]).toEqual(before);
  expect(gitIn(dir, "for-each-ref", "refs/ticket-aside")).toBe("");
});

test("what stood here unpushed is joined first, and pushed with it", async () => {
  const remote = await hub();
  const [{ dir, tickets }, other] = [await clone(remote), await clone(remote)];
  await tickets.transact([{ op: "create", title: "Unpushed" }]);
  await other.tickets.writeThrough((o) => o.transact([{ op: "create", title: "Theirs" }]));
  await tickets.writeThrough((t) => t.transact([{ op: "create", title: "Mine" }]));
  expect(headOf(dir)).toBe(headOf(remote));
  expect((await tickets.list()).total).toBe(3);
});
