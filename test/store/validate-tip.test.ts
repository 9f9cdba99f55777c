import { expect, test } from "vitest";
import { formatStamp } from "../../src/domain/stamp.ts";
import { parseTrailers, renderMessage } from "../../src/store/trailers.ts";
import { gitIn } from "../support/git-env.ts";
import { type Clone, cloneOf, hub, sync } from "./remotes.ts";
import {
  batch,
  commitByHand,
  fileAt,
  type HandFiles,
  head,
  newStore,
  pathOf,
  REF,
  TestClock,
} from "./support.ts";

const clock = new TestClock();
const later = (minutes: number) => formatStamp(clock.time + minutes * 60_000, 0, "00000000");
const clockOf = (dir: string) => parseTrailers(gitIn(dir, "show", "-s", "--format=%B", REF)).clock;

/** A hub, Ada's clone with a ticket that is pushed, and Bob's with the same. */
async function team(): Promise<{ ada: Clone; bob: Clone; id: string; hub: string }> {
  const remote = await hub();
  const ada = await cloneOf(remote, clock);
  const { created } = await batch(ada.store, [{ op: "create", title: "one" }]);
  await sync(ada.store);
  const bob = await cloneOf(remote, clock);
  return { ada, bob, id: created[0] ?? "", hub: remote };
}

/** Makes a commit that says it is ours, with these files, and pushes it past all checks. */
function forge(ada: Clone, files: HandFiles, stamp = clockOf(ada.dir) ?? ""): void {
  commitByHand(ada.dir, files, { message: renderMessage("Forged", { clock: stamp }) });
  gitIn(ada.dir, "push", "-q", "origin", REF);
}

const caught = async (clone: Clone, options = {}) => {
  const before = head(clone.dir);
  const error = await sync(clone.store, options).catch((e) => e);
  expect(head(clone.dir)).toBe(before);
  return error;
};

test("a clock of the future is kept apart until it is accepted", async () => {
  const { ada, bob } = await team();
  forge(ada, { "notes.txt": "x" }, later(61));
  expect(await caught(bob)).toMatchObject({ code: "CLOCK_QUARANTINE", kind: "clock" });
  expect(await caught(bob)).toMatchObject({ code: "CLOCK_QUARANTINE" });
  expect(await sync(bob.store, { acceptClockSkew: true })).toMatchObject({ sent: 0 });
  expect(head(bob.dir)).toBe(head(ada.dir));
});

test("a clock a little ahead is fine", async () => {
  const { ada, bob } = await team();
  forge(ada, { "notes.txt": "x" }, later(50));
  expect(await sync(bob.store)).toMatchObject({ sent: 0 });
});

test("a quarantined tip that its maker takes back is no rewriting", async () => {
  const { ada, bob } = await team();
  const good = head(ada.dir);
  forge(ada, { "notes.txt": "x" }, later(61));
  await caught(bob);
  gitIn(ada.dir, "push", "-q", "--force", "origin", `${good}:${REF}`);
  expect(await sync(bob.store)).toMatchObject({ received: [] });
});

test("a clock below the tip may not be later than that of the tip", async () => {
  const { ada, bob } = await team();
  const first = clockOf(ada.dir) ?? "";
  forge(ada, { "notes.txt": "x" }, later(50));
  forge(ada, { "notes.txt": "y" }, first);
  expect(await caught(bob)).toMatchObject({ code: "CLOCK_QUARANTINE" });
});

test("a stamp in a document may not be later than the clock of the tip", async () => {
  const { ada, bob, id } = await team();
  const text = fileAt(ada.dir, pathOf(id));
  const stamped = text.replace(/"all": "[^"]*"/, `"all": "${later(30)}"`);
  expect(stamped).not.toBe(text);
  forge(ada, { [pathOf(id)]: stamped });
  expect(await caught(bob)).toMatchObject({ code: "CLOCK_QUARANTINE" });
});

test.each([
  ["that is no JSON", "not json"],
  ["that is gone", undefined],
  ["that is too large", `{"x":"${"x".repeat(1 << 20)}"}`],
])("a document %s does not replace a good one", async (_, content) => {
  const { ada, bob, id } = await team();
  forge(ada, { [pathOf(id)]: content });
  expect(await caught(bob)).toMatchObject({
    code: "REMOTE_INVALID",
    data: { path: pathOf(id) },
  });
});

