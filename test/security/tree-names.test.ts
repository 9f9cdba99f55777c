import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { joinCommit } from "../../src/store/join.ts";
import { batch, fetchFrom, newStore, openClone, openStore, pathOf, REF } from "../store/support.ts";
import { gitIn, runGit, scratch } from "../support/git-env.ts";

// Threat 4 of the threat model: odd entries on the ref are reported, never read, and kept.

const LINK = "120000";
const EXEC = "100755";
const MODULE = "160000";
const FILE = "100644";
const TREE = "40000";

/** Names that are something else to a file system, a shell, a terminal or another program. */
const NAMES = [
  "..",
  ".",
  ".git",
  ".GIT",
  ".Git ",
  "GIT~1",
  "git~2",
  ".git\u200c",
  ".git::$INDEX_ALLOCATION",
  ".gitmodules",
  ".gitattributes",
  ".mailmap",
  "new\nline",
  "tab\tulator",
  "carriage\rreturn",
  "back\\slash",
  "..\\..\\x",
  "C:",
  "c:x.json",
  "x:y",
  "CON",
  "con.json",
  "NUL.txt",
  "AUX",
  "COM1",
  "LPT9.json",
  "trailing.",
  "trailing ",
  " leading",
  "-rf",
  "--upload-pack=x",
  "$(touch canary)",
  "`touch canary`",
  ";touch canary",
  "|x",
  "*",
  "?",
  "~",
  "%2e%2e",
  "\u001b[2J",
  "\u202egpj.json",
  "\u0085",
  "\u00ff\u00fe",
  "__proto__",
  "constructor",
  "config.json ",
  "Config.json",
  "config.json~",
  "tickets ",
  "TICKETS",
  "x".repeat(300),
] as const;

interface Entry {
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
}

/** Stores a tree as it is given, however wrong. */
function literalTree(dir: string, entries: readonly Entry[]): string {
  const input = Buffer.concat(
    entries.flatMap(({ mode, name, oid }) => [
      Buffer.from(`${mode} ${name}\0`),
      Buffer.from(oid, "hex"),
    ]),
  );
  const args = ["hash-object", "-t", "tree", "--literally", "-w", "--stdin"];
  return runGit(dir, args, { input }).stdout.trim();
}

function entriesAt(dir: string, path: string): Entry[] {
  const listed = gitIn(dir, "ls-tree", "-z", path === "" ? REF : `${REF}:${path}`);
  return listed
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const [, mode = "", oid = "", name = ""] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
      return { mode: mode.replace(/^0/, ""), name, oid };
    });
}

/** Puts a commit of ours on the ref with odd entries in one folder. */
function plant(dir: string, folder: string, odd: readonly Entry[]): void {
  let tree = literalTree(dir, [...entriesAt(dir, folder), ...odd]);
  for (let at = folder; at !== ""; at = dirname(at) === "." ? "" : dirname(at)) {
    const parent = dirname(at) === "." ? "" : dirname(at);
    const name = at.slice(parent === "" ? 0 : parent.length + 1);
    const rest = entriesAt(dir, parent).filter((entry) => entry.name !== name);
    tree = literalTree(dir, [...rest, { mode: TREE, name, oid: tree }]);
  }
  const message = gitIn(dir, "log", "-1", "--format=%B", REF);
  const commit = gitIn(dir, "commit-tree", tree, "-p", REF, "-m", message);
  gitIn(dir, "update-ref", REF, commit);
}

async function storeWithTicket() {
  const { dir, store } = await newStore();
  const { created } = await batch(store, [{ op: "create", title: "One" }]);
  const [id = ""] = created;
  const blob = gitIn(dir, "rev-parse", `${REF}:${pathOf(id)}`);
  return { dir, id, blob };
}

/** Folders of this test and of others, which come and go meanwhile. */
const SCRATCH = /-\w{6}$/;

/** What stands in the folder and around it, but for scratch folders. */
const around = (dir: string): string[] =>
  [dir, dirname(dir)].flatMap((at) =>
    readdirSync(at).filter((n) => at === dir || !SCRATCH.test(n)),
  );

const bytes = (name: string): string => Buffer.from(name).toString("latin1");

test.each(["", "tickets", "views", "FOLDER"])(
  "odd names in %j are listed, kept and never read",
  async (where) => {
    const { dir, id, blob } = await storeWithTicket();
    const folder = where === "FOLDER" ? dirname(pathOf(id)) : where;
    if (where === "views")
      plant(dir, "", [
        {
          mode: TREE,
          name: "views",
          oid: literalTree(dir, [{ mode: FILE, name: "mine.json", oid: blob }]),
        },
      ]);
    const missing = "1".repeat(40);
    const odd = [
      ...NAMES.map((name) => ({ mode: FILE, name, oid: blob })),
      { mode: LINK, name: "link.json", oid: blob },
      { mode: EXEC, name: "script.json", oid: blob },
      { mode: MODULE, name: "module", oid: missing },
      { mode: LINK, name: "aaaaaaaaaaaa.json", oid: blob },
      { mode: EXEC, name: "bbbbbbbbbbbb.json", oid: blob },
      { mode: MODULE, name: "cccccccccccc.json", oid: missing },
      { mode: FILE, name: "DDDDDDDDDDDD.json", oid: blob },
      { mode: FILE, name: "eeeeeeeeeeee.JSON", oid: blob },
      { mode: FILE, name: "ffffffffffff.json\n", oid: blob },
      { mode: TREE, name: "gggggggggggg.json", oid: literalTree(dir, []) },
    ];
    plant(dir, folder, odd);
    const before = around(dir);
    const started = performance.now();
    const tickets = await openClone(dir);
    const listing = await tickets.list({ all: true });
    const { findings } = await tickets.verify();
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(listing.tickets.map((t) => t.id)).toEqual([id]);
    const prefix = folder === "" ? "" : `${folder}/`;
    const named = new Set(findings.map((f) => f.path));
    for (const { name } of odd) expect(named).toContain(`${prefix}${bytes(name)}`);
    await tickets.transact([{ op: "label", id, add: ["x"] }]);
    await tickets.transact([{ op: "create", title: "Two" }]);
    const kept = entriesAt(dir, folder);
    expect(
      odd
        .filter(
          (entry) =>
            !kept.some(
              (k) => k.name === entry.name && k.mode === entry.mode && k.oid === entry.oid,
            ),
        )
        .map((e) => e.name),
    ).toEqual([]);
    expect(around(dir)).toEqual(before);
    expect(existsSync(join(dir, "canary"))).toBe(false);
  },
);

