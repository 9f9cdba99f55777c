import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cachedAliases } from "../../src/app/cached-aliases.ts";
import { ticketHeads } from "../../src/app/heads.ts";
import { listAt, readListing } from "../../src/app/list-tickets.ts";
import { listTickets } from "../../src/app/read-head.ts";
import type { Listing, ListQuery, TicketHead, Tickets } from "../../src/app/tickets.ts";
import { viewHead } from "../../src/app/view.ts";
import type { Workspace } from "../../src/app/workspace.ts";
import type { JsonObject } from "../../src/base/json.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { openClone, REF, seeded, type TestClock } from "../store/support.ts";
import { damaged } from "../support/damage.ts";
import { gitIn, scratch } from "../support/git-env.ts";
import { QUERIES } from "./list-queries.ts";
import { changes, shop, workspaceOf } from "./shop.ts";

const folderOf = (dir: string): string => join(dir, ".git", "ticket", "cache");
const cacheFiles = (dir: string): string[] =>
  readdirSync(folderOf(dir)).filter((name) => name.startsWith("tickets-"));

/** Returns a list as it is without a cache, of which nothing is kept. */
async function fromGit(workspace: Workspace, query: ListQuery): Promise<string> {
  const view = await viewHead(workspace);
  return JSON.stringify(await readListing({ ...workspace, at: "now" }, view, query));
}

const headOf = (ticket: TicketHead): TicketHead => {
  const { id, shown, status, priority, type, title, category, deleted } = ticket;
  return { id, shown, status, priority, type, title, category, deleted };
};

let asked = 0;

/** Expects each query to be answered as git answers it: with the cache at hand, kept, and brought up to date. */
async function expectSame(dir: string, clock: TestClock, tickets?: Tickets): Promise<void> {
  const plain = await workspaceOf(dir, clock);
  for (const query of QUERIES) {
    const expected = await fromGit(plain, query);
    const cached = JSON.stringify(await listTickets(await workspaceOf(dir, clock), query));
    expect(cached, JSON.stringify(query)).toBe(expected);
    const { tickets: listed, ...expectedAbout } = JSON.parse(expected) as Listing;
    // The second time from what the first has kept; a few queries in each state, others in the next one.
    const times = asked++ % 5 === 0 ? 2 : 1;
    for (let time = 1; time <= times; time++) {
      const { tickets: heads, ...about } = await ticketHeads(await workspaceOf(dir, clock), query);
      expect(about).toEqual(expectedAbout);
      expect(heads.map(headOf)).toEqual(listed.map(headOf));
    }
    if (tickets !== undefined) expect(JSON.stringify(await tickets.list(query))).toBe(expected);
  }
}

test("a list from the cache is the list from git, after any batch", async () => {
  const { dir, clock, tickets, ids } = await shop();
  const random = seeded(42);
  await expectSame(dir, clock, tickets);
  const kinds = cacheFiles(dir).map((name) => name.replace(/^[^.]*/, ""));
  expect(kinds.filter((kind) => kind !== ".page").sort()).toEqual([".log", ".rows", ".table"]);
  expect(kinds.filter((kind) => kind === ".page")).toHaveLength(16);
  for (let n = 0; n < 14; n++) {
    clock.wait(1);
    const batch = changes(ids, random);
    const { created } = await tickets.transact(batch, { atomic: false });
    ids.push(...created);
    await expectSame(dir, clock, tickets);
  }
  const shown = await Promise.all(ids.map((id) => tickets.show(id)));
  expect(shown.some((ticket) => ticket.backlinks.length > 0)).toBe(true);
  rmSync(folderOf(dir), { recursive: true });
  const fresh = await openClone(dir, { clock });
  expect(await Promise.all(ids.map((id) => fresh.show(id)))).toEqual(shown);
});

test("links that close a cycle wait for nobody for ever: the later one does not count", async () => {
  const { dir, clock, tickets, ids } = await shop();
  const [a = "", b = "", c = "", d = ""] = ids;
  const other = scratch("other");
  cpSync(dir, other, { recursive: true });
  const theirs = await openClone(other, { clock });
  const depends = (id: string, to: string): Operation => ({
    op: "link",
    id,
    type: "depends-on",
    to,
  });
  await tickets.transact([depends(a, ids[4] ?? "")]);
  clock.wait(5);
  await theirs.transact([depends(ids[4] ?? "", a), depends(b, d)]);
  gitIn(dir, "fetch", "-q", other, `${REF}:refs/other`);
  await tickets.merge("refs/other");
  await expectSame(dir, clock, tickets);
  const titles = async (query: string) =>
    (await tickets.list({ query })).tickets.map((t) => t.title).sort();
  // A depends on E, which was said first; that E depends on A does not count.
  expect(await titles("is:blocked")).toEqual(["A", "B", "D"]);
  expect(await titles("is:ready")).toEqual(["E"]);
  await tickets.transact([{ op: "close", id: ids[4] ?? "" }]);
  expect(await titles("is:ready")).toEqual(["D"]);
  expect(c).not.toBe("");
  await expectSame(dir, clock, tickets);
});

