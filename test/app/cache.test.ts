import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import type { Tickets } from "../../src/app/tickets.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { openClone, ticketRepository } from "../store/support.ts";
import { gitIn, scratch } from "../support/git-env.ts";

const folderOf = (dir: string): string => join(dir, ".git", "ticket", "cache");
const filesIn = (dir: string): string[] =>
  existsSync(folderOf(dir)) ? readdirSync(folderOf(dir)) : [];
const named = (dir: string, end: string): string =>
  join(folderOf(dir), filesIn(dir).find((name) => name.endsWith(end)) ?? "none");

/** A repository with some tickets, and what another process would open of it. */
async function shop(count = 3) {
  const dir = await ticketRepository();
  const tickets = await openClone(dir);
  const operations = Array.from({ length: count }, (_, i) => ({
    op: "create",
    title: `Ticket ${i}`,
    labels: ["ui"],
    custom: { deep: { list: [i] } },
  }));
  const { created } = await tickets.transact(operations as Operation[]);
  return { dir, tickets, ids: [...created] };
}

const label = (id: string | undefined, word: string) =>
  [{ op: "label", id, add: [word] }] as unknown as Operation[];

/** Runs a body as one process after the other would: what was counted is written when it ends. */
async function asProcess<T>(
  dir: string,
  body: (tickets: Tickets) => Promise<T>,
  env: Readonly<Record<string, string>> = {},
): Promise<T> {
  const tickets = await openTickets({ dir, env: { ...process.env, ...env } });
  try {
    return await body(tickets);
  } finally {
    await tickets.close();
  }
}

test("the status counts what each process did, and why tickets were read as a whole", async () => {
  const { dir, ids } = await shop();
  const status = () => asProcess(dir, (t) => t.cacheStatus());
  const list = () => asProcess(dir, (t) => t.list());
  expect(await status()).toMatchObject({ snapshot: null, hits: 0, misses: 0, lastBuild: null });
  await list();
  const built = await status();
  expect(built).toMatchObject({ hits: 0, misses: 1, refreshes: 0, rebuilds: 0, doubt: null });
  expect(built.lastBuild).toMatchObject({ tickets: 3, why: null });
  expect(built.snapshot).toMatchObject({ current: true, tickets: 3, patched: 0 });
  await list();
  await asProcess(dir, async (t) => [await t.list(), await t.list({ label: ["ui"] })]);
  expect(await status()).toMatchObject({ hits: 3, misses: 1 });

  await asProcess(dir, (t) => t.transact(label(ids[0], "x")));
  expect((await status()).snapshot).toMatchObject({ current: false });
  await list();
  expect(await status()).toMatchObject({ hits: 3, misses: 1, refreshes: 1, rebuilds: 0 });
  expect((await status()).snapshot).toMatchObject({ current: true, patched: 1 });

  writeFileSync(named(dir, ".table"), "nonsense");
  expect(await status()).toMatchObject({ snapshot: null, doubt: "cut short" });
  await list();
  const rebuilt = await status();
  expect(rebuilt).toMatchObject({ rebuilds: 1, misses: 2, doubt: null });
  expect(rebuilt.lastBuild).toMatchObject({ why: "cut short" });
  expect(rebuilt.files).toMatchObject({
    table: { files: 1 },
    patch: { files: 0 },
    rows: { files: 1 },
    unused: { files: 2 },
  });
  expect(rebuilt.settings.files).toBe(1);
});

test("nothing in the log is trusted, and it does not grow for ever", async () => {
  const { dir } = await shop();
  await asProcess(dir, (t) => t.list());
  const log = named(dir, ".log");
  appendFileSync(
    log,
    'h7\nh\nhx\nm{}\nb{"at":1e99,"why":3}\nr"x"\ns[]\n__proto__{}\nh9'.slice(0, -2),
  );
  const odd = await asProcess(dir, (t) => t.cacheStatus());
  expect(odd).toMatchObject({ hits: 0, misses: 0, lastBuild: null, lastRefresh: null });
  writeFileSync(log, "h1\n".repeat(40_000));
  await asProcess(dir, (t) => t.list());
  expect(statSync(log).size).toBeLessThan(300);
  expect((await asProcess(dir, (t) => t.cacheStatus())).hits).toBe(40_001);
});

