import { expect, test } from "vitest";
import type { TicketEvent } from "../../src/events/event.ts";
import type { EventProblem } from "../../src/events/tell-history.ts";
import type { Oid } from "../../src/git/repository.ts";
import { joinCommit } from "../../src/store/join.ts";
import { revertCommit } from "../../src/store/revert.ts";
import {
  batch,
  commitByHand,
  fetchFrom,
  fileAt,
  head,
  openStore,
  pathOf,
  REF,
} from "../store/support.ts";
import { gitIn, runGit, scratch } from "../support/git-env.ts";
import { oneTicket, tell, typesOf } from "./support.ts";

test("a new ticket is one event, with all that it begins with", async () => {
  const { store } = await oneTicket();
  const events = await tell(store);
  expect(typesOf(events)).toEqual([
    "batch.applied",
    "batch.applied",
    "ticket.created",
    "ticket.created",
  ]);
  const created = events.find(({ data }) => "ticket" in data && data.ticket.title === "One");
  expect(created?.data).toMatchObject({ after: { title: "One", labels: ["old"], status: "open" } });
});

test("a revert tells what it took back, and a revert of it the same again", async () => {
  const { dir, store, id, after } = await oneTicket();
  await after({ op: "label", id, add: ["new"] }, { op: "close", id });
  const batchCommit = head(dir);
  const revert = async (target: Oid): Promise<readonly TicketEvent[]> => {
    const before = head(dir);
    await revertCommit(store, target, { force: false, dryRun: false });
    return tell(store, [before]);
  };
  const back = await revert(batchCommit);
  expect(typesOf(back)).toEqual(["batch.reverted", "ticket.reopened", "ticket.labelled"]);
  expect(back[0]).toMatchObject({ cause: "revert", data: { reverts: batchCommit, tickets: 1 } });
  expect(back[2]?.data).toMatchObject({ removed: ["new"] });
  const again = await revert(head(dir));
  expect(typesOf(again)).toEqual(["batch.reverted", "ticket.closed", "ticket.labelled"]);
});

test("settings and views are told with the batch that changed them", async () => {
  const { dir, store } = await oneTicket();
  const before = head(dir);
  const config = JSON.parse(fileAt(dir, "config.json"));
  commitByHand(dir, { "config.json": `${JSON.stringify({ ...config, prefix: "shop" })}\n` });
  const [event, ...more] = await tell(store, [before]);
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    type: "batch.applied",
    cause: "foreign",
    data: {
      subject: "By hand",
      batch: null,
      tickets: 0,
      documents: [
        {
          document: "config",
          name: "config",
          change: "changed",
          changes: [{ field: "prefix", element: null, before: "tk", after: "shop" }],
        },
      ],
    },
  });
});

test("what a hand did is told once, not again by the commit that gives it stamps", async () => {
  const { dir, store, id, other } = await oneTicket();
  const before = head(dir);
  const text = fileAt(dir, pathOf(id)).replace('"One"', '"By hand"');
  commitByHand(dir, { [pathOf(id)]: text, [pathOf(other)]: undefined });
  await batch(store, [{ op: "label", id, add: ["after"] }]);
  const events = await tell(store, [before]);
  expect(typesOf(events).toSorted()).toEqual([
    "batch.applied",
    "batch.applied",
    "ticket.deleted",
    "ticket.labelled",
    "ticket.updated",
  ]);
});

test("a join tells what lost, whichever clone asks, and what arrived is told by its own commits", async () => {
  const { clock, dir, store, id } = await oneTicket();
  const copy = scratch("clone");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  const theirs = await openStore(copy, { clock });
  const base = head(dir);
  await batch(store, [{ op: "set", id, fields: { priority: "low", milestone: "v1" } }]);
  clock.wait(5);
  await batch(theirs, [{ op: "set", id, fields: { priority: "high" } }]);
  const [ofUs, ofThem] = [head(dir), head(copy)];
  await joinCommit(store, fetchFrom(dir, copy));
  await joinCommit(theirs, fetchFrom(copy, dir));
  const join = head(dir);
  const here = await tell(store, [ofUs]);
  const there = await tell(theirs, [ofThem]);
  const lost = { field: "priority", element: null, before: "low", after: "high" };
  const told = here.filter((e) => e.commit === join);
  expect(typesOf(told)).toEqual(["sync.joined", "ticket.updated"]);
  expect(told[0]).toMatchObject({ cause: "join", data: { tickets: 1 } });
  expect(told[1]?.data).toMatchObject({ changes: [lost] });
  expect(there.filter((e) => e.commit === join)).toEqual(told);
  expect(typesOf(here.filter((e) => e.commit === ofThem))).toEqual([
    "batch.applied",
    "ticket.updated",
  ]);
  const whole = await tell(store, [base]);
  expect(new Set(whole.map((e) => e.id)).size).toBe(whole.length);
});

