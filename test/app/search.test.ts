import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { SearchResult, Tickets } from "../../src/app/tickets.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { commitByHand, openClone, seeded, TestClock, ticketRepository } from "../store/support.ts";
import { damaged } from "../support/damage.ts";

const folderOf = (dir: string): string => join(dir, ".git", "ticket", "cache");
const textFiles = (dir: string): string[] =>
  readdirSync(folderOf(dir)).filter((name) => /\.(?:text|text-patch|words)$/.test(name));

/** Queries of every kind. */
const QUERIES = [
  "proxy",
  "proxy connection",
  "conn",
  "conection",
  '"connection reset"',
  "creat*",
  "timeuot~",
  "parseQuery",
  "parse_query",
  "検索",
  "zoe",
  "ui is:open",
  "proxy label:ui",
  "proxy -slow",
  "proxy sort:-title",
  "proxy is:deleted",
  "custom.sev:S1 proxy",
  "label:ui",
  "nowhere proxy slow",
  "nowhere",
];

const TEXTS = [
  "Login times out behind the proxy",
  "The connection was reset by the proxy, slow",
  "connection reset: see src/search/parse-query.ts",
  "parseQuery created a timeout",
  "検索が遅い, says Zoë",
  "proxy proxy slow creation",
];

type Pick = <T>(list: readonly T[]) => T;

/** Operations on everything that is searched. */
const CHANGES: readonly ((id: string, pick: Pick) => object)[] = [
  (id, pick) => ({ op: "set", id, fields: { title: pick(TEXTS) } }),
  (id, pick) => ({ op: "set", id, fields: { body: pick(TEXTS) } }),
  (id, pick) => ({ op: "comment", id, body: pick(TEXTS) }),
  (id, pick) => ({ op: "label", id, add: [pick(["ui", "proxy", "slow"])] }),
  (id, pick) => ({ op: "label", id, remove: [pick(["ui", "proxy", "slow"])] }),
  (id) => ({ op: "delete", id }),
  (id, pick) => ({ op: "move", id, to: pick(["open", "closed", "in-progress"]) }),
  (_, pick) => ({
    op: "create",
    title: pick(TEXTS),
    body: pick(TEXTS),
    labels: ["ui"],
    custom: { sev: "S1" },
  }),
];

async function shop(
  count = 8,
): Promise<{ dir: string; clock: TestClock; tickets: Tickets; ids: string[] }> {
  const clock = new TestClock();
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  const operations = Array.from({ length: count }, (_, i) => ({
    op: "create",
    title: TEXTS[i % TEXTS.length],
    body: TEXTS[(i * 5) % TEXTS.length],
    labels: i % 2 === 0 ? ["ui"] : [],
    aliases: [`OLD-${i}`],
  }));
  const { created } = await tickets.transact(operations as Operation[]);
  return { dir, clock, tickets, ids: [...created] };
}

const shape = ({ tickets, ...more }: SearchResult) => ({
  ...more,
  tickets: tickets.map(({ id, score, matches }) => ({ id, score, matches })),
});

/** What a process of its own finds, which has nothing in memory. */
async function afresh(dir: string, clock: TestClock): Promise<object[]> {
  const tickets = await openClone(dir, { clock });
  const found = [];
  for (const query of QUERIES) found.push(shape(await tickets.search(query)));
  return found;
}

/** The same without a cache: everything read from git, and indexed in memory. */
async function fromGit(dir: string, clock: TestClock): Promise<object[]> {
  const tickets = await openClone(dir, { clock });
  const { commit } = await tickets.list();
  await tickets.close();
  const { openTickets } = await import("../../src/app/open-tickets.ts");
  const then = await openTickets({ dir, now: clock.now, at: commit });
  onTestFinished(() => then.close());
  const found = [];
  for (const query of QUERIES) found.push(shape(await then.search(query)));
  return found;
}

