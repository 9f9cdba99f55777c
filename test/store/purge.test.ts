import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { joinCommit } from "../../src/store/join.ts";
import { revertCommit } from "../../src/store/revert.ts";
import type { Store } from "../../src/store/store.ts";
import { gitIn, scratch } from "../support/git-env.ts";
import {
  batch,
  commitByHand,
  fetchFrom,
  fileAt,
  newStore,
  openStore,
  pathOf,
  REF,
  TestClock,
  treeOf,
} from "./support.ts";

const purge = (id: string, reason = "Secret"): Operation => ({ op: "purge", id, reason });
const options = { force: false, dryRun: false };
const attach = (id: string): Operation => ({
  op: "attach",
  id,
  add: [{ name: "a", content: "aGVsbG8=" }],
});
const message = (dir: string): string => gitIn(dir, "log", "-1", "--format=%B", REF);
const files = (dir: string): string => gitIn(dir, "ls-tree", "-r", "--name-only", REF);

async function ticketsIn(store: Store): Promise<readonly [string, string]> {
  const { created } = await batch(store, [
    { op: "create", title: "Secret plan", body: "Attack." },
    { op: "create", title: "Two" },
  ]);
  return [created[0] ?? "", created[1] ?? ""];
}

test("a purge leaves the id, and says why in a message without the title", async () => {
  const { dir, store } = await newStore();
  const [id] = await ticketsIn(store);
  await batch(store, [attach(id), { op: "delete", id }]);
  commitByHand(dir, { [`attachments/${id[0]}/${id[1]}/${id}/${"a".repeat(64)}`]: "stray" });
  const result = await batch(store, [purge(id, "Holds names")]);
  expect(result).toMatchObject({ changed: [id], titles: new Map() });
  expect(JSON.parse(fileAt(dir, pathOf(id)))).toEqual({ schema: 1, id, purged: true });
  expect(files(dir)).not.toContain("attachments/");
  expect(message(dir)).toMatch(
    new RegExp(
      `^Purge tk-${id.slice(0, 6)}\n\nReasons:\ntk-${id.slice(0, 6)}: Holds names\n\nTicket-`,
    ),
  );
  const again = await batch(store, [purge(id)]);
  expect([again.commit, again.changed]).toEqual([undefined, []]);
});

test("what a reason says is no trailer", async () => {
  const { dir, store } = await newStore();
  const [id] = await ticketsIn(store);
  await batch(store, [purge(id, "Ticket-Reverts: 1234")]);
  await batch(store, [{ op: "create", title: "Next" }]);
  expect(gitIn(dir, "log", "-2", "--format=%(trailers:key=Ticket-Reverts)", REF).trim()).toBe("");
});

test("several tickets are purged in one batch, each with its reason", async () => {
  const { dir, store } = await newStore();
  const [one, two] = await ticketsIn(store);
  await batch(store, [purge(one, "First"), purge(two, "Second")]);
  expect(message(dir)).toContain(
    `Reasons:\ntk-${one.slice(0, 6)}: First\ntk-${two.slice(0, 6)}: Second\n\n`,
  );
});

test("nothing can be done to a ticket behind its purge in the same batch", async () => {
  const { store } = await newStore();
  const [id] = await ticketsIn(store);
  await expect(batch(store, [purge(id), { op: "label", id, add: ["x"] }])).rejects.toMatchObject({
    code: "BATCH_FAULTY",
  });
  await batch(store, [{ op: "label", id, add: ["x"] }, purge(id), purge(id)]);
});

test("a revert of a purge is refused; of a batch that also did other things, that part stays", async () => {
  const { dir, store } = await newStore();
  const [one, two] = await ticketsIn(store);
  const alone = await batch(store, [purge(one)]);
  await expect(revertCommit(store, alone.commit ?? "", options)).rejects.toMatchObject({
    code: "PURGE_STAYS",
  });
  const { created } = await batch(store, [{ op: "create", title: "Three" }]);
  const mixed = await batch(store, [
    purge(created[0] ?? ""),
    { op: "label", id: two, add: ["ui"] },
  ]);
  const reverted = await revertCommit(store, mixed.commit ?? "", options);
  expect(reverted.kept).toMatchObject([{ field: "purged", name: created[0], reason: "for-ever" }]);
  expect(JSON.parse(fileAt(dir, pathOf(two))).labels).toBeUndefined();
});

test("no join brings a purged ticket back, nor what another clone attached to it since", async () => {
  const clock = new TestClock();
  const { dir, store } = await newStore({ clock });
  const [id] = await ticketsIn(store);
  await batch(store, [attach(id)]);
  const copy = scratch("clone");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  const other = await openStore(copy, { clock });
  await batch(store, [purge(id)]);
  await batch(other, [
    { op: "comment", id, body: "Later." },
    { op: "attach", id, add: [{ name: "b", content: "YQ==" }] },
  ]);
  const [theirs, ours] = [fetchFrom(dir, copy), fetchFrom(copy, dir)];
  await joinCommit(store, theirs);
  await joinCommit(other, ours);
  expect(treeOf(copy)).toBe(treeOf(dir));
  expect(files(dir)).not.toContain("attachments/");
  expect(JSON.parse(fileAt(dir, pathOf(id)))).toEqual({ schema: 1, id, purged: true });
});
