import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { commitBatch } from "../../src/store/batch.ts";
import { readTickets } from "../../src/store/read-tickets.ts";
import { revertCommit } from "../../src/store/revert.ts";
import { headSnapshot } from "../../src/store/snapshot.ts";
import type { Store } from "../../src/store/store.ts";
import { gitIn } from "../support/git-env.ts";
import {
  batch,
  commitByHand,
  commitCount,
  head,
  newStore,
  openStore,
  pathOf,
  racing,
} from "./support.ts";

async function twoWriters() {
  const { dir, store } = await newStore();
  const { created } = await batch(store, [{ op: "create", title: "One" }]);
  const rival = await openStore(dir);
  const [id = ""] = created;
  return { dir, store, rival, id };
}

async function ticket(store: Store, id: string) {
  const { tickets } = await readTickets(store, await headSnapshot(store));
  return tickets.find((found) => found.ticket.id === id)?.ticket;
}

const label = (id: string, ...add: string[]): Operation => ({ op: "label", id, add });

test("a batch that lost the race is planned again on the winner's head, and both stand", async () => {
  const { dir, store, rival, id } = await twoWriters();
  const slow = racing(
    store,
    () => batch(rival, [label(id, "rival 1")]),
    () => batch(rival, [label(id, "rival 2")]),
  );
  const result = await batch(slow, [label(id, "ours")]);
  expect((await ticket(store, id))?.labels).toEqual(["ours", "rival 1", "rival 2"]);
  expect(result.commit).toBe(head(dir));
  expect(commitCount(dir)).toBe(5);
  const stamps = gitIn(
    dir,
    "log",
    "--format=%(trailers:key=Ticket-Clock,valueonly,separator=)",
    head(dir),
  );
  expect(stamps.split("\n").sort().reverse()).toEqual(stamps.split("\n"));
});

test("what a condition asks for is judged again: a rival who moved the ticket first wins", async () => {
  const { dir, store, rival, id } = await twoWriters();
  const take = (to: string): Operation => ({ op: "move", id, to, ifStatus: "open" });
  const slow = racing(store, () => batch(rival, [take("in-review")]));
  await expect(batch(slow, [take("in-progress")])).rejects.toMatchObject({
    code: "PRECONDITION_FAILED",
    kind: "conflict",
    data: { expected: "open", actual: "in-review" },
  });
  expect(commitCount(dir)).toBe(3);
});

test("ifMatch fails once the rival has changed the file, though not what we write", async () => {
  const { dir, store, rival, id } = await twoWriters();
  const blob = gitIn(dir, "rev-parse", `refs/tickets/main:${pathOf(id)}`);
  const slow = racing(store, () => batch(rival, [label(id, "x")]));
  const operation: Operation = { op: "close", id, ifMatch: blob };
  await expect(batch(slow, [operation])).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
});

test("a link that closes a cycle only now is refused", async () => {
  const { store, rival, id } = await twoWriters();
  const { created } = await batch(store, [{ op: "create", title: "Two" }]);
  const [other = ""] = created;
  const link = (from: string, to: string): Operation => ({
    op: "link",
    id: from,
    type: "depends-on",
    to,
  });
  const slow = racing(store, () => batch(rival, [link(other, id)]));
  await expect(batch(slow, [link(id, other)])).rejects.toMatchObject({ code: "LINK_CYCLE" });
});

test("a rival that did the very same leaves nothing to do", async () => {
  const { dir, store, rival, id } = await twoWriters();
  const slow = racing(store, () => batch(rival, [label(id, "x")]));
  const result = await batch(slow, [label(id, "x")]);
  expect([result.commit, result.changed, commitCount(dir)]).toEqual([undefined, [], 3]);
});

test("a rival with our key made our batch", async () => {
  const { store, rival } = await twoWriters();
  const operations: Operation[] = [{ op: "create", title: "Nightly" }];
  const theirs: (string | undefined)[] = [];
  const slow = racing(store, async () => {
    theirs.push((await batch(rival, operations, { key: "k" })).commit);
  });
  const ours = await batch(slow, operations, { key: "k" });
  expect([ours.repeated, ours.commit]).toEqual([true, theirs[0]]);
});

test("operations that are made from the head are made again from the new head", async () => {
  const { store, rival, id } = await twoWriters();
  const slow = racing(store, () => batch(rival, [label(id, "b")]));
  const seen: number[] = [];
  await commitBatch(
    slow,
    async (snapshot) => {
      const { tickets } = await readTickets(store, snapshot);
      const count = tickets.flatMap((t) => t.ticket.labels).length;
      seen.push(count);
      return [label(id, `count ${count}`)];
    },
    { atomic: true, dryRun: false },
  );
  expect(seen).toEqual([0, 1]);
  expect((await ticket(store, id))?.labels).toEqual(["b", "count 1"]);
});

test("a hand edit in between is adopted before we write on it", async () => {
  const { dir, store, id } = await twoWriters();
  const path = pathOf(id);
  const edit = async (): Promise<void> => {
    const file = JSON.parse(gitIn(dir, "show", `refs/tickets/main:${path}`));
    commitByHand(dir, { [path]: JSON.stringify({ ...file, title: "By hand" }) });
  };
  await batch(racing(store, edit), [label(id, "ours")]);
  expect(await ticket(store, id)).toMatchObject({ title: "By hand", labels: ["ours"] });
  const subjects = gitIn(dir, "log", "--format=%s", "-3", head(dir)).split("\n");
  expect(subjects.slice(1)).toEqual(["Adopt changes of another tool", "By hand"]);
});

test("a revert that lost the race is thought through again", async () => {
  const { store, rival, id } = await twoWriters();
  const fields = (title: string): Operation => ({ op: "set", id, fields: { title } });
  const { commit = "" } = await batch(store, [fields("ours"), label(id, "ours")]);
  const slow = racing(store, () => batch(rival, [fields("theirs")]));
  const outcome = await revertCommit(slow, commit, { force: false, dryRun: false });
  expect(outcome.kept.map((k) => [k.field, k.value])).toEqual([["title", "theirs"]]);
  expect(await ticket(store, id)).toMatchObject({ title: "theirs", labels: [] });
});

test("a writer that always loses gives up, has written nothing, and may be run again", async () => {
  const { dir, store, id } = await twoWriters();
  const before = head(dir);
  const repo = { ...store.repo, compareAndSwapRef: async () => "lost" as const };
  const random = (bytes: number): Uint8Array => new Uint8Array(bytes);
  await expect(batch({ ...store, repo, random }, [label(id, "x")])).rejects.toMatchObject({
    code: "STORE_BUSY",
    retryable: true,
    data: { attempts: 20 },
  });
  expect(head(dir)).toBe(before);
  expect(gitIn(dir, "count-objects", "-v")).toMatch(/garbage: 0/);
});

test("twelve writers at once lose nothing", async () => {
  const { dir, id } = await twoWriters();
  const writers = await Promise.all(Array.from({ length: 12 }, () => openStore(dir)));
  await Promise.all(writers.map((writer, i) => batch(writer, [label(id, `writer ${i}`)])));
  const [first] = writers;
  expect(first && (await ticket(first, id))?.labels.length).toBe(12);
  expect(commitCount(dir)).toBe(14);
  expect(gitIn(dir, "fsck", "--strict", "--no-dangling")).toBe("");
});