test("what is found is the same from the cache, brought up to date, made anew and without one, after any batch", async () => {
  const { dir, clock, tickets, ids } = await shop();
  const random = seeded(7);
  const pick: Pick = (list) => list[(random(2)[1] ?? 0) % list.length] as (typeof list)[number];
  let most = 0;
  for (let n = 0; n < 16; n++) {
    const before = shape(await tickets.search("proxy"));
    const found = await afresh(dir, clock);
    expect(found[0]).toEqual(before);
    expect(found).toEqual(await fromGit(dir, clock));
    most = Math.max(most, textFiles(dir).length);
    clock.wait(1);
    const batch = [1, 2].map(() => pick(CHANGES)(pick(ids), pick) as Operation);
    const { created } = await tickets.transact(batch, { atomic: false });
    ids.push(...created);
  }
  // The base, and what was put together of what changed.
  expect(most).toBeGreaterThan(3);
  const kept = await afresh(dir, clock);
  for (const name of textFiles(dir)) rmSync(join(folderOf(dir), name));
  expect(await afresh(dir, clock)).toEqual(kept);
});

test("many changes are put together, and most of them are made anew", async () => {
  const { dir, clock, tickets, ids } = await shop(60);
  await tickets.search("proxy");
  const used = (): number => {
    // What changed since is in a file of its own, until all is written again.
    const heads = textFiles(dir)
      .filter((n) => /\.text(?:-patch)?$/.test(n))
      .sort();
    const text = readFileSync(join(folderOf(dir), heads.at(-1) ?? ""), "latin1");
    return textFiles(dir).filter((name) => text.includes(name)).length;
  };
  const counts = [];
  for (let n = 0; n < 12; n++) {
    await tickets.transact([
      { op: "set", id: ids[n] ?? "", fields: { body: `changed ${n} proxy` } },
    ] as Operation[]);
    await tickets.search("proxy");
    counts.push(used());
  }
  expect(counts).toEqual([2, 3, 4, 5, 6, 7, 8, 2, 3, 4, 5, 6]);
  await tickets.transact(
    ids.map((id) => ({ op: "set", id, fields: { body: "all of them" } })) as Operation[],
  );
  expect((await tickets.search('"all of them"')).total).toBe(60);
  expect(used()).toBe(1);
  expect(await afresh(dir, clock)).toEqual(await fromGit(dir, clock));
});

test("a file that is damaged, missing or somebody else's is made anew", async () => {
  const { dir, clock, tickets, ids } = await shop();
  await tickets.search("proxy");
  await tickets.transact([
    { op: "set", id: ids[0] ?? "", fields: { body: "proxy" } },
  ] as Operation[]);
  const expected = await afresh(dir, clock);
  const folder = folderOf(dir);
  const names = textFiles(dir);
  expect(names).toHaveLength(4);
  const whole = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  for (const [name, bytes] of whole)
    for (const broken of damaged(bytes)) {
      for (const [other, own] of whole) writeFileSync(join(folder, other), own);
      writeFileSync(join(folder, name), broken);
      const fresh = await openClone(dir, { clock });
      expect(shape(await fresh.search("proxy connection"))).toEqual(expected[1]);
      await fresh.close();
    }
  for (const name of textFiles(dir)) {
    rmSync(join(folder, name));
    writeFileSync(join(dir, "elsewhere"), whole.get(name) ?? "");
    symlinkSync(join(dir, "elsewhere"), join(folder, name));
  }
  expect(await afresh(dir, clock)).toEqual(expected);
});

test("the index of another table, whose rows are others, is not believed", async () => {
  const { dir, clock, tickets, ids } = await shop();
  await tickets.search("proxy");
  const names = textFiles(dir);
  const whole = names.map((name) => [name, readFileSync(join(folderOf(dir), name))] as const);
  await tickets.transact([
    { op: "set", id: ids[3] ?? "", fields: { priority: "critical", title: "Other" } },
    { op: "set", id: ids[0] ?? "", fields: { priority: "low" } },
  ] as Operation[]);
  // The table is made anew, its rows in another order, and the index put back.
  rmSync(folderOf(dir), { recursive: true });
  await (await openClone(dir, { clock })).list();
  for (const [name, bytes] of whole) writeFileSync(join(folderOf(dir), name), bytes);
  expect(await afresh(dir, clock)).toEqual(await fromGit(dir, clock));
});

