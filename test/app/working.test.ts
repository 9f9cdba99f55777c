import { expect, test } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import type { Tickets, WorkResult } from "../../src/app/tickets.ts";
import { openClone, TestClock, ticketRepository } from "../store/support.ts";
import { gitIn, scratch } from "../support/git-env.ts";

const taken = ({ next }: WorkResult): string | undefined => next?.title;

/** A chain, and something beside it. */
async function planned(tickets: Tickets): Promise<readonly string[]> {
  const { created } = await tickets.transact([
    { op: "create", ref: "$a", title: "a", priority: "high" },
    { op: "create", ref: "$b", title: "b", dependsOn: ["$a"], priority: "critical" },
    { op: "create", title: "c", dependsOn: ["$b"] },
    { op: "create", title: "d", labels: ["ui"] },
  ]);
  return created;
}

test("each of many who ask at once gets another ticket, and then nobody gets any", async () => {
  const dir = await ticketRepository();
  const clock = new TestClock();
  const all = await Promise.all(Array.from({ length: 5 }, () => openClone(dir, { clock })));
  const [first] = all as [Tickets];
  await first.transact(
    Array.from({ length: 4 }, (_, i) => ({ op: "create" as const, title: `t${i}` })),
  );
  const results = await Promise.all(all.map((tickets) => tickets.next({ seconds: 60 })));
  expect(results.map(taken).sort()).toEqual(["t0", "t1", "t2", "t3", undefined]);
  const leases = results.flatMap(({ next }) => next?.claim?.lease ?? []);
  expect(new Set(leases).size).toBe(4);
});

test("done closes, reports, gives back, and takes what is unblocked, in one commit", async () => {
  const tickets = await openClone(await ticketRepository());
  const [a = "", b = ""] = await planned(tickets);
  expect(taken(await tickets.next())).toBe("a");
  const before = (await tickets.history()).length;
  const done = await tickets.done(a, { result: "It works.", next: {} });
  expect((await tickets.history()).length).toBe(before + 1);
  expect(taken(done)).toBe("b");
  expect(done.tickets).toMatchObject([{ id: a, status: "closed", claim: null }]);
  expect(done.tickets[0]?.comments).toMatchObject([{ body: "It works." }]);
  expect(taken(await tickets.done(b, { next: { query: "label:ui" } }))).toBe("d");
});

test("the same is ready with the cache as without it", async () => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir);
  const [a = ""] = await planned(tickets);
  await tickets.claim(a);
  gitIn(dir, "config", "ticket.cache", "false");
  const plain = await openClone(dir);
  const listing = await tickets.ready({ query: "is:open" });
  expect(listing.tickets.map(({ title }) => title)).toEqual(["d"]);
  expect(listing.waiting).toEqual({ held: 1, blocked: 2, parents: 0 });
  expect({ ...(await plain.ready({ query: "is:open" })) }).toEqual(listing);
  await expect(plain.ready({ query: "label:" })).rejects.toMatchObject({ code: "BAD_QUERY" });
});

test("a lease that ran out is taken over, told as an event, and its late report refused", async () => {
  const clock = new TestClock();
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  const { created } = await tickets.transact([{ op: "create", title: "t" }]);
  const first = await tickets.next({ by: "one", seconds: 10 });
  const lease = first.next?.claim?.lease ?? "";
  clock.wait(30);
  expect((await tickets.next({ by: "two" })).next).toBeNull();
  clock.wait(60);
  expect(taken(await tickets.next({ by: "two" }))).toBe("t");
  const late = tickets.done(created, { lease, result: "late" });
  await expect(late).rejects.toMatchObject({ code: "LEASE_LOST", kind: "leaseLost" });
  await expect(tickets.fail(created[0] ?? "", { by: "one", why: "?" })).rejects.toMatchObject({
    code: "LEASE_LOST",
  });
  expect((await tickets.get(created[0] ?? "")).comments).toEqual([]);
  const types: string[] = [];
  for await (const { type, data } of tickets.events({
    types: ["ticket.claimed", "ticket.lease-expired"],
  }))
    types.push("claim" in data ? `${type} ${data.claim.by}` : type);
  expect(types).toEqual(["ticket.claimed one", "ticket.lease-expired one", "ticket.claimed two"]);
});

/** Two clones of one remote that has a ticket. */
async function twoClones(clock: TestClock) {
  const [hub, there] = [scratch("hub"), scratch("clone")];
  gitIn(hub, "init", "-q", "--bare", ".");
  const here = await ticketRepository();
  gitIn(here, "remote", "add", "origin", hub);
  const ours = await openClone(here, { clock });
  await ours.transact([{ op: "create", title: "only" }]);
  await ours.sync();
  gitIn(there, "clone", "-q", hub, ".");
  const theirs = await openClone(there, { clock });
  await theirs.init();
  return { ours, theirs, here };
}

test("with confirm the remote decides: the first to get there has the ticket in all clones", async () => {
  const { ours, theirs } = await twoClones(new TestClock());
  const confirm = {};
  const results = await Promise.all([
    ours.next({ by: "ours", confirm }),
    theirs.next({ by: "theirs", confirm }),
  ]);
  const winner = results.find(({ next }) => next !== null);
  expect(results.map(taken).sort()).toEqual(["only", undefined]);
  expect(winner?.confirmed).toBe("origin");
  for (const tickets of [ours, theirs]) {
    await tickets.sync();
    const [ticket] = (await tickets.list({ query: "is:claimed" })).tickets;
    expect(ticket?.claim).toEqual(winner?.next?.claim);
  }
});

test("what was confirmed stands before a claim that was made earlier and not synced", async () => {
  const { ours, theirs } = await twoClones(new TestClock());
  const [ticket] = (await ours.list()).tickets;
  await theirs.next({ by: "early" });
  const confirmed = await ours.next({ by: "late", confirm: {} });
  expect(confirmed.next?.claim?.by).toBe("late");
  const report = await theirs.sync();
  expect(report.remotes[0]?.lost).toMatchObject([{ field: "claim", value: { by: "early" } }]);
  expect((await theirs.get(ticket?.id ?? "")).claim?.by).toBe("late");
});

test("where another process here was faster while the remote took it, both stand", async () => {
  const clock = new TestClock();
  const { ours, here } = await twoClones(clock);
  const other = await openClone(here, { clock });
  // The other writes again and again, so that some of its commits come between the push and the swap.
  const writing = (async () => {
    for (let i = 0; i < 6; i++) await other.transact([{ op: "create", title: `x${i}` }]);
  })();
  const result = await ours.next({ by: "us", confirm: {}, query: "only" });
  await writing;
  await ours.sync();
  expect(result.next?.title).toBe("only");
  const all = await ours.list();
  expect(all.total).toBe(7);
  expect(all.tickets.filter(({ claim }) => claim !== null)).toHaveLength(1);
});

test("a remote that can't be reached means that nothing is claimed", async () => {
  const { ours, here } = await twoClones(new TestClock());
  gitIn(here, "remote", "set-url", "origin", scratch("nothing"));
  await expect(ours.next({ confirm: {} })).rejects.toMatchObject({ kind: "notFound" });
  expect((await ours.list({ query: "is:claimed" })).total).toBe(0);
});

test("one lease is of one ticket, and read-only tickets are not claimed", async () => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir);
  await expect(tickets.done(["a", "b"], { lease: "x" })).rejects.toMatchObject({ kind: "usage" });
  const past = await openTickets({ dir, at: "1d" });
  await expect(past.next()).rejects.toMatchObject({ code: "READ_ONLY" });
  await past.close();
});
