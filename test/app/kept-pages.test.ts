import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { verifyCache } from "../../src/app/cache-verify.ts";
import { ticketHeads } from "../../src/app/heads.ts";
import type { ListQuery, Tickets } from "../../src/app/tickets.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { openClone, type TestClock } from "../store/support.ts";
import { damaged } from "../support/damage.ts";
import { shop, workspaceOf } from "./shop.ts";

let dir = "";
let clock: TestClock;
let tickets: Tickets;
let ids: readonly string[] = [];
beforeEach(async () => {
  ({ dir, clock, tickets, ids } = await shop());
  await tickets.warmCache();
});

const folder = () => join(dir, ".git", "ticket", "cache");
const files = (kind: string) => readdirSync(folder()).filter((name) => name.endsWith(kind));
const pages = () => files(".page");
/** Asks as a process of its own does. */
const ask = async (query: ListQuery) => ticketHeads(await workspaceOf(dir, clock), query);
const titles = async (query: ListQuery) => (await ask(query)).tickets.map(({ title }) => title);
const write = (operation: object) => tickets.transact([operation as Operation]);

/** Asks twice, and once more where no column can be read: then only a page can have told. */
async function askWithoutColumns(query: ListQuery): Promise<readonly string[]> {
  const listed = await titles(query);
  expect(await titles(query)).toEqual(listed);
  const [table = ""] = files(".table");
  const path = join(folder(), table);
  const bytes = readFileSync(path);
  rmSync(path);
  const again = await ask(query);
  const made = files(".table").length > 0;
  writeFileSync(path, bytes);
  expect(again.tickets.map(({ title }) => title)).toEqual(listed);
  return made ? ["columns"] : listed;
}

test("a list that was asked for at the same commit is told without a column", async () => {
  expect(await askWithoutColumns({ limit: 3 })).toHaveLength(3);
  expect(await askWithoutColumns({ query: "is:ready" })).not.toContain("columns");
  expect(await askWithoutColumns({ label: ["ui"], sort: ["title"] })).not.toContain("columns");
  expect(pages()).toHaveLength(3);
});

test("a list is told anew after any change", async () => {
  const query = { query: "is:open", limit: 50 };
  const before = await titles(query);
  expect(await titles(query)).toEqual(before);
  await write({ op: "create", title: "Fresh", priority: "high" });
  expect(await titles(query)).toEqual(expect.arrayContaining(["Fresh", ...before]));
  expect(await titles(query)).toHaveLength(before.length + 1);
});

test("what changes with the time, or with who asks, is never kept", async () => {
  const queries: ListQuery[] = [
    { query: "is:overdue" },
    { query: "updated:<2w" },
    { query: "-due:today" },
    { query: "assignee:me" },
    { assignee: ["@me"] },
    { query: "(label:ui OR is:overdue)" },
  ];
  for (const query of queries) for (let time = 1; time <= 3; time++) await ask(query);
  expect(pages()).toEqual([]);
});

test("a list of what is ready holds until a claim ends, and not before it was made", async () => {
  const [id = ""] = ids;
  const query = { query: "is:claimed" };
  await tickets.claim(id, { seconds: 60 });
  for (let time = 1; time <= 2; time++) expect(await titles(query)).toEqual(["A"]);
  expect(pages()).toHaveLength(1);
  clock.wait(61);
  expect(await titles(query)).toEqual([]);
  clock.wait(-61);
  for (let time = 1; time <= 2; time++) expect(await titles(query)).toEqual(["A"]);
});

test("whatever is damaged is read from the columns again", async () => {
  const query = { limit: 5 };
  const whole = JSON.stringify(await ask(query));
  const [name = ""] = pages();
  const bytes = readFileSync(join(folder(), name));
  for (const broken of [...damaged(bytes), Buffer.alloc(0), Buffer.from("[][]")]) {
    writeFileSync(join(folder(), name), broken);
    expect(JSON.stringify(await ask(query))).toBe(whole);
  }
  const other = { ...JSON.parse(bytes.toString("utf8", 0, bytes.length / 2)), key: "1 {}" };
  const text = JSON.stringify({ ...other, tickets: [] });
  writeFileSync(join(folder(), name), text + text);
  expect(JSON.stringify(await ask(query))).toBe(whole);
});

test("a page that is not what git has is found", async () => {
  await ask({ query: "is:open" });
  const verify = async () => verifyCache(await workspaceOf(dir, clock));
  expect((await verify()).differences).toEqual([]);
  const [name = ""] = pages();
  const bytes = readFileSync(join(folder(), name), "utf8");
  const page = JSON.parse(bytes.slice(0, bytes.length / 2));
  const text = JSON.stringify({ ...page, total: page.total + 1 });
  writeFileSync(join(folder(), name), text + text);
  expect((await verify()).differences).toMatchObject([{ ticket: null, what: "page" }]);
});

test("where the columns are damaged, that is told, and pages are not compared with them", async () => {
  await ask({});
  const [table = ""] = files(".table");
  const bytes = readFileSync(join(folder(), table));
  // All behind the header, whose length stands at its beginning.
  const start = 16 + bytes.readUInt32LE(8);
  for (let at = start; at < bytes.length; at++) bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(join(folder(), table), bytes);
  const { differences } = await verifyCache(await workspaceOf(dir, clock));
  expect(differences.map(({ what }) => what)).toContain("file");
});

test("the words of what was taken out do not stay in a page", async () => {
  const query = { all: true };
  await write({ op: "set", id: ids[0] ?? "", fields: { title: "Secret plans" } });
  await tickets.warmCache();
  await ask(query);
  expect(
    pages().some((name) => readFileSync(join(folder(), name), "utf8").includes("Secret")),
  ).toBe(true);
  await write({ op: "purge", id: ids[0] ?? "", reason: "A secret" });
  await (await openClone(dir, { clock })).warmCache();
  expect(pages()).toEqual([]);
});

test("few are kept: short ones, and those that were asked for last; clearing removes them", async () => {
  await tickets.transact(
    Array.from({ length: 201 }, (_, i) => ({ op: "create", title: `T${i}` }) as Operation),
  );
  await tickets.warmCache();
  await ask({});
  expect(pages()).toEqual([]);
  for (let limit = 1; limit <= 20; limit++) await ask({ limit });
  expect(pages()).toHaveLength(16);
  const status = await tickets.cacheStatus();
  expect(status.files.pages.files).toBe(16);
  await tickets.clearCache();
  expect(pages()).toEqual([]);
});

test("who brings the columns up to date, and who lives on, keeps none", async () => {
  await write({ op: "label", id: ids[0] ?? "", add: ["wip"] });
  await ask({});
  expect(pages()).toEqual([]);
  const alive = await openClone(dir, { clock });
  await alive.heads({ limit: 1 });
  expect(pages()).toHaveLength(1);
  await alive.heads({ limit: 2 });
  expect(pages()).toHaveLength(1);
  // Nor does who was told by a page.
  const told = await openClone(dir, { clock });
  for (const limit of [1, 2, 3]) await told.heads({ limit });
  expect(pages()).toHaveLength(1);
});
