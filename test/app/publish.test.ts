import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import type { Tickets } from "../../src/app/tickets.ts";
import { readState, swapState } from "../../src/events/subscribers/state-files.ts";
import { processId } from "../../src/git/native/process-id.ts";
import { head, openClone, seeded, TestClock, ticketRepository } from "../store/support.ts";
import { gitIn } from "../support/git-env.ts";

async function begun() {
  const dir = await ticketRepository();
  const clock = new TestClock();
  const tickets = await openClone(dir, { clock });
  const { created } = await tickets.transact([{ op: "create", title: "One" }]);
  const [id = ""] = created;
  const file = join(dir, "events");
  const lines = () =>
    existsSync(file)
      ? readFileSync(file, "utf8")
          .trimEnd()
          .split("\n")
          .map((l) => JSON.parse(l))
      : [];
  return { dir, clock, tickets, id, file, lines };
}

const addFile = (tickets: Tickets, name: string, path: string, from = "beginning") =>
  tickets.addSubscriber({ name, sink: "file", path, from });

test("what is wrong with one subscriber is its own affair", async () => {
  const { dir, tickets, file, lines } = await begun();
  await addFile(tickets, "good", file);
  await addFile(tickets, "nowhere", join(dir, "no/such/folder"));
  await tickets.addSubscriber({
    name: "keyless",
    sink: "webhook",
    url: "https://x.example",
    secretEnv: ["NO_SUCH"],
  });
  gitIn(dir, "config", "ticket-subscriber.odd.sink", "pigeon");
  await addFile(tickets, "quiet", join(dir, "quiet"));
  await tickets.pauseSubscriber("quiet");
  const { subscribers } = await tickets.publish();
  expect(subscribers.map(({ name, outcome, delivered }) => [name, outcome, delivered])).toEqual([
    ["good", "done", 3],
    ["keyless", "faulty", 0],
    ["nowhere", "waiting", 0],
    ["odd", "faulty", 0],
    ["quiet", "paused", 0],
  ]);
  expect(lines()).toHaveLength(3);
  expect((await tickets.subscribers()).map(({ name, status }) => [name, status])).toEqual([
    ["good", "up to date"],
    ["keyless", "up to date"],
    ["nowhere", "retrying"],
    ["odd", "faulty"],
    ["quiet", "paused"],
  ]);
});

test("from when on somebody is told: now, the beginning, a commit, a batch, a time", async () => {
  const { dir, clock, tickets, id } = await begun();
  const created = head(dir);
  clock.wait(86_400);
  const { batch } = await tickets.transact([{ op: "label", id, add: ["a"] }]);
  clock.wait(86_400);
  await tickets.transact([{ op: "close", id }]);
  const count = async (name: string, from?: string): Promise<number> => {
    const path = join(dir, name);
    await tickets.addSubscriber({
      name,
      sink: "file",
      path,
      ...(from === undefined ? {} : { from }),
    });
    const { subscribers } = await tickets.publish({ names: [name] });
    return subscribers[0]?.delivered ?? -1;
  };
  expect(await count("now")).toBe(0);
  expect(await count("all", "beginning")).toBe(7);
  expect(await count("commit", created)).toBe(6);
  expect(await count("batch", batch ?? "")).toBe(4);
  expect(await count("time", "1h")).toBe(2);
  expect(await count("later", "2999-01-01")).toBe(0);
  await expect(count("never", "nothing")).rejects.toMatchObject({ code: "COMMIT_NOT_FOUND" });
});

test("two publishers at once tell each event once", async () => {
  const { dir, tickets, id, file, lines } = await begun();
  await addFile(tickets, "log", file);
  const others = await Promise.all([openClone(dir), openClone(dir)]);
  for (let i = 0; i < 5; i++) await tickets.transact([{ op: "label", id, add: [`l${i}`] }]);
  const all = await Promise.all([tickets, ...others].map((one) => one.publish()));
  const outcomes = all.flatMap(({ subscribers }) => subscribers.map(({ outcome }) => outcome));
  expect(outcomes.sort()).toEqual(["busy", "busy", "done"]);
  const ids = lines().map(({ id: event }) => event);
  expect(ids).toHaveLength(13);
  expect(new Set(ids).size).toBe(13);
});

