import { beforeAll, expect, test } from "vitest";
import { derivedId } from "../../src/domain/id.ts";
import type { Resolution } from "../../src/store/resolution.ts";
import { resolveTokens, shownIds } from "../../src/store/resolve.ts";
import { headSnapshot, type Snapshot } from "../../src/store/snapshot.ts";
import type { Store } from "../../src/store/store.ts";
import { lastingScratch } from "../support/git-env.ts";
import { commitByHand, gitInit, openLasting, pathOf } from "./support.ts";

/** Ids chosen for what they share; the last two differ in their last character only. */
const IDS = {
  zero: "0000000000aa",
  one: "1100000000bb",
  near: "7k3m9p2qx4wz",
  nearer: "7k3maaaaaaaa",
  twin: "bcdefghjkmn0",
  twins: "bcdefghjkmn1",
  alone: "zyxwvtsrqpnm",
} as const;
const IMPORTED = derivedId("beads", "", "bd-42");
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  [IDS.near]: ["12", "JIRA-7", "same"],
  [IDS.alone]: ["7", "same", "zyx", "über"],
};

let store: Store;
let snapshot: Snapshot;

beforeAll(async () => {
  const dir = lastingScratch("resolve");
  gitInit(dir);
  const files = Object.fromEntries(
    [...Object.values(IDS), IMPORTED].map((id) => [
      pathOf(id),
      JSON.stringify({ schema: 1, id, title: id, aliases: ALIASES[id] ?? [] }),
    ]),
  );
  // What stands beside tickets and only looks like them: none of it may be found.
  const odd = { "tickets/q/q/qqqqqqqqqqqq.txt": "x", "tickets/r/s/rrrrrrrrrrrr.json": "{}" };
  commitByHand(dir, { ...files, ...odd }, { parents: [] });
  store = await openLasting(dir);
  snapshot = await headSnapshot(store);
});

async function resolve(token: string, prefix = "tk"): Promise<Resolution | undefined> {
  return (await resolveTokens(store, snapshot, prefix, [token])).get(token);
}

const found = (id: string): Resolution => ({ kind: "found", id });

test.each([
  ["a whole id", IDS.near, IDS.near],
  ["its shortest unique part", "7k3m9", IDS.near],
  ["one character", "z", IDS.alone],
  ["two characters", "11", IDS.one],
  ["the prefix", "tk-7k3m9", IDS.near],
  ["upper case", "TK-7K3M9P2QX4WZ", IDS.near],
  ["O for 0", "OoO0", IDS.zero],
  ["I and L for 1", "iL0", IDS.one],
  ["space around it", "  tk-zyxw \n", IDS.alone],
  ["an old id", "JIRA-7", IDS.near],
  ["an old id with space around it", " JIRA-7 ", IDS.near],
  ["an old id in letters of its own", "über", IDS.alone],
  ["the old id that an import derived it from", "bd-42", IMPORTED],
] as const)("%s names a ticket", async (_, token, id) => {
  expect(await resolve(token)).toEqual(found(id));
});

test.each([
  ["tickets that begin alike", "7k3m", [IDS.near, IDS.nearer].sort()],
  ["tickets that differ at the end only", "bcdefghjkmn", [IDS.twin, IDS.twins]],
  ["one character of several", "7", [IDS.near, IDS.nearer, IDS.alone].sort()],
  ["an old id of two tickets", "same", [IDS.near, IDS.alone].sort()],
])("%s are ambiguous, and all are listed", async (_, token, candidates) => {
  const resolution = await resolve(token);
  expect(resolution?.kind).toBe("ambiguous");
  const listed = resolution?.kind === "ambiguous" ? resolution.candidates : [];
  expect([...listed].sort()).toEqual(candidates);
});

test("a short token that is an old number and begins another id is never taken for one of them", async () => {
  expect((await resolve("7"))?.kind).toBe("ambiguous");
  expect(await resolve("12")).toEqual(found(IDS.near));
  // With the prefix it can only be an id; of four characters or more an id goes first.
  expect(await resolve("tk-zyx")).toEqual(found(IDS.alone));
  expect(await resolve("zyx")).toEqual(found(IDS.alone));
});

test.each([
  "",
  " ",
  "tk-",
  "xx",
  "jira-7",
  "7k3m9p2qx4w",
  "zyxwvtsrqpnmm",
  "$ref",
  "q",
  "rr",
  "..",
  "*",
])("%j names nothing, or nothing that is here", async (token) => {
  const expected = token === "7k3m9p2qx4w" ? "found" : "missing";
  expect((await resolve(token))?.kind).toBe(expected);
});

test("a whole id that is not here is told as one", async () => {
  expect(await resolve("tk-aaaaaaaaaaaa")).toEqual({ kind: "missing", id: "aaaaaaaaaaaa" });
  expect(await resolve("aaaaaaaaaaa")).toEqual({ kind: "missing" });
});

test("another prefix than the store's is no prefix", async () => {
  expect((await resolve("ab-7k3m9"))?.kind).toBe("missing");
  expect(await resolve("AB-7k3m9", "ab")).toEqual(found(IDS.near));
});

test("many tokens at once come to what they come to one by one", async () => {
  const tokens = ["7k3m", "JIRA-7", "z", "nope", "bd-42", "7k3m9", "0", "tk-1"];
  const together = await resolveTokens(store, snapshot, "tk", tokens);
  for (const token of tokens) expect(together.get(token)).toEqual(await resolve(token));
});

test("shown ids are the shortest that tell a ticket from all others, of four characters or more", async () => {
  const shown = await shownIds(store, snapshot, "tk", Object.values(IDS));
  expect(Object.fromEntries(shown)).toEqual({
    [IDS.zero]: "tk-0000",
    [IDS.one]: "tk-1100",
    [IDS.near]: "tk-7k3m9",
    [IDS.nearer]: "tk-7k3ma",
    [IDS.twin]: "tk-bcdefghjkmn0",
    [IDS.twins]: "tk-bcdefghjkmn1",
    [IDS.alone]: "tk-zyxw",
  });
  for (const [id, token] of shown) expect(await resolve(token)).toEqual(found(id));
});