test("warming makes the cache, brings it to the head, or finds it there", async () => {
  const { dir, ids } = await shop();
  const warm = () => asProcess(dir, (t) => t.warmCache());
  expect(await warm()).toMatchObject({ came: "built", tickets: 3, read: 3, why: null });
  expect(await warm()).toMatchObject({ came: "kept", tickets: 3, read: 0 });
  await asProcess(dir, (t) => t.transact(label(ids[1], "x")));
  expect(await warm()).toMatchObject({ came: "refreshed", tickets: 3, read: 1 });
  expect((await asProcess(dir, (t) => t.cacheStatus())).hits).toBe(0);
  writeFileSync(named(dir, ".patch"), readFileSync(named(dir, ".patch")).subarray(0, 99));
  expect(await warm()).toMatchObject({ came: "built", why: "cut short" });
});

test("a cache that can't be made is said to be so when somebody asks for it, and only then", async () => {
  const { dir, ids } = await shop();
  const parent = gitIn(dir, "rev-parse", "refs/tickets/main");
  const blob = gitIn(dir, "hash-object", "-w", "--stdin", "--path=x", ".git/HEAD").split("\n")[0];
  const id = ids[0] ?? "";
  const path = `tickets/${id[0]}/${id[1]}/${id}.json`;
  const index = { GIT_INDEX_FILE: join(dir, ".git", "other-index") };
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: dir, env: { ...process.env, ...index }, encoding: "utf8" });
  git("read-tree", parent);
  git("update-index", "--add", "--cacheinfo", `100644,${blob},${path}`);
  const tree = git("write-tree").trim();
  const commit = git("commit-tree", tree, "-p", parent, "-m", "by hand").trim();
  gitIn(dir, "update-ref", "refs/tickets/main", commit);
  const failed = asProcess(dir, (t) => t.warmCache());
  await expect(failed).rejects.toMatchObject({ code: "CACHE_FAILED" });
  const { tickets, problems } = await asProcess(dir, (t) => t.list());
  expect([tickets.length, problems.length]).toEqual([2, 1]);
  expect(filesIn(dir).filter((name) => name.endsWith(".table"))).toEqual([]);
});

test("ticket.cache false: nothing is read from there, and nothing written", async () => {
  const { dir, ids } = await shop();
  await asProcess(dir, (t) => t.list());
  const off = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "ticket.cache", GIT_CONFIG_VALUE_0: "no" };
  const snapshot = () =>
    filesIn(dir).flatMap((name) =>
      name.startsWith("tickets-") ? [[name, readFileSync(join(folderOf(dir), name), "hex")]] : [],
    );
  await asProcess(dir, (t) => t.transact(label(ids[2], "x")));
  const before = snapshot();
  const listed = await asProcess(dir, (t) => t.list({ all: true }), off);
  expect(listed.tickets.filter((t) => t.labels.includes("x"))).toHaveLength(1);
  await asProcess(dir, (t) => t.show(ids[0] ?? ""), off);
  expect(snapshot()).toEqual(before);
  const refused = asProcess(dir, (t) => t.warmCache(), off);
  await expect(refused).rejects.toMatchObject({ code: "CACHE_OFF" });
  const status = await asProcess(dir, (t) => t.cacheStatus(), off);
  expect(status).toMatchObject({ off: true, snapshot: { current: false } });
  const cleared = await asProcess(dir, (t) => t.clearCache(), off);
  expect(cleared.removed.length).toBeGreaterThan(2);
  expect(filesIn(dir)).toEqual([]);
});

test("clearing takes away what is ours, and nothing else", async () => {
  const { dir } = await shop();
  await asProcess(dir, (t) => t.list());
  const folder = folderOf(dir);
  const elsewhere = join(scratch("elsewhere"), "file");
  writeFileSync(elsewhere, "mine");
  symlinkSync(elsewhere, join(folder, "tickets-00000000.table"));
  writeFileSync(join(folder, "notes.txt"), "mine");
  mkdirSync(join(folder, "tickets-00000001.table"));
  const { removed, left } = await asProcess(dir, (t) => t.clearCache());
  expect(removed.map((name) => name.replace(/^.*[.-]/, "")).sort()).toContain("table");
  expect(left).toEqual(["tickets-00000000.table", "tickets-00000001.table"]);
  expect(filesIn(dir).filter((name) => !name.startsWith("config-"))).toEqual([
    "notes.txt",
    "tickets-00000000.table",
    "tickets-00000001.table",
  ]);
  expect(readFileSync(elsewhere, "utf8")).toBe("mine");
});