test("a change calls for a publisher where somebody listens and nobody is at it", async () => {
  const { dir, tickets, id, file } = await begun();
  const calls: (readonly string[])[] = [];
  const writer = await openTickets({
    dir,
    env: process.env,
    onPublish: (stopped) => void calls.push(stopped),
  });
  const change = async (n: number): Promise<number> => {
    await writer.transact([{ op: "label", id, add: [`n${n}`] }]);
    await writer.close();
    return calls.length;
  };
  expect(await change(1)).toBe(0);
  await addFile(tickets, "log", file);
  // Settings that changed a moment ago are asked of git again, by whoever opens the repository.
  const again = async (n: number): Promise<number> => {
    const other = await openTickets({
      dir,
      env: process.env,
      onPublish: (stopped) => void calls.push(stopped),
    });
    await other.transact([{ op: "label", id, add: [`n${n}`] }]);
    await other.close();
    return calls.length;
  };
  expect(await again(2)).toBe(1);
  const lock = join(dir, ".git/ticket/publish-log.lock");
  writeFileSync(lock, JSON.stringify(processId(process.pid)));
  expect(await again(3)).toBe(1);
  expect(existsSync(join(dir, ".git/ticket/publish-log.again"))).toBe(true);
  writeFileSync(lock, JSON.stringify({ ...processId(process.pid), pid: 4_194_305, start: "1" }));
  writeFileSync(join(dir, ".git/ticket/subscribers/stopped.log"), "");
  expect(await again(4)).toBe(2);
  expect(calls).toEqual([[], ["log"]]);
  // Nobody is started for one that was stopped, and that is told once.
  const place = { dir: join(dir, ".git/ticket/subscribers"), random: seeded(5) };
  const kept = readState(place, "log");
  const stopped = { at: 1, why: "no" };
  if (kept !== undefined) swapState(place, "log", kept.revision, { ...kept.state, stopped }, false);
  expect(await again(5)).toBe(2);
  await tickets.resumeSubscriber("log");
  expect(await again(6)).toBe(3);
  gitIn(dir, "config", "ticket.publish", "manual");
  expect(await again(7)).toBe(3);
});

test("who was put aside is delivered again, and a replay tells the same events", async () => {
  const { dir, tickets, id, file, lines } = await begun();
  const room = join(dir, "room");
  const command = ["sh", "-c", `test -e ${room} && cat >>${file}`];
  const given = { name: "x", sink: "command", attempts: 1, from: "beginning" } as const;
  await tickets.addSubscriber({ ...given, command, types: ["ticket.*"] });
  await tickets.transact([{ op: "close", id }]);
  expect((await tickets.publish()).subscribers).toMatchObject([{ outcome: "done", dead: 2 }]);
  expect(await tickets.redeliverEvents()).toMatchObject([
    { outcome: "failed" },
    { outcome: "failed" },
  ]);
  writeFileSync(room, "");
  const [first] = await tickets.deliveries({ failed: true, limit: 1 });
  expect(first).toMatchObject({ subscriber: "x", outcome: "dead", attempt: 2 });
  const some = await tickets.redeliverEvents({ events: [first?.event ?? ""] });
  expect(some).toMatchObject([{ outcome: "delivered" }]);
  expect(await tickets.redeliverEvents({ drop: true })).toMatchObject([{ outcome: "dropped" }]);
  expect(await tickets.redeliverEvents()).toEqual([]);
  await tickets.replayEvents("x", "beginning");
  await tickets.publish();
  expect(lines().map(({ type }) => type)).toEqual([
    "ticket.closed",
    "ticket.created",
    "ticket.closed",
  ]);
  expect(lines()[2]).toEqual(lines()[0]);
});

test("a subscriber that is removed leaves nothing, and its name can be given again", async () => {
  const { dir, tickets, file } = await begun();
  const config = readFileSync(join(dir, ".git/config"), "utf8");
  await addFile(tickets, "log", file);
  await tickets.publish();
  await expect(addFile(tickets, "log", file)).rejects.toMatchObject({ code: "SUBSCRIBER_EXISTS" });
  await tickets.removeSubscriber("log");
  expect(readFileSync(join(dir, ".git/config"), "utf8")).toBe(config);
  await expect(tickets.removeSubscriber("log")).rejects.toMatchObject({
    code: "SUBSCRIBER_NOT_FOUND",
  });
  await addFile(tickets, "log", file, "now");
  expect(await tickets.subscriber("log")).toMatchObject({ delivered: 0, status: "up to date" });
});