test("what happens to one ticket in one commit is told in one order", async () => {
  const { after, id } = await oneTicket();
  const events = await after({ op: "close", id }, { op: "delete", id });
  expect(typesOf(events)).toEqual(["batch.applied", "ticket.closed", "ticket.deleted"]);
});

test("whatever a hostile commit says of itself, the attributes are in form", async () => {
  const { dir, store, id } = await oneTicket();
  const stamp = gitIn(
    dir,
    "log",
    "-1",
    "--format=%(trailers:key=Ticket-Clock,valueonly)",
    REF,
  ).trim();
  const actor = `\u001b[31mme\u009b${"x".repeat(5000)}`;
  const text = fileAt(dir, pathOf(id)).replace('"One"', '"\\u001b]0;x\\u0007"');
  const message = `S\u001b[2J\n\nTicket-Batch: ${stamp}\nTicket-Actor: ${actor}\nTicket-Clock: ${stamp}\n`;
  const before = head(dir);
  commitByHand(dir, { [pathOf(id)]: text }, { message });
  const [event] = await tell(store, [before]);
  expect(event?.actor).toMatch(/^\ufffd\[31mme\ufffd/);
  expect(event?.actor.length).toBe(1000);
  const raw = runGit(dir, ["cat-file", "commit", REF]).stdout;
  const late = raw.replaceAll(/> \d+ /g, "> 99999999999999 ");
  const oid = runGit(dir, ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"], {
    input: late,
  });
  gitIn(dir, "update-ref", REF, oid.stdout.trim());
  expect((await tell(store, [before]))[0]?.time).toBe("9999-12-31T23:59:59.000Z");
});

test("what can't be read is named, and the rest is told", async () => {
  const { dir, store, id, other } = await oneTicket();
  const before = head(dir);
  const text = fileAt(dir, pathOf(id)).replace('"One"', '"Still told"');
  commitByHand(dir, { [pathOf(id)]: text, [pathOf(other)]: '{ "schema": 99 }' });
  const problems: EventProblem[] = [];
  const events = await tell(store, [before], (problem) => void problems.push(problem));
  expect(typesOf(events)).toEqual(["batch.applied", "ticket.updated"]);
  expect(problems).toEqual([{ commit: head(dir), path: pathOf(other), problem: "can't be read" }]);
});

test("after the end of a shallow clone nothing is made up", async () => {
  const { dir, after, id } = await oneTicket();
  await after({ op: "label", id, add: ["new"] });
  await after({ op: "close", id });
  const copy = scratch("shallow");
  gitIn(copy, "init", "-q", "--bare", ".");
  gitIn(copy, "fetch", "-q", "--depth=2", `file://${dir}`, `${REF}:${REF}`);
  const shallow = await openStore(copy);
  const problems: EventProblem[] = [];
  const events = await tell(shallow, [], (problem) => void problems.push(problem));
  expect(typesOf(events)).toEqual(["batch.applied", "batch.applied", "ticket.closed"]);
  expect(problems.map(({ path, problem }) => [path, /shallow/.test(problem)])).toEqual([
    ["", true],
  ]);
});

test("the story is the same after git has packed it and written a commit-graph", async () => {
  const { dir, store, id, after } = await oneTicket();
  for (const label of ["a", "b", "c"]) await after({ op: "label", id, add: [label] });
  const before = JSON.stringify(await tell(store));
  gitIn(dir, "gc", "-q");
  gitIn(dir, "commit-graph", "write", "--reachable");
  const again = await openStore(dir);
  expect(JSON.stringify(await tell(again))).toBe(before);
});
