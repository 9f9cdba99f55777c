import { expect, test } from "vitest";
import {
  commitByHand,
  fetchFrom,
  fileAt,
  head,
  openClone,
  pathOf,
  REF,
  TestClock,
  ticketRepository,
} from "../store/support.ts";
import { gitIn, scratch } from "../support/git-env.ts";

const clock = new TestClock();

async function oneTicket() {
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  const { created } = await tickets.transact([{ op: "create", title: "One", labels: ["old"] }]);
  const [id = ""] = created;
  return { dir, tickets, id };
}

test("the history of a ticket says field by field what each batch changed", async () => {
  const { tickets, id } = await oneTicket();
  await tickets.transact([
    { op: "set", id, fields: { title: "Two", priority: "high", custom: { k: 1 } } },
    { op: "label", id, add: ["new"], remove: ["old"] },
    { op: "comment", id, body: "hello" },
  ]);
  await tickets.transact([{ op: "create", title: "Another" }]);
  const [entry, first, ...more] = await tickets.history({ id: id.slice(0, 5) });
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    kind: "batch",
    actor: "ada@example.com",
    touched: [id],
    reverts: null,
  });
  const changes = entry?.changes.map((c) => [c.field, c.element, c.before, c.after]);
  expect(changes).toContainEqual(["title", null, "One", "Two"]);
  expect(changes).toContainEqual(["priority", null, null, "high"]);
  expect(changes).toContainEqual(["custom", "k", null, 1]);
  expect(changes).toContainEqual(["labels", "new", null, true]);
  expect(changes).toContainEqual(["labels", "old", true, null]);
  expect(changes).toContainEqual(["comments.body", expect.any(String), null, "hello"]);
  expect(new Set(entry?.changes.map((c) => c.shown))).toEqual(new Set([`tk-${id.slice(0, 4)}`]));
  expect(first?.changes.map((c) => c.before)).toEqual(first?.changes.map(() => null));
});

test("without an id the whole history is told, values only when asked for", async () => {
  const { tickets, id } = await oneTicket();
  await tickets.transact([{ op: "close", id }]);
  const all = await tickets.history();
  expect(all.map((e) => [e.kind, e.touched.length, e.changes.length])).toEqual([
    ["batch", 1, 0],
    ["batch", 1, 0],
    ["init", 1, 0],
  ]);
  const [closed] = await tickets.history({ changes: true });
  expect(closed?.changes.map((c) => [c.field, c.before, c.after])).toEqual([
    ["status", "open", "closed"],
    ["resolution", null, "done"],
    ["closed", null, expect.any(String)],
    ["closedBy", null, "ada@example.com"],
  ]);
  expect(closed?.batch).toMatch(/^[0-9a-z]{22}$/);
});

test("a limit gives the newest entries, of one ticket as well", async () => {
  const { tickets, id } = await oneTicket();
  for (const title of ["Two", "Three", "Four"]) {
    await tickets.transact([{ op: "set", id, fields: { title } }]);
    await tickets.transact([{ op: "create", title: "Between" }]);
  }
  const titles = async (limit: number): Promise<unknown[]> =>
    (await tickets.history({ id, limit })).map((e) => e.changes[0]?.after);
  expect(await titles(2)).toEqual(["Four", "Three"]);
  expect((await tickets.history({ id, limit: 99 })).length).toBe(4);
  expect((await tickets.history({ limit: 3 })).length).toBe(3);
  expect(await tickets.history({ limit: 0 })).toEqual([]);
});

test("a join is one entry that tells nothing twice: both sides told it already", async () => {
  const { dir, tickets, id } = await oneTicket();
  const copy = scratch("copy");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  const other = await openClone(copy, { clock });
  clock.wait(10);
  await tickets.transact([{ op: "set", id, fields: { title: "Here" } }]);
  clock.wait(10);
  await other.transact([
    { op: "label", id, add: ["there"] },
    { op: "create", title: "New there" },
  ]);
  clock.wait(10);
  await tickets.transact([{ op: "create", title: "New here" }]);
  fetchFrom(dir, copy);
  await tickets.merge("refs/fetched/tickets");
  const entries = await tickets.history({ changes: true });
  expect(entries.map((e) => e.kind)).toEqual(["join", "batch", "batch", "batch", "batch", "init"]);
  expect(entries[0]?.touched).toEqual([id]);
  expect(entries[0]?.changes).toEqual([]);
  expect(entries[0]?.parents.length).toBe(2);
  // Newest first, whichever line they are on.
  expect(entries.slice(1, 4).map((e) => e.subject.replace(/^\w+ tk-\w+: /, ""))).toEqual([
    "New here",
    "Batch on 2 tickets: 1 label, 1 create",
    "Here",
  ]);
  const own = await tickets.history({ id });
  const changed = own.flatMap((e) => e.changes.map((c) => `${c.field} ${c.element} ${c.after}`));
  expect(changed.filter((c) => c === "title null Here")).toHaveLength(1);
  expect(changed.filter((c) => c === "labels there true")).toHaveLength(1);
});

test("a hand edit tells what the hand changed, its adoption nothing more", async () => {
  const { dir, tickets, id } = await oneTicket();
  const file = JSON.parse(fileAt(dir, pathOf(id)));
  commitByHand(dir, { [pathOf(id)]: JSON.stringify({ ...file, title: "By hand", labels: [] }) });
  const unstamped = { schema: 1, id: "1111aaaaaaaa", title: "New" };
  commitByHand(dir, { [pathOf("1111aaaaaaaa")]: JSON.stringify(unstamped) });
  commitByHand(dir, { [pathOf("1111aaaaaaaa")]: JSON.stringify({ ...unstamped, title: "Newer" }) });
  commitByHand(dir, { [pathOf(id)]: undefined });
  await tickets.transact([{ op: "restore", id }]);
  const entries = await tickets.history({ changes: true });
  const told = entries
    .slice(0, -2)
    .map((e) => [e.kind, ...e.changes.map((c) => [c.field, c.before, c.after].join(" "))]);
  expect(told).toEqual([
    ["batch", "deleted true "],
    ["adoption"],
    ["foreign", "deleted  true"],
    ["foreign", "title New Newer"],
    ["foreign", "title  New"],
    ["foreign", "title One By hand", "labels true "],
  ]);
});

test("a revert names the commit that it took back", async () => {
  const { tickets, id } = await oneTicket();
  const { commit } = await tickets.transact([{ op: "set", id, fields: { title: "Two" } }]);
  await tickets.revert(commit ?? "");
  const [entry] = await tickets.history({ id });
  expect(entry).toMatchObject({ kind: "revert", reverts: commit });
  expect(entry?.changes).toMatchObject([{ field: "title", before: "Two", after: "One" }]);
});

test("a shallow clone tells what it has", async () => {
  const { dir, tickets, id } = await oneTicket();
  await tickets.transact([{ op: "close", id }]);
  const copy = scratch("shallow");
  gitIn(copy, "init", "-q", ".");
  gitIn(copy, "fetch", "-q", "--depth=1", `file://${dir}`, `${REF}:${REF}`);
  const shallow = await openClone(copy, { clock });
  const entries = await shallow.history({ changes: true });
  expect(entries.map((e) => [e.commit, e.kind, e.changes])).toEqual([[head(dir), "batch", []]]);
  await shallow.transact([{ op: "reopen", id }]);
  expect((await shallow.history({ changes: true }))[0]?.changes.map((c) => c.field)).toContain(
    "status",
  );
});
