import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Tickets } from "../../src/app/tickets.ts";
import { gitIn, runGit, scratch } from "../support/git-env.ts";
import {
  batch,
  commitByHand,
  fileAt,
  newStore,
  openClone,
  openStore,
  pathOf,
  REF,
  TestClock,
} from "./support.ts";

const clock = new TestClock();

/** Five tickets, of which the second is replaced by other bytes in a commit that looks like ours. */
async function storeWith(damage: (text: string) => string | Uint8Array) {
  const { dir, store } = await newStore({ clock });
  const operations = [0, 1, 2, 3, 4].map((n) => ({ op: "create", title: `Ticket ${n}` }) as const);
  const { created } = await batch(store, operations);
  const [, bad = "", good = ""] = created;
  const message = gitIn(dir, "log", "-1", "--format=%B", REF);
  const [link = ""] = created;
  await batch(store, [{ op: "link", id: link, type: "depends-on", to: bad }]);
  commitByHand(dir, { [pathOf(bad)]: damage(fileAt(dir, pathOf(bad))) }, { message });
  const tickets = await openClone(dir, { clock });
  return { dir, tickets, bad, good, link };
}

const DAMAGE: readonly (readonly [string, (text: string) => string | Uint8Array, string])[] = [
  ["no JSON", () => "no JSON", "is not a ticket document"],
  ["JSON that is no object", () => "[1]", "is not a ticket document"],
  [
    "another ticket's id",
    (text) => text.replace(/"id": ".*"/, '"id": "aaaaaaaaaaaa"'),
    "is not a ticket document",
  ],
  ["bytes that are no text", () => Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d), "is not UTF-8"],
  ["nothing", () => "", "is not a ticket document"],
  ["more than is read", (text) => text + " ".repeat(1024 * 1024), "is larger (10"],
];

test.each(DAMAGE)(
  "a ticket that holds %s is named; all others can be read and written",
  async (_, damage, problem) => {
    const { dir, tickets, bad, good, link } = await storeWith(damage);
    const listing = await tickets.list({ all: true });
    expect(listing.tickets.length).toBe(4);
    expect(listing.problems).toEqual([
      { path: pathOf(bad), problem: expect.stringContaining(problem) },
    ]);
    expect((await tickets.show(good)).title).toBe("Ticket 2");
    expect((await tickets.show(link)).links).toMatchObject([
      { to: bad, title: null, status: null },
    ]);
    const { findings } = await tickets.verify();
    expect(findings.filter((f) => f.severity === "error").map((f) => f.path)).toContain(
      pathOf(bad),
    );
    await tickets.transact([{ op: "close", id: good }]);
    // A broken ticket further along the links is no reason to refuse a new one.
    await tickets.transact([{ op: "link", id: good, type: "depends-on", to: link }]);
    await expect(tickets.transact([{ op: "close", id: bad }])).rejects.toMatchObject({
      kind: expect.stringMatching(/invalid|failed/),
    });
    expect(gitIn(dir, "rev-list", "--count", REF)).toBe("6");
  },
);

test("a store with a broken ticket has a history still, and an export that names the ticket", async () => {
  const { tickets, bad, good } = await storeWith(() => "no JSON");
  const all = await tickets.history({ changes: true });
  expect(all.length).toBe(4);
  expect((await tickets.history({ id: bad })).map((entry) => entry.touched)).toContainEqual([bad]);
  expect((await tickets.history({ id: good })).length).toBe(1);
  await expect(collect(tickets, true)).rejects.toMatchObject({
    code: "STORE_DAMAGED",
    message: expect.stringContaining(pathOf(bad)),
  });
  expect((await collect(tickets, false)).length).toBe(4);
});

async function collect(tickets: Tickets, full: boolean): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of tickets.exportLines({ full })) lines.push(line);
  return lines;
}

test("a shown id tells a ticket from a broken one too", async () => {
  const { dir, store } = await newStore({ clock });
  const { created } = await batch(store, [{ op: "create", title: "One" }]);
  const [id = ""] = created;
  const twin = `${id.slice(0, 6)}${id[6] === "0" ? "1" : "0"}00000`;
  commitByHand(dir, { [pathOf(twin)]: "broken" });
  const tickets = await openClone(dir, { clock });
  const [listed] = (await tickets.list()).tickets;
  expect(listed?.shown).toBe(`tk-${id.slice(0, 7)}`);
  expect((await tickets.show(listed?.shown ?? "")).id).toBe(id);
});

test("a ticket of a newer format is read, kept, and never written", async () => {
  const newer = (text: string): string =>
    text
      .replace('"schema": 1', '"schema": 2')
      .replace('"title"', '"mood": { "is": "new" },\n  "title"');
  const { dir, tickets, bad, good, link } = await storeWith(newer);
  expect((await tickets.list({ all: true })).tickets.length).toBe(5);
  expect((await tickets.show(bad)).title).toBe("Ticket 1");
  const before = fileAt(dir, pathOf(bad));
  for (const operation of [
    { op: "close", id: bad },
    { op: "label", id: bad, add: [] },
  ] as const)
    await expect(tickets.transact([operation])).rejects.toMatchObject({
      code: "NEWER_FORMAT",
      kind: "newerFormat",
      data: { name: bad, format: 2 },
    });
  await tickets.transact([
    { op: "close", id: good },
    { op: "link", id: good, type: "depends-on", to: bad },
    { op: "link", id: link, type: "parent", to: bad },
  ]);
  expect(fileAt(dir, pathOf(bad))).toBe(before);
});

