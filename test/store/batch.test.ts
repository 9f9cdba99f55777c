import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { gitIn } from "../support/git-env.ts";
import {
  batch,
  commitCount,
  emptyRepository,
  fileAt,
  head,
  newStore,
  objectCount,
  openStore,
  pathOf,
  TestClock,
  ticketRepository,
} from "./support.ts";

const create = (title: string, rest: object = {}): Operation => ({ op: "create", title, ...rest });

test("a batch is one commit on top of the head, however many tickets it touches", async () => {
  const { dir, store } = await newStore();
  const before = head(dir);
  const result = await batch(store, [create("One"), create("Two"), create("Three")]);
  expect(result.commit).toBe(head(dir));
  expect(gitIn(dir, "rev-list", `${before}..${head(dir)}`)).toBe(result.commit);
  expect(gitIn(dir, "rev-list", "--parents", "-n1", head(dir)).split(" ")[1]).toBe(before);
  for (const id of result.created) expect(JSON.parse(fileAt(dir, pathOf(id)))["id"]).toBe(id);
  expect(gitIn(dir, "fsck", "--strict", "--no-dangling")).toBe("");
});

test("the commit says what it is, who made it and when, in trailers", async () => {
  const clock = new TestClock();
  const { dir, store } = await newStore({ clock });
  const result = await batch(store, [create("Fix\tit")], { key: "nightly 7" }).catch(
    () => undefined,
  );
  expect(result).toBeUndefined();
  const { batch: stamp, created } = await batch(store, [create("Fix it")], { key: "nightly 7" });
  const message = gitIn(dir, "log", "-1", "--format=%B", head(dir)).split("\n");
  expect(message[0]).toBe(`Create tk-${created[0]?.slice(0, 6)}: Fix it`);
  expect(message.slice(2).join("\n")).toMatch(
    new RegExp(
      `^Ticket-Batch: ${stamp}\nTicket-Actor: ada@example.com\nTicket-Clock: ${stamp}\nTicket-Key: nightly 7 [0-9a-f]{32}\n*$`,
    ),
  );
  const time = Number(gitIn(dir, "log", "-1", "--format=%ct", head(dir)));
  expect(Math.abs(time - clock.time / 1000)).toBeLessThan(2);
  expect(gitIn(dir, "log", "-1", "--format=%an <%ae>", head(dir))).toBe("Ada <ada@example.com>");
  expect(gitIn(dir, "reflog", "show", "-1", "--format=%gs", "refs/tickets/main")).toMatch(
    /^ticket: Create tk-/,
  );
});

test("a subject that looks like a trailer is none", async () => {
  const { dir, store } = await newStore();
  const title = "Ticket-Clock: 7zzzzzzzzz1zzzzzzzzzzz";
  await batch(store, [create(title)]);
  const second = await batch(store, [create("after")]);
  expect(second.commit).toBe(head(dir));
  expect(second.batch?.startsWith("7")).toBe(false);
});

test("one fault refuses the whole batch, and nothing is stored", async () => {
  const { dir, store } = await newStore();
  const [before, objects] = [head(dir), objectCount(dir)];
  const operations = [create("fine"), create("bad", { type: "nope" }), create(" ")];
  await expect(batch(store, operations)).rejects.toMatchObject({
    code: "BATCH_FAULTY",
    kind: "invalid",
    data: {
      faults: [
        { index: 1, code: "UNKNOWN_VALUE" },
        { index: 2, code: "INVALID_VALUE" },
      ],
    },
  });
  await expect(batch(store, [create(" ")])).rejects.toMatchObject({ code: "INVALID_VALUE" });
  expect([head(dir), objectCount(dir)]).toEqual([before, objects]);
});

test("without atomicity what is valid is applied, in one commit, and the rest reported", async () => {
  const { dir, store } = await newStore();
  const operations = [
    create("bad", { ref: "$a", type: "nope" }),
    create("fine"),
    create("child", { parent: "$a" }),
  ];
  const result = await batch(store, operations, { atomic: false });
  expect(result.faults.map((f) => [f.index, f.error.code])).toEqual([
    [0, "UNKNOWN_VALUE"],
    [2, "UNKNOWN_REF"],
  ]);
  expect(result.outcomes.map((o) => o.index)).toEqual([1]);
  expect(commitCount(dir)).toBe(2);
  expect(result.commit).toBe(head(dir));
  const nothing = await batch(store, [create(" "), create(" ")], { atomic: false });
  expect([nothing.commit, nothing.faults.length, commitCount(dir)]).toEqual([undefined, 2, 2]);
});

