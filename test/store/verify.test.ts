import { expect, test } from "vitest";
import { adoptedHead } from "../../src/store/adopted-head.ts";
import { joinCommit } from "../../src/store/join.ts";
import { gitIn, runGit, scratch } from "../support/git-env.ts";
import {
  batch,
  commitByHand,
  fetchFrom,
  fileAt,
  head,
  newStore,
  openClone,
  openStore,
  pathOf,
  REF,
  TestClock,
  ticketRepository,
} from "./support.ts";

const clock = new TestClock();

/** Findings as `severity path problem`, commits without their oids. */
async function findings(dir: string): Promise<string[]> {
  const tickets = await openClone(dir, { clock });
  const { findings: found } = await tickets.verify();
  return found.map(({ severity, path, problem }) => {
    const where = /^commit /.test(path) ? "commit" : path;
    return `${severity} ${where} ${problem}`;
  });
}

/** Puts files on the ref in a commit with our trailers, so that nothing is adopted. */
function forge(dir: string, files: Record<string, string | Uint8Array | undefined>): string {
  return commitByHand(dir, files, { message: gitIn(dir, "log", "-1", "--format=%B", REF) });
}

async function joined() {
  const dir = await ticketRepository();
  const store = await openStore(dir, { clock });
  const { created } = await batch(store, [{ op: "create", title: "One" }]);
  const [id = ""] = created;
  const copy = scratch("copy");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  const other = await openStore(copy, { clock });
  await batch(store, [{ op: "set", id, fields: { title: "A" } }]);
  await batch(other, [{ op: "set", id, fields: { priority: "low" } }]);
  await joinCommit(store, fetchFrom(dir, copy));
  return { dir, store, id };
}

test("a store that only we have written has nothing to be found", async () => {
  const { dir, store, id } = await joined();
  await batch(store, [
    { op: "comment", id, body: "x" },
    { op: "create", title: "Two", criteria: ["a"], custom: { k: { n: 1 } } },
  ]);
  const result = await (await openClone(dir, { clock })).verify();
  expect(result).toMatchObject({ documents: 3, commits: 6, joins: 1, findings: [] });
});

test.each([
  ["with another tree", (tree: string) => ({ tree })],
  ["in another's name", () => ({ author: "Mallory <m@example.com>" })],
  ["at another time", () => ({ time: "1234567890" })],
  ["with another clock", () => ({ clock: "7zzzzzzzzz1zzzzzzzzzzz" })],
  ["with its parents the other way round", () => ({ swap: true })],
])("a join that was forged %s is found", async (_, forged) => {
  const { dir } = await joined();
  const parentTree = gitIn(dir, "rev-parse", `${REF}^1^{tree}`);
  const change: { tree?: string; author?: string; time?: string; clock?: string; swap?: boolean } =
    forged(parentTree);
  let raw = gitIn(dir, "cat-file", "commit", REF);
  if (change.tree !== undefined) raw = raw.replace(/^tree .*/, `tree ${change.tree}`);
  if (change.author !== undefined) raw = raw.replace(/^author .*>/m, `author ${change.author}`);
  if (change.time !== undefined) raw = raw.replace(/> \d+ /g, `> ${change.time} `);
  if (change.clock !== undefined)
    raw = raw.replace(/Ticket-Clock: .*/, `Ticket-Clock: ${change.clock}`);
  if (change.swap) raw = raw.replace(/^(parent .*)\n(parent .*)$/m, "$2\n$1");
  const commit = runGit(dir, ["hash-object", "-t", "commit", "-w", "--stdin"], {
    input: `${raw}\n`,
  });
  gitIn(dir, "update-ref", REF, commit.stdout.trim());
  expect(await findings(dir)).toContain("error commit is not the join of its parents");
});

test("a merge that says it is ours and no join is found", async () => {
  const { dir, id } = await joined();
  const [a = "", b = ""] = gitIn(dir, "log", "-1", "--format=%P", REF).split(" ");
  const message = gitIn(dir, "log", "-1", "--format=%B", a);
  commitByHand(dir, { [pathOf(id)]: fileAt(dir, pathOf(id)) }, { parents: [a, b], message });
  expect(await findings(dir)).toContain("error commit joins histories unasked");
});