test("a name with slashes in it passes for no other path, in a list, a join or a hand edit", async () => {
  const { dir, id, blob } = await storeWithTicket();
  const fake = `{"schema":1,"id":"zzzzzzzzzzzz","title":"Smuggled","_v":{"all":"01jd3zkq8h0000a1b2c3d4"}}`;
  const smuggled = runGit(dir, ["hash-object", "-w", "--stdin"], { input: fake }).stdout.trim();
  const copy = scratch("copy");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  plant(dir, "", [
    { mode: FILE, name: pathOf("zzzzzzzzzzzz"), oid: smuggled },
    { mode: FILE, name: "tickets/../config.json", oid: blob },
    { mode: TREE, name: "tickets/z", oid: literalTree(dir, []) },
  ]);
  const other = await openStore(copy);
  await batch(other, [{ op: "label", id, add: ["there"] }]);
  const tickets = await openClone(dir);
  expect((await tickets.list({ all: true })).tickets.map((t) => t.id)).toEqual([id]);
  await expect(tickets.show("zzzzzzzzzzzz")).rejects.toMatchObject({ code: "TICKET_NOT_FOUND" });
  const { findings } = await tickets.verify();
  expect(findings.map((f) => f.path)).toContain(pathOf("zzzzzzzzzzzz"));
  await joinCommit(other, fetchFrom(copy, dir));
  const joined = await openClone(copy);
  expect((await joined.list({ all: true })).tickets.map((t) => t.id)).toEqual([id]);
  // Git itself could not read such a tree: the next write leaves the names out.
  await tickets.transact([{ op: "close", id }]);
  expect(entriesAt(dir, "").map((e) => e.name)).toEqual(["config.json", "tickets"]);
});

test("a tree of 10^10 paths is reported as one entry, at once, wherever a path may lead into it", async () => {
  const { dir, id, blob } = await storeWithTicket();
  let bomb = literalTree(dir, [{ mode: FILE, name: "end", oid: blob }]);
  for (let depth = 0; depth < 10; depth++)
    bomb = literalTree(
      dir,
      Array.from({ length: 10 }, (_, i) => ({ mode: TREE, name: `d${i}`, oid: bomb })),
    );
  const copy = scratch("copy");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  const folder = dirname(pathOf(id));
  for (const at of ["", "tickets", folder])
    plant(dir, at, [{ mode: TREE, name: "bomb", oid: bomb }]);
  const started = performance.now();
  const tickets = await openClone(dir);
  expect((await tickets.list()).tickets.length).toBe(1);
  const paths = (await tickets.verify()).findings.map((f) => f.path);
  expect(paths).toEqual(["bomb", "tickets/bomb", `${folder}/bomb`]);
  const { commit } = await tickets.transact([{ op: "label", id, add: ["x"] }]);
  await tickets.history({ changes: true });
  await tickets.revert(commit ?? "");
  const other = await openStore(copy);
  await batch(other, [{ op: "label", id, add: ["there"] }]);
  await joinCommit(other, fetchFrom(copy, dir));
  expect(gitIn(copy, "rev-parse", `${REF}:bomb`)).toBe(bomb);
  expect(performance.now() - started).toBeLessThan(15_000);
});

test("a tree of our own layout with millions of paths in it is cut off, and said to be", async () => {
  const { dir, id, blob } = await storeWithTicket();
  const names = "0123456789abcdefghjkmnpqrstvwxyz";
  const leaf = literalTree(
    dir,
    Array.from({ length: 1000 }, (_, i) => ({
      mode: FILE,
      name: `${"a".repeat(9)}${100 + (i % 900)}${i}.json`,
      oid: blob,
    })),
  );
  const slots = [...names].map((name) => ({ mode: TREE, name, oid: leaf }));
  const middle = literalTree(dir, slots);
  plant(dir, "", []);
  const rest = entriesAt(dir, "").filter((e) => e.name !== "tickets");
  const tickets = literalTree(
    dir,
    [...names].map((name) => ({ mode: TREE, name, oid: middle })),
  );
  const root = literalTree(dir, [...rest, { mode: TREE, name: "tickets", oid: tickets }]);
  const message = gitIn(dir, "log", "-1", "--format=%B", REF);
  gitIn(dir, "update-ref", REF, gitIn(dir, "commit-tree", root, "-p", REF, "-m", message));
  const started = performance.now();
  const clone = await openClone(dir);
  expect((await clone.list()).problems).toContainEqual({
    path: "tickets",
    problem: "the tree has more entries than are read",
  });
  await expect(clone.history({ changes: true })).rejects.toMatchObject({ code: "STORE_DAMAGED" });
  await expect(clone.show(id)).rejects.toMatchObject({ code: "TICKET_NOT_FOUND" });
  expect(performance.now() - started).toBeLessThan(15_000);
});