/** Paths of the objects that are not the tip's commit, loose as git leaves them after unpacking. */
function looseObject(dir: string, oid: string): string {
  return join(dir, ".git", "objects", oid.slice(0, 2), oid.slice(2));
}

test("a missing blob takes one ticket, a missing commit or tree is named", async () => {
  const { dir, store } = await newStore({ clock });
  const { created } = await batch(store, [
    { op: "create", title: "One" },
    { op: "create", title: "Two" },
  ]);
  const [one = "", two = ""] = created;
  const blob = gitIn(dir, "rev-parse", `${REF}:${pathOf(one)}`);
  unpack(dir);
  rmSync(looseObject(dir, blob));
  const tickets = await openClone(dir, { clock });
  const listing = await tickets.list();
  expect(listing.tickets.map((t) => t.id)).toEqual([two]);
  expect(listing.problems).toEqual([
    { path: pathOf(one), problem: "is missing from the repository" },
  ]);
  await expect(tickets.show(one)).rejects.toMatchObject({
    code: "STORE_DAMAGED",
    data: { oid: blob },
  });
  await tickets.transact([{ op: "close", id: two }]);
  const init = gitIn(dir, "rev-list", "--max-parents=0", REF);
  rmSync(looseObject(dir, init));
  const { findings } = await (await openClone(dir, { clock })).verify();
  const errors = findings.filter((f) => f.severity === "error").map((f) => f.path);
  expect(errors).toEqual([pathOf(one), "history"]);
  expect((await (await openStore(dir)).repo.readRef(REF)) ?? "").toMatch(/^[0-9a-f]{40}$/);
});

/** Turns packs into loose objects, so that one of them can be taken away. */
function unpack(dir: string): void {
  const packs = join(dir, ".git", "objects", "pack");
  const names = readdirSync(packs).filter((name) => name.endsWith(".pack"));
  for (const name of names) {
    const path = join(packs, name);
    const input = readFileSync(path);
    for (const suffix of [".pack", ".idx", ".rev"])
      rmSync(path.replace(/\.pack$/, suffix), { force: true });
    expect(runGit(dir, ["unpack-objects", "-q"], { input }).code).toBe(0);
  }
}

test("a version that is gone is named by the log, and is no creation, and no change", async () => {
  const { dir, store } = await newStore({ clock });
  const { created } = await batch(store, [{ op: "create", title: "One" }]);
  const [id = ""] = created;
  const gone = gitIn(dir, "rev-parse", `${REF}:${pathOf(id)}`);
  await batch(store, [{ op: "label", id, add: ["a"] }]);
  await batch(store, [{ op: "label", id, add: ["b"] }]);
  for (const pack of packsOf(dir)) {
    const objects = runGit(dir, ["unpack-objects", "-q"], { input: readFileSync(pack) });
    expect(objects.code).toBe(0);
  }
  rmSync(join(dir, ".git", "objects", gone.slice(0, 2), gone.slice(2)));
  const [last, second, first] = await (await openClone(dir, { clock })).history({ changes: true });
  expect(last).toMatchObject({ changes: [{ element: "b" }], unreadable: [] });
  for (const entry of [second, first])
    expect(entry).toMatchObject({ changes: [], touched: [id], unreadable: [pathOf(id)] });
});

test("what git says of an object that it can't read is a clear error", async () => {
  const { dir, store } = await newStore({ clock });
  const { created } = await batch(store, [{ op: "create", title: "One" }]);
  const [id = ""] = created;
  const old = gitIn(dir, "rev-parse", `${REF}^`);
  await batch(store, [{ op: "label", id, add: ["a"] }]);
  for (const pack of packsOf(dir))
    runGit(dir, ["unpack-objects", "-q"], { input: readFileSync(pack) });
  const path = join(dir, ".git", "objects", old.slice(0, 2), old.slice(2));
  rmSync(path);
  writeFileSync(path, "no object");
  await expect((await openClone(dir, { clock })).history()).rejects.toMatchObject({
    code: "STORE_DAMAGED",
    data: { oid: old },
    hint: expect.stringContaining("git fsck"),
  });
});

/** Moves the packs out of the repository, to be put into loose files. */
function packsOf(dir: string): readonly string[] {
  const folder = join(dir, ".git", "objects", "pack");
  const aside = scratch("packs");
  for (const name of readdirSync(folder)) renameSync(join(folder, name), join(aside, name));
  return readdirSync(aside).flatMap((name) => (name.endsWith(".pack") ? [join(aside, name)] : []));
}