test("clocks from the future, and clocks that went back, are found", async () => {
  const { dir, store } = await newStore({ clock });
  const later = new TestClock();
  later.time = clock.time + 3 * 3600 * 1000;
  await batch(await openStore(dir, { clock: later }), [{ op: "create", title: "From the future" }]);
  expect(await findings(dir)).toEqual(["error commit has a clock in the future"]);
  const first = gitIn(dir, "log", "-1", "--format=%B", `${REF}^`);
  commitByHand(dir, {}, { message: first });
  expect(await findings(dir)).toContain(
    "error commit has a clock later than that of a commit on top of it",
  );
  expect(store.ref).toBe(REF);
});

test("each document that is not as it should be is named, and so is what is no document", async () => {
  const { dir, store } = await newStore({ clock });
  const titles = ["fine", "newer", "broken", "swapped", "spaced", "late", "wrong"];
  const { created, batch: stamp = "" } = await batch(
    store,
    titles.map((title) => ({ op: "create", title })),
  );
  const path = (n: number): string => pathOf(created[n] ?? "");
  const text = (n: number): string => fileAt(dir, path(n));
  forge(dir, {
    [path(1)]: text(1).replace('"schema": 1', '"schema": 2'),
    [path(2)]: "{",
    [path(3)]: text(0),
    [path(4)]: text(4).replace('"title": ', '"title":  '),
    [path(5)]: text(5).replaceAll(stamp, `7${stamp.slice(1)}`),
    [path(6)]: text(6).replace('"title": "wrong"', '"title": 7'),
    "README.md": "hello",
  });
  const found = await findings(dir);
  expect(found[0]).toBe(
    "warning README.md is not a file of git ticket (mode 100644); it is left alone",
  );
  const of = (n: number): string[] => found.filter((f) => f.includes(` ${path(n)} `));
  expect(of(0).concat(of(3))).toEqual([
    expect.stringMatching(/is the same file as|is not what its/),
  ]);
  expect(of(1)).toEqual([expect.stringContaining("has format 2; this version reads up to 1")]);
  expect(of(2)).toEqual([expect.stringContaining("Line 1, column")]);
  expect(of(4)).toEqual([expect.stringContaining("is not in canonical bytes")]);
  expect(of(5)).toEqual([expect.stringContaining("later than the commit's Ticket-Clock")]);
  expect(of(6)).toEqual([expect.stringContaining("/title")]);
  expect(found.length).toBe(7);
});

test("a document of an older format is right as it is", async () => {
  const { dir } = await newStore({ clock });
  const id = "0dd000000000";
  const stamp = "01jd3zkq8h0000a1b2c3d4";
  const old = { schema: 0, id, title: "Old", state: "open", body: "text", _v: { all: stamp } };
  forge(dir, { [pathOf(id)]: JSON.stringify(old) });
  expect(await findings(dir)).toEqual([]);
});

test("a shallow clone is verified as far as it goes", async () => {
  const { dir } = await joined();
  const copy = scratch("shallow");
  gitIn(copy, "init", "-q", ".");
  gitIn(copy, "fetch", "-q", "--depth=1", `file://${dir}`, `${REF}:${REF}`);
  expect(await findings(copy)).toEqual([
    "warning commit can't be joined again: its parents are not in this clone",
  ]);
});

test("what another tool wrote is a warning, before and after it was adopted", async () => {
  const { dir, store } = await newStore({ clock });
  const date = new Date(clock.time).toISOString();
  commitByHand(dir, { "notes.txt": "mine" }, { date });
  const expected = [
    "warning notes.txt is not a file of git ticket (mode 100644); it is left alone",
    "warning commit was not made by git ticket",
  ];
  expect(await findings(dir)).toEqual(expected);
  await adoptedHead(store);
  expect(head(dir)).not.toBe(gitIn(dir, "rev-parse", `${REF}^`));
  expect(await findings(dir)).toEqual(expected);
});
