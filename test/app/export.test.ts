import { expect, test } from "vitest";
import type { Tickets } from "../../src/app/tickets.ts";
import {
  commitByHand,
  emptyRepository,
  fileAt,
  head,
  openClone,
  TestClock,
  ticketRepository,
  treeOf,
} from "../store/support.ts";

const clock = new TestClock();

async function exported(tickets: Tickets, full: boolean, query = {}): Promise<string> {
  let text = "";
  for await (const line of tickets.exportLines({ full, query })) text += line;
  return text;
}

/** A store with everything in it that an export could lose. */
async function richStore() {
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  const { created } = await tickets.transact([
    {
      op: "create",
      title: "Wide \u{1f600} é",
      ref: "$a",
      body: "one\n\ntwo\u001b[2J\u202e",
      criteria: ["x"],
      custom: { "10": 1, a: { b: [null] } },
    },
    {
      op: "create",
      title: "Child",
      parent: "$a",
      labels: ["old"],
      refs: [{ type: "pr", value: "1" }],
    },
    { op: "create", title: "Gone", ref: "$c" },
    { op: "delete", id: "$c" },
    { op: "comment", id: "$a", body: "first" },
  ]);
  const [id = "", child = ""] = created;
  await tickets.transact([{ op: "label", id: child, remove: ["old"], add: ["new"] }]);
  const { commit } = await tickets.transact([{ op: "comment", id, body: "hasty" }]);
  await tickets.revert(commit ?? "");
  const view = { schema: 1, name: "mine", title: "Mine", _v: { all: "01jd3zkq8h0000a1b2c3d4" } };
  commitByHand(dir, { "views/mine.json": JSON.stringify(view) });
  await tickets.transact([{ op: "close", id: child }]);
  return { dir, tickets, id };
}

test("a full export read into an empty repository gives the same tree", async () => {
  const { dir, tickets } = await richStore();
  const text = await exported(tickets, true);
  expect(text.replaceAll("\n", "")).toMatch(/^[^\p{C}]*$/u);
  const empty = emptyRepository();
  const copy = await openClone(empty, { clock });
  expect(await copy.importFull(text)).toMatchObject({
    format: "full",
    records: 5,
    created: 5,
    updated: 0,
    unchanged: 0,
    commit: head(empty),
  });
  expect(treeOf(empty)).toBe(treeOf(dir));
  expect((await copy.verify()).findings).toEqual([]);
  expect(await exported(copy, true)).toBe(text);
});

test("an import again changes nothing; a dry run writes nothing", async () => {
  const { tickets } = await richStore();
  const text = await exported(tickets, true);
  const empty = emptyRepository();
  const copy = await openClone(empty, { clock });
  expect(await copy.importFull(text, { dryRun: true })).toMatchObject({ commit: null, created: 5 });
  await expect(copy.list()).rejects.toMatchObject({ code: "NO_TICKETS" });
  await copy.importFull(text);
  const before = head(empty);
  expect(await copy.importFull(text)).toMatchObject({ commit: null, created: 0, unchanged: 5 });
  expect(head(empty)).toBe(before);
});

test("an import joins: later changes here stay, later ones there arrive", async () => {
  const { dir, tickets, id } = await richStore();
  const old = await exported(tickets, true);
  await tickets.transact([{ op: "set", id, fields: { title: "Later here" } }]);
  const own = head(dir);
  expect(await tickets.importFull(old)).toMatchObject({ commit: null, unchanged: 5 });
  expect(head(dir)).toBe(own);
  const copy = await openClone(emptyRepository(), { clock });
  await copy.importFull(old);
  await copy.transact([{ op: "label", id, add: ["there"] }]);
  expect(await tickets.importFull(await exported(copy, true))).toMatchObject({ updated: 1 });
  expect(await tickets.show(id)).toMatchObject({ title: "Later here", labels: ["there"] });
});

test("exports of two clones in one file are joined, whichever comes first", async () => {
  const { tickets, id } = await richStore();
  const text = await exported(tickets, true);
  const copy = await openClone(emptyRepository(), { clock });
  await copy.importFull(text);
  await copy.transact([{ op: "label", id, add: ["there"] }]);
  await tickets.transact([{ op: "set", id, fields: { priority: "high" } }]);
  const [here, there] = [await exported(tickets, true), await exported(copy, true)];
  const trees = [];
  for (const both of [here + there, there + here]) {
    const dir = emptyRepository();
    const target = await openClone(dir, { clock });
    await target.importFull(both);
    expect(await target.show(id)).toMatchObject({ priority: "high", labels: ["there"] });
    trees.push(treeOf(dir));
  }
  expect(new Set(trees).size).toBe(1);
});

const LINE = '{"path":"tickets/a/a/aaaaaaaaaaaa.json","document":';
const TICKET = '{"schema":1,"id":"aaaaaaaaaaaa","title":"x","_v":{"all":"01jd3zkq8h0000a1b2c3d4"}}';

test.each([
  ["no JSON", "nonsense"],
  ["no export", '{"id":"x"}'],
  ["a path outside the tickets", '{"path":"../x.json","document":{}}'],
  ["a path that climbs out", '{"path":"tickets/a/a/../../../x.json","document":{}}'],
  [
    "another ticket than the path says",
    `${LINE}${TICKET.replace('"aaaaaaaaaaaa"', '"bbbbbbbbbbbb"')}}`,
  ],
  ["a forbidden key", `${LINE}${TICKET.replace('"title"', '"__proto__":{"x":1},"title"')}}`],
  ["a stamp that is none", `${LINE}${TICKET.replace("01jd3", "zzzzz")}}`],
  ["a newer format", `${LINE}${TICKET.replace('"schema":1', '"schema":2')}}`],
  ["no document", `${LINE}[]}`],
])("an import with %s in it is refused as a whole, by line", async (_, line) => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  const before = head(dir);
  await expect(tickets.importFull(`${LINE}${TICKET}}\n\n${line}\n`)).rejects.toMatchObject({
    code: "BAD_EXPORT",
    kind: "invalid",
    data: { line: 3 },
  });
  expect(head(dir)).toBe(before);
});

test("a plain export has one ticket a line, as the query asks", async () => {
  const { dir, tickets, id } = await richStore();
  const lines = (await exported(tickets, false)).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).title).sort()).toEqual(["Child", "Wide \u{1f600} é"]);
  const [only] = (await exported(tickets, false, { text: ["wide"] })).trimEnd().split("\n");
  expect(JSON.parse(only ?? "")).toMatchObject({ id, body: "one\n\ntwo\u001b[2J\u202e" });
  expect(only).toMatch(/^[^\p{C}]*$/u);
  expect(fileAt(dir, "views/mine.json")).toContain("Mine");
});
