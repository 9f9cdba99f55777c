import { expect, test } from "vitest";
import type { Ticket } from "../../src/domain/ticket.ts";
import { adoptedHead } from "../../src/store/adopted-head.ts";
import { joinCommit } from "../../src/store/join.ts";
import { readTickets } from "../../src/store/read-tickets.ts";
import { headSnapshot } from "../../src/store/snapshot.ts";
import type { Store } from "../../src/store/store.ts";
import { gitIn, runGit, scratch } from "../support/git-env.ts";
import {
  batch,
  commitByHand,
  fetchFrom,
  fileAt,
  type HandFiles,
  head,
  openStore,
  pathOf,
  REF,
  TestClock,
  ticketRepository,
} from "./support.ts";

async function clones() {
  const clock = new TestClock();
  const dir = await ticketRepository();
  const store = await openStore(dir, { clock });
  const { created } = await batch(store, [
    { op: "create", title: "One", labels: ["keep", "drop"], body: "text" },
    { op: "create", title: "Two" },
  ]);
  const copy = scratch("copy");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  const other = await openStore(copy, { clock });
  const [id = "", second = ""] = created;
  const json = (): Record<string, unknown> => JSON.parse(fileAt(dir, pathOf(id)));
  return { dir, store, copy, other, id, second, json, clock };
}

/** Writes JSON as a hand would: indented, no stamps touched. */
const text = (value: unknown): string => `${JSON.stringify(value, null, 4)}\n`;

async function ticketsOf(store: Store): Promise<ReadonlyMap<string, Ticket>> {
  const { tickets } = await readTickets(store, await headSnapshot(store));
  return new Map(tickets.map(({ ticket }) => [ticket.id, ticket]));
}

const NEW = "newt1cket000";
type Edit = (world: Awaited<ReturnType<typeof clones>>) => HandFiles;

const EDITS: readonly (readonly [
  string,
  Edit,
  (t: ReadonlyMap<string, Ticket>, id: string) => unknown,
  unknown,
])[] = [
  [
    "a changed field",
    ({ id, json }) => ({ [pathOf(id)]: text({ ...json(), title: "By hand" }) }),
    (tickets, id) => tickets.get(id)?.title,
    "By hand",
  ],
  [
    "a removed label",
    ({ id, json }) => ({ [pathOf(id)]: text({ ...json(), labels: ["keep"] }) }),
    (tickets, id) => tickets.get(id)?.labels,
    ["keep"],
  ],
  [
    "stamps that were thrown away",
    ({ id, json }) => ({ [pathOf(id)]: text({ ...json(), _v: undefined, body: ["new"] }) }),
    (tickets, id) => [tickets.get(id)?.body, tickets.get(id)?.labels],
    ["new", ["drop", "keep"]],
  ],
  [
    "a removed file",
    ({ id }) => ({ [pathOf(id)]: undefined }),
    (tickets, id) => [tickets.get(id)?.deleted, tickets.get(id)?.title],
    [true, "One"],
  ],
  [
    "a new file without stamps",
    () => ({ [pathOf(NEW)]: text({ schema: 1, id: NEW, title: "New", status: "open" }) }),
    (tickets) => tickets.get(NEW)?.title,
    "New",
  ],
  [
    "an edit that breaks the file, which is as if it were not made",
    ({ id }) => ({ [pathOf(id)]: '{ "title": "half', "notes.txt": "mine" }),
    (tickets, id) => tickets.get(id)?.title,
    "One",
  ],
  [
    "a file that grew too large",
    ({ id, json }) => ({ [pathOf(id)]: text({ ...json(), body: ["x".repeat(2 ** 20)] }) }),
    (tickets, id) => tickets.get(id)?.body,
    "text",
  ],
  [
    "a file under another's name",
    ({ id, second, dir }) => ({ [pathOf(id)]: fileAt(dir, pathOf(second)) }),
    (tickets, id) => tickets.get(id)?.title,
    "One",
  ],
];

test.each(EDITS)(
  "%s is adopted by every clone in the same commit",
  async (_, edit, look, expected) => {
    const world = await clones();
    const { dir, store, copy, other, id } = world;
    const foreign = commitByHand(dir, edit(world));
    fetchFrom(copy, dir);
    gitIn(copy, "update-ref", REF, foreign);
    const adopted = await adoptedHead(store);
    expect(adopted).not.toBe(foreign);
    expect(await adoptedHead(other)).toBe(adopted);
    expect(await adoptedHead(store)).toBe(adopted);
    expect(
      gitIn(
        dir,
        "log",
        "-1",
        "--format=%P %an %(trailers:key=Ticket-Adopts,valueonly,separator=)",
        REF,
      ),
    ).toBe(`${foreign} git-ticket ${foreign}`);
    expect(look(await ticketsOf(store), id)).toEqual(expected);
    expect(gitIn(dir, "fsck", "--strict", "--no-dangling")).toBe("");
  },
);

test("a change that was left out is counted in the subject", async () => {
  const world = await clones();
  commitByHand(world.dir, { [pathOf(world.id)]: "no JSON" });
  await adoptedHead(world.store);
  expect(gitIn(world.dir, "log", "-1", "--format=%s", REF)).toBe(
    "Adopt changes of another tool, without 1 that could not be read",
  );
});