test("another ref, or other settings, have an order of their own", async () => {
  const { dir, clock, tickets } = await shop();
  await expectSame(dir, clock, tickets);
  const top = async () => (await tickets.list()).tickets.map((t) => t.priority);
  expect((await top())[0]).toBe("high");
  await tickets.configure((settings) => ({
    ...settings,
    priorities: { ...(settings["priorities"] as JsonObject), low: { rank: 0 } },
  }));
  await tickets.transact([{ op: "create", title: "Low", priority: "low" }]);
  expect((await top())[0]).toBe("low");
  await expectSame(dir, clock, tickets);
});

test("whatever is damaged, missing or somebody else's is read from git again, and mended", async () => {
  const { dir, clock, tickets, ids } = await shop();
  await expectSame(dir, clock, tickets);
  await tickets.transact([{ op: "label", id: ids[1] ?? "", add: ["ux"] } as Operation]);
  await tickets.list();
  expect(cacheFiles(dir).some((name) => name.endsWith(".patch"))).toBe(true);
  const folder = folderOf(dir);
  // Pages have a test of their own.
  for (const name of cacheFiles(dir)) if (name.endsWith(".page")) rmSync(join(folder, name));
  const whole = new Map(cacheFiles(dir).map((name) => [name, readFileSync(join(folder, name))]));
  const expected = await fromGit(await workspaceOf(dir, clock), { all: true });
  const putBack = (): void => {
    for (const name of cacheFiles(dir)) if (!whole.has(name)) rmSync(join(folder, name));
    for (const [name, bytes] of whole) writeFileSync(join(folder, name), bytes);
  };
  let mended = 0;
  for (const [name, bytes] of whole)
    for (const broken of damaged(bytes)) {
      putBack();
      writeFileSync(join(folder, name), broken);
      const fresh = await workspaceOf(dir, clock);
      expect(JSON.stringify(await listTickets(fresh, { all: true }))).toBe(expected);
      if (cacheFiles(dir).some((file) => file.endsWith(".rows") && !whole.has(file))) mended++;
    }
  expect(mended).toBeGreaterThan(40);
});

test("a link in the place of a cache file is not followed, and nothing of it is believed", async () => {
  const { dir, clock, tickets } = await shop();
  await tickets.list();
  const folder = folderOf(dir);
  const table = cacheFiles(dir).find((name) => name.endsWith(".table")) ?? "";
  const elsewhere = join(dir, "elsewhere");
  writeFileSync(elsewhere, readFileSync(join(folder, table)));
  rmSync(join(folder, table));
  symlinkSync(elsewhere, join(folder, table));
  const before = readFileSync(elsewhere);
  await expectSame(dir, clock);
  expect(readFileSync(elsewhere).equals(before)).toBe(true);
});

test("what was redacted or purged does not stay in the cache", async () => {
  const { dir, tickets, ids } = await shop();
  const [a = "", b = ""] = ids;
  const holds = (text: string): boolean =>
    cacheFiles(dir)
      .filter((name) => readFileSync(join(folderOf(dir), name)).includes(text))
      .some((name) => used(dir).includes(name));
  await tickets.transact([
    { op: "comment", id: a, body: "hunter2" },
    { op: "set", id: b, fields: { body: "swordfish" } },
  ]);
  await tickets.list();
  expect([holds("hunter2"), holds("swordfish")]).toEqual([true, true]);
  const comment = (await tickets.get(a)).comments[0]?.id ?? "";
  await tickets.transact([
    { op: "comments", id: a, redact: [comment] },
    { op: "purge", id: b, reason: "secret" } as Operation,
  ]);
  await tickets.list();
  expect([holds("hunter2"), holds("swordfish")]).toEqual([false, false]);
});

/** The files that the table names. */
function used(dir: string): readonly string[] {
  const table = cacheFiles(dir).find((name) => name.endsWith(".table")) ?? "";
  const text = readFileSync(join(folderOf(dir), table), "latin1");
  return cacheFiles(dir).filter((name) => text.includes(name));
}

test("an old name is found in the cache, deleted tickets' too", async () => {
  const { dir, clock, tickets, ids } = await shop();
  const e = ids[4] ?? "";
  await tickets.transact([{ op: "delete", id: e } as Operation]);
  await tickets.list();
  const workspace = await workspaceOf(dir, clock);
  const commit = await workspace.repo.readRef(REF);
  expect(await cachedAliases(workspace, commit, new Set(["OLD-12", "OLD-13"]))).toEqual(
    new Map([["OLD-12", [e]]]),
  );
  expect((await tickets.get("OLD-12")).id).toBe(e);
});

test("tickets as they were do not drive out the present ones", async () => {
  const { dir, clock, tickets, ids } = await shop();
  const before = (await tickets.list()).commit;
  await tickets.transact([{ op: "set", id: ids[0] ?? "", fields: { title: "Changed" } }]);
  await tickets.list();
  const kept = readFileSync(
    join(folderOf(dir), cacheFiles(dir).find((n) => n.endsWith(".table")) ?? ""),
  );
  const workspace = { ...(await workspaceOf(dir, clock)), at: before };
  const then = await listAt(workspace, await viewHead(workspace), {});
  expect(then.tickets.some((t) => t.title === "Changed")).toBe(false);
  expect(
    readFileSync(
      join(folderOf(dir), cacheFiles(dir).find((n) => n.endsWith(".table")) ?? ""),
    ).equals(kept),
  ).toBe(true);
});