test("what was redacted or purged leaves the index at once, before anybody searches again", async () => {
  const { dir, tickets, ids } = await shop();
  const [a = "", b = ""] = ids;
  await tickets.transact([
    { op: "comment", id: a, body: "hunter2" },
    { op: "set", id: b, fields: { body: "queequeg" } },
  ] as Operation[]);
  const holds = (text: string): boolean =>
    textFiles(dir).some((name) => readFileSync(join(folderOf(dir), name)).includes(text));
  expect((await tickets.search("hunter2")).total).toBe(1);
  expect([holds("hunter2"), holds("queequeg")]).toEqual([true, true]);
  const comment = (await tickets.get(a)).comments[0]?.id ?? "";
  await tickets.transact([{ op: "comments", id: a, redact: [comment] }] as Operation[]);
  await tickets.list();
  expect(holds("hunter2")).toBe(false);
  expect((await tickets.search("hunter2")).total).toBe(0);
  expect(holds("queequeg")).toBe(true);
  await tickets.transact([{ op: "purge", id: b, reason: "secret" }] as Operation[]);
  await tickets.list();
  expect(holds("queequeg")).toBe(false);
  // A ticket from which something was taken once is a ticket like any other.
  await tickets.search("proxy");
  await tickets.transact([{ op: "set", id: a, fields: { title: "Harmless" } }] as Operation[]);
  await tickets.list();
  expect(textFiles(dir).length).toBeGreaterThan(0);
});

test("a folder into which nothing can be written keeps nobody from searching", async () => {
  const { dir, clock, tickets } = await shop();
  const expected = await afresh(dir, clock);
  const name = textFiles(dir).find((own) => own.endsWith(".text")) ?? "";
  rmSync(join(folderOf(dir), name));
  mkdirSync(join(folderOf(dir), name));
  expect(await afresh(dir, clock)).toEqual(expected);
  expect(shape(await tickets.search(QUERIES[0] ?? ""))).toEqual(expected[0]);
  expect(readdirSync(join(folderOf(dir), name))).toEqual([]);
});

test("filters hold beside the words, in the query and beside it", async () => {
  const { tickets, ids } = await shop();
  await tickets.transact([{ op: "move", id: ids[0] ?? "", to: "closed" }] as Operation[]);
  const all = await tickets.search("proxy");
  const open = await tickets.search("proxy is:open");
  expect(all.tickets.map(({ id }) => id)).toContain(ids[0]);
  expect(open.total).toBe(all.total - 1);
  expect((await tickets.search("proxy", { all: false })).total).toBe(open.total);
  expect(
    (await tickets.search("proxy", { label: ["ui"] })).tickets.every((t) =>
      t.labels.includes("ui"),
    ),
  ).toBe(true);
  const two = await tickets.search("proxy", { limit: 2 });
  expect([two.tickets.length, two.total]).toEqual([2, all.total]);
  expect((await tickets.search("proxy limit:1")).tickets).toHaveLength(1);
  expect((await tickets.search("proxy", { limit: 0 })).tickets).toHaveLength(all.total);
  const titles = (await tickets.search("proxy sort:title")).tickets.map(({ title }) => title);
  expect(titles).toEqual([...titles].sort());
  expect(titles.length).toBe(all.total);
});

test("where nothing is found, what may have been meant is said; a list has no scores", async () => {
  const { tickets } = await shop();
  const none = await tickets.search('"conection reset"');
  expect([none.total, none.suggestions]).toEqual([0, [{ word: "conection", meant: "connection" }]]);
  const listed = await tickets.search("label:ui");
  expect(listed.tickets.every(({ score, matches }) => score === null && matches.length === 0)).toBe(
    true,
  );
  expect(listed.total).toBe(4);
  expect((await tickets.search("proxy", { snippet: 0 })).tickets[0]?.matches).toEqual([]);
});

test("several who build at once all find the same", async () => {
  const { dir, clock, tickets } = await shop(40);
  const { total } = await tickets.search("proxy");
  rmSync(folderOf(dir), { recursive: true });
  const clones = await Promise.all([1, 2, 3, 4].map(() => openClone(dir, { clock })));
  const found = await Promise.all(clones.map((own) => own.search("proxy")));
  expect(found.map((own) => own.total)).toEqual([total, total, total, total]);
  expect((await (await openClone(dir, { clock })).search("proxy")).total).toBe(total);
});

test("where a ticket can't be read, the others are found all the same, and it is told", async () => {
  const { dir, clock, tickets } = await shop();
  const before = await tickets.search("proxy");
  commitByHand(dir, { "tickets/z/z/zzzzzzzzzzzz.json": "no ticket" });
  const after = await (await openClone(dir, { clock })).search("proxy");
  expect(after.tickets.map(({ id }) => id)).toEqual(before.tickets.map(({ id }) => id));
  expect(after.problems.map(({ path }) => path)).toEqual(["tickets/z/z/zzzzzzzzzzzz.json"]);
});