test("a dry run says what would be, and stores nothing", async () => {
  const { dir, store } = await newStore();
  const [before, objects] = [head(dir), objectCount(dir)];
  const result = await batch(store, [create("One"), create("Two")], { dryRun: true });
  expect(result.created.length).toBe(2);
  expect([...result.titles.values()]).toEqual(["One", "Two"]);
  expect([result.commit, result.batch]).toEqual([undefined, undefined]);
  expect([head(dir), objectCount(dir)]).toEqual([before, objects]);
  await expect(batch(store, [create(" ")], { dryRun: true })).rejects.toMatchObject({
    code: "INVALID_VALUE",
  });
});

test("a document that grows too large is refused, in a dry run as well", async () => {
  const { dir, store } = await newStore();
  const line = `${"x".repeat(1000)}\n`;
  const huge = [create("huge", { body: line.repeat(1100) })];
  for (const dryRun of [true, false])
    await expect(batch(store, huge, { dryRun })).rejects.toMatchObject({
      code: "DOCUMENT_TOO_LARGE",
      data: { limit: 1024 * 1024 },
    });
  expect(commitCount(dir)).toBe(1);
});

test("a batch that changes nothing makes no commit", async () => {
  const { dir, store } = await newStore();
  const { created } = await batch(store, [create("One", { labels: ["ui"] })]);
  const [id = ""] = created;
  const before = head(dir);
  const again = await batch(store, [
    { op: "label", id, add: ["ui"] },
    { op: "set", id, fields: { title: "One" } },
  ]);
  expect([again.commit, again.changed, again.outcomes.length]).toEqual([undefined, [], 2]);
  expect((await batch(store, [])).commit).toBeUndefined();
  expect(head(dir)).toBe(before);
});

test("a stamp is greater than all before it, though the clock goes back or stands still", async () => {
  const clock = new TestClock();
  const { store } = await newStore({ clock });
  const { created, batch: first = "" } = await batch(store, [create("One")]);
  const [id = ""] = created;
  const stamps = [first];
  for (const back of [0, 3600, 10 * 365 * 86_400]) {
    clock.wait(-back);
    const result = await batch(store, [{ op: "set", id, fields: { title: `back ${back}` } }]);
    stamps.push(result.batch ?? "");
  }
  expect([...new Set(stamps)].sort()).toEqual(stamps);
});

test("an update starts at most five git processes, the first and every later one", async () => {
  const dir = await ticketRepository();
  const spawned: (readonly string[])[] = [];
  const store = await openStore(dir, { onSpawn: (args) => spawned.push(args) });
  const counts: number[] = [];
  for (const title of ["One", "Two", "Three"]) {
    spawned.length = 0;
    await batch(store, [create(title)]);
    counts.push(spawned.length);
  }
  expect(counts[0]).toBeLessThanOrEqual(5);
  expect(counts.slice(1)).toEqual([2, 2]);
});

test("without tickets, or without a name to write under, nothing is begun", async () => {
  const dir = emptyRepository();
  await expect(batch(await openStore(dir), [create("One")])).rejects.toMatchObject({
    code: "NO_TICKETS",
    kind: "notFound",
  });
  const { dir: nameless } = await newStore();
  const objects = objectCount(nameless);
  const store = await openStore(nameless, {
    env: { GIT_CONFIG_GLOBAL: "/dev/null", HOME: "/nonexistent", EMAIL: "" },
  });
  gitIn(nameless, "config", "user.useConfigOnly", "true");
  await expect(batch(store, [create("One")])).rejects.toMatchObject({ code: "NO_IDENTITY" });
  expect(objectCount(nameless)).toBe(objects);
});

test("a tickets branch that is checked out is not moved below its worktree", async () => {
  const { dir, store } = await newStore();
  gitIn(dir, "update-ref", "refs/heads/tickets", "refs/tickets/main");
  gitIn(dir, "symbolic-ref", "HEAD", "refs/heads/tickets");
  const branch = { ...store, ref: "refs/heads/tickets" };
  await expect(batch(branch, [create("One")])).rejects.toMatchObject({ code: "REF_CHECKED_OUT" });
  gitIn(dir, "symbolic-ref", "HEAD", "refs/heads/main");
  expect((await batch(branch, [create("One")])).commit).toBeDefined();
});