test("a new document that nobody can read comes along, and is told of", async () => {
  const { ada, bob } = await team();
  forge(ada, { [pathOf("zzzzzzzzzzzz")]: "not json" });
  const { unreadable } = await sync(bob.store);
  expect(unreadable).toEqual([
    { path: pathOf("zzzzzzzzzzzz"), problem: "can't be read (BAD_JSON)" },
  ]);
});

test("a newer format is taken whole, and never joined", async () => {
  const { ada, bob, id } = await team();
  const newer = fileAt(ada.dir, pathOf(id)).replace('"schema": 1', '"schema": 99');
  const carol = await cloneOf(await hubOf(ada), clock);
  forge(ada, { [pathOf(id)]: newer });
  expect(await sync(carol.store)).toMatchObject({ joins: [{ kind: "fast-forward" }] });
  await batch(bob.store, [{ op: "create", title: "mine" }]);
  expect(await caught(bob)).toMatchObject({ code: "NEWER_FORMAT", kind: "newerFormat" });
});

const hubOf = async ({ dir }: Clone) => gitIn(dir, "remote", "get-url", "origin");

test("another tool's edit is adopted; one from the future is kept apart", async () => {
  const { ada, bob, id } = await team();
  const text = fileAt(ada.dir, pathOf(id));
  commitByHand(
    ada.dir,
    { [pathOf(id)]: text.replace("one", "two") },
    { date: "2026-06-01T00:00:30Z" },
  );
  gitIn(ada.dir, "push", "-q", "origin", REF);
  expect(await sync(bob.store)).toMatchObject({ sent: 1 });
  expect(fileAt(bob.dir, pathOf(id))).toContain('"two"');
  await sync(ada.store);
  commitByHand(
    ada.dir,
    { [pathOf(id)]: fileAt(ada.dir, pathOf(id)).replace("two", "three") },
    { date: "2036-06-01T00:00:30Z" },
  );
  gitIn(ada.dir, "push", "-q", "origin", REF);
  expect(await caught(bob)).toMatchObject({ code: "CLOCK_QUARANTINE" });
});

test("tickets that began apart are refused, unless a side is empty or it is wanted", async () => {
  const { ada, bob } = await team();
  const other = await cloneOf(await hub(), clock);
  gitIn(other.dir, "remote", "set-url", "origin", await hubOf(ada));
  for (const ref of ["refs/ticket-remotes/origin/main", "refs/ticket-seen/origin/main"])
    gitIn(other.dir, "update-ref", "-d", ref);
  // The template of the tests is one history: another root has to be made.
  const root = gitIn(
    other.dir,
    "commit-tree",
    `${REF}^{tree}`,
    "-m",
    gitIn(other.dir, "show", "-s", "--format=%B", REF),
  );
  gitIn(other.dir, "update-ref", REF, root);
  const { created } = await batch(other.store, [{ op: "create", title: "elsewhere" }]);
  expect(created).toHaveLength(1);
  expect(await caught(other)).toMatchObject({ code: "REMOTE_UNRELATED", kind: "remote" });
  expect(await sync(other.store, { allowUnrelated: true })).toMatchObject({ sent: 3 });
  await sync(bob.store);
  expect(fileAt(bob.dir, pathOf(created[0] ?? ""))).toContain("elsewhere");
});

test("what was accepted is not asked for again: whoever writes on top is as far ahead", async () => {
  const { ada, bob, id } = await team();
  forge(ada, { "notes.txt": "x" }, later(600));
  await sync(bob.store, { acceptClockSkew: true });
  await batch(ada.store, [{ op: "label", id, add: ["on-top"] }]);
  await sync(ada.store);
  expect(await sync(bob.store)).toMatchObject({ sent: 0 });
  expect(head(bob.dir)).toBe(head(ada.dir));
  // But not a step further into the future.
  forge(ada, { "notes.txt": "y" }, later(602));
  expect(await caught(bob)).toMatchObject({ code: "CLOCK_QUARANTINE" });
});

test("a clock before 1970 writes too", async () => {
  const { store, dir } = await newStore({ clock: Object.assign(new TestClock(), { time: -1e12 }) });
  await batch(store, [{ op: "create", title: "Early" }]);
  expect(gitIn(dir, "log", "-1", "--format=%ct", REF)).toBe("0");
});