test("a broken edit does not stand in the way of the edits after it", async () => {
  const { dir, store, id, json } = await clones();
  const good = json();
  commitByHand(dir, { [pathOf(id)]: "{" });
  commitByHand(dir, { [pathOf(id)]: text({ ...good, title: "Mended" }) });
  await batch(store, [{ op: "label", id, add: ["more"] }]);
  const ticket = (await ticketsOf(store)).get(id);
  expect([ticket?.title, ticket?.labels]).toEqual(["Mended", ["drop", "keep", "more"]]);
});

test("several hand edits, one on top of the other, are adopted in one commit, oldest first", async () => {
  const { dir, store, copy, other, id, json } = await clones();
  const before = json();
  commitByHand(dir, { [pathOf(id)]: text({ ...before, title: "First", priority: "high" }) });
  commitByHand(dir, { [pathOf(id)]: text({ ...before, title: "Second", priority: "high" }) });
  const tip = commitByHand(dir, { [pathOf(id)]: undefined });
  fetchFrom(copy, dir);
  gitIn(copy, "update-ref", REF, tip);
  expect(await adoptedHead(store)).toBe(await adoptedHead(other));
  expect((await ticketsOf(store)).get(id)).toMatchObject({
    title: "Second",
    priority: "high",
    deleted: true,
  });
  expect(gitIn(dir, "rev-list", "--count", `${tip}..${REF}`)).toBe("1");
});

test("a merge that git made by itself is adopted as a join of both sides", async () => {
  const { dir, store, copy, other, id, second } = await clones();
  await batch(store, [{ op: "label", id, add: ["a"] }]);
  await batch(other, [
    { op: "label", id, add: ["b"] },
    { op: "set", id: second, fields: { title: "Theirs" } },
  ]);
  const theirs = fetchFrom(dir, copy);
  const ours = head(dir);
  // "ours" in every file: git forgets the other side, its stamps do not.
  const merge = commitByHand(dir, {}, { parents: [ours, theirs], message: "Merge" });
  fetchFrom(copy, dir);
  gitIn(copy, "update-ref", REF, merge);
  expect(await adoptedHead(store)).toBe(await adoptedHead(other));
  expect((await ticketsOf(store)).get(second)?.title).toBe("Two");
  expect((await ticketsOf(store)).get(id)?.labels).toEqual(["a", "drop", "keep"]);
});

test("a hand edit wins over what it was made on, and loses to what is written on it", async () => {
  const { dir, store, copy, other, id, json, clock } = await clones();
  const old = "2001-01-01T00:00:00Z";
  clock.wait(3600);
  await batch(store, [{ op: "set", id, fields: { title: "Before", priority: "high" } }]);
  const file = { ...json(), title: "By hand" };
  commitByHand(dir, { [pathOf(id)]: text(file) }, { date: old });
  await batch(store, [{ op: "set", id, fields: { priority: "low" } }]);
  await batch(other, [{ op: "label", id, add: ["elsewhere"] }]);
  await joinCommit(store, fetchFrom(dir, copy));
  expect((await ticketsOf(store)).get(id)).toMatchObject({
    title: "By hand",
    priority: "low",
    labels: ["drop", "elsewhere", "keep"],
  });
});

test("hand edits on both sides are adopted and joined alike in both clones", async () => {
  const { dir, store, copy, other, id, json } = await clones();
  const file = json();
  commitByHand(dir, { [pathOf(id)]: text({ ...file, title: "Here" }) });
  commitByHand(copy, { [pathOf(id)]: text({ ...file, labels: ["there"] }) });
  const [ofDir, ofCopy] = [fetchFrom(copy, dir), fetchFrom(dir, copy)];
  const joined = await joinCommit(store, ofCopy);
  expect((await joinCommit(other, ofDir)).commit).toBe(joined.commit);
  expect((await ticketsOf(store)).get(id)).toMatchObject({ title: "Here", labels: ["there"] });
});

test("reading a hand-made head adopts nothing", async () => {
  const { dir, store, id, json } = await clones();
  const foreign = commitByHand(dir, { [pathOf(id)]: text({ ...json(), title: "By hand" }) });
  expect((await ticketsOf(store)).get(id)?.title).toBe("By hand");
  expect(head(dir)).toBe(foreign);
});

test("where the history of an edit is missing adoption is refused, with the cure", async () => {
  const { dir, id, json } = await clones();
  commitByHand(dir, { [pathOf(id)]: text({ ...json(), title: "By hand" }) });
  const copy = scratch("shallow");
  gitIn(copy, "init", "-q", ".");
  gitIn(copy, "fetch", "-q", "--depth=1", `file://${dir}`, `${REF}:${REF}`);
  const shallow = await openStore(copy);
  expect((await ticketsOf(shallow)).get(id)?.title).toBe("By hand");
  await expect(batch(shallow, [{ op: "close", id }])).rejects.toMatchObject({
    code: "HISTORY_TOO_SHALLOW",
    hint: expect.stringContaining("--deepen"),
  });
  gitIn(copy, "fetch", "-q", "--deepen=5", `file://${dir}`, REF);
  expect((await batch(await openStore(copy), [{ op: "close", id }])).commit).toBe(head(copy));
});

test("a shallow clone can be written to where its tip is ours", async () => {
  const { dir, id } = await clones();
  const copy = scratch("shallow");
  gitIn(copy, "init", "-q", ".");
  gitIn(copy, "fetch", "-q", "--depth=1", `file://${dir}`, `${REF}:${REF}`);
  const shallow = await openStore(copy);
  expect((await batch(shallow, [{ op: "close", id }])).changed).toEqual([id]);
  expect(runGit(copy, ["rev-parse", "--is-shallow-repository"]).stdout.trim()).toBe("true");
});