test("verify finds what was changed behind the cache's back, and leaves it", async () => {
  const { dir, ids } = await shop(40);
  const verify = () => asProcess(dir, (t) => t.verifyCache());
  expect(await verify()).toMatchObject({ commit: null, differences: [] });
  await asProcess(dir, (t) => t.list());
  await asProcess(dir, (t) => t.transact(label(ids[5], "patched")));
  await asProcess(dir, (t) => t.list());
  expect(await verify()).toMatchObject({ current: true, tickets: 40, differences: [] });

  // Rows of another size, with the right checksums of everything else, are found by their own.
  const rows = named(dir, ".rows");
  const bytes = readFileSync(rows);
  bytes.write("TICKET", bytes.indexOf("Ticket"));
  writeFileSync(rows, bytes);
  const verdict = await verify();
  expect(verdict.differences).toHaveLength(1);
  expect(verdict.differences[0]).toMatchObject({ what: "whole", cached: "a damaged row" });
  expect(readFileSync(rows).equals(bytes)).toBe(true);

  const table = readFileSync(named(dir, ".table"));
  writeFileSync(named(dir, ".table"), table.fill(0, table.length - 64));
  expect((await verify()).differences).toContainEqual(expect.objectContaining({ what: "file" }));
});

test("a pipe, a link, an open folder or another owner's fails nothing", async () => {
  const { dir } = await shop();
  const list = () =>
    asProcess(dir, async (t) => (await t.list()).tickets.map(({ title }) => title));
  const expected = await list();
  const table = named(dir, ".table");
  rmSync(table);
  execFileSync("mkfifo", [table]);
  expect(await list()).toEqual(expected);
  expect(statSync(table).isFile()).toBe(true);

  chmodSync(folderOf(dir), 0o755);
  expect(await list()).toEqual(expected);
  expect(statSync(folderOf(dir)).mode & 0o777).toBe(0o700);

  const moved = join(scratch("moved"), "cache");
  renameSync(folderOf(dir), moved);
  symlinkSync(moved, folderOf(dir));
  const before = readdirSync(moved);
  expect(await list()).toEqual(expected);
  expect(readdirSync(moved)).toEqual(before);
  expect(await asProcess(dir, (t) => t.cacheStatus())).toMatchObject({ folder: null });
});

test("what a caller does with a ticket is nobody else's business", async () => {
  const { tickets, ids } = await shop();
  const ask = async () => [...(await tickets.list()).tickets, await tickets.get(ids[0] ?? "")];
  const expected = JSON.stringify(await ask());
  for (let n = 0; n < 3; n++)
    for (const ticket of await ask()) {
      const own = ticket as unknown as { labels: string[]; custom: { deep: { list: number[] } } };
      own.labels.push("mine");
      own.custom.deep.list.push(7);
      Object.assign(own, { title: "mine" });
    }
  expect(JSON.stringify(await ask())).toBe(expected);
});

test("refTtl: reads may be that far behind others, and never behind one's own writes", async () => {
  const { dir, ids } = await shop();
  let time = Date.now();
  const tickets = await openTickets({ dir, refTtl: 1000, now: () => time });
  const labels = async () => (await tickets.get(ids[0] ?? "")).labels;
  const listed = async () => (await tickets.list()).tickets.find(({ id }) => id === ids[0])?.labels;
  try {
    expect([await labels(), await listed()]).toEqual([["ui"], ["ui"]]);
    await asProcess(dir, (t) => t.transact(label(ids[0], "theirs")));
    time += 999;
    expect([await labels(), await listed()]).toEqual([["ui"], ["ui"]]);
    time += 1;
    expect([await labels(), await listed()]).toEqual([
      ["theirs", "ui"],
      ["theirs", "ui"],
    ]);
    await asProcess(dir, (t) => t.transact(label(ids[0], "again")));
    await tickets.transact(label(ids[1], "ours"));
    expect(await labels()).toEqual(["again", "theirs", "ui"]);
    await asProcess(dir, (t) => t.transact(label(ids[0], "put")));
    // A clock that was put back says nothing.
    time -= 60_000;
    expect(await labels()).toContain("put");
  } finally {
    await tickets.close();
  }
});
