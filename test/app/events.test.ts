import { expect, test } from "vitest";
import type { EventQuery, TicketEvent, Tickets } from "../../src/app/tickets.ts";
import { head, openClone, REF, TestClock, ticketRepository } from "../store/support.ts";
import { gitIn } from "../support/git-env.ts";

async function begun() {
  const clock = new TestClock();
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  const { created } = await tickets.transact([
    { op: "create", title: "One", labels: ["ui"], type: "bug" },
    { op: "create", title: "Two" },
  ]);
  const [one = "", two = ""] = created;
  return { clock, dir, tickets, one, two };
}

async function told(tickets: Tickets, query: EventQuery = {}): Promise<readonly TicketEvent[]> {
  const found: TicketEvent[] = [];
  for await (const event of tickets.events(query)) found.push(event);
  return found;
}

const typesOf = async (tickets: Tickets, query: EventQuery): Promise<readonly string[]> =>
  (await told(tickets, query)).map(({ type }) => type);

test("events are chosen by type, ticket, query and actor", async () => {
  const { tickets, one, two } = await begun();
  await tickets.transact([{ op: "label", id: two, add: ["ui"] }]);
  await tickets.transact([{ op: "close", id: one }]);
  const types = (query: EventQuery) => typesOf(tickets, query);
  expect(await types({ types: ["ticket.*", "!ticket.created"] })).toEqual([
    "ticket.labelled",
    "ticket.closed",
  ]);
  expect(await types({ types: ["!ticket.*"] })).toEqual([
    "batch.applied",
    "batch.applied",
    "batch.applied",
    "batch.applied",
  ]);
  expect(await types({ tickets: [one.slice(0, 6)] })).toEqual(["ticket.created", "ticket.closed"]);
  expect(await types({ query: "label:ui" })).toEqual([
    "ticket.created",
    "ticket.labelled",
    "ticket.closed",
  ]);
  expect(await types({ query: "is:closed type:bug" })).toEqual(["ticket.closed"]);
  expect(await types({ actors: ["ADA@example.com"], types: ["ticket.closed"] })).toHaveLength(1);
  expect(await types({ actors: ["@me"] })).toHaveLength(8);
  expect(await types({ actors: ["!@me"] })).toEqual([]);
  await expect(types({ types: ["ticket.moevd"] })).rejects.toMatchObject({
    code: "UNKNOWN_EVENT_TYPE",
    hint: expect.stringContaining("Did you mean ticket.moved?"),
  });
  await expect(types({ query: "x:y" })).rejects.toMatchObject({ code: "BAD_QUERY" });
  await expect(types({ tickets: ["zzzz"] })).rejects.toMatchObject({ code: "TICKET_NOT_FOUND" });
});

test("the numbers of events do not depend on what is left out", async () => {
  const { tickets, two } = await begun();
  const all = await told(tickets);
  expect(await told(tickets, { tickets: [two] })).toEqual(all.filter((e) => e.subject === two));
});

test("since a commit, a batch, a date or some time", async () => {
  const { clock, dir, tickets, one } = await begun();
  const begin = head(dir);
  clock.wait(86_400);
  const { batch } = await tickets.transact([{ op: "label", id: one, add: ["a"] }]);
  clock.wait(86_400);
  await tickets.transact([{ op: "close", id: one }]);
  const ids = async (since: string) =>
    (await told(tickets, { since })).map(({ type }) => type).filter((t) => t.startsWith("ticket"));
  expect(await ids(begin)).toEqual(["ticket.labelled", "ticket.closed"]);
  expect(await ids(batch ?? "")).toEqual(["ticket.closed"]);
  expect(await ids(`${REF}~1`)).toEqual(["ticket.closed"]);
  expect(await ids("1h")).toEqual(["ticket.closed"]);
  expect(await ids("2026-06-02")).toEqual(["ticket.labelled", "ticket.closed"]);
  expect(await ids("2026-06-03")).toEqual(["ticket.closed"]);
  expect(await ids("2026-06-04")).toEqual([]);
  await expect(ids("nothing")).rejects.toMatchObject({ code: "COMMIT_NOT_FOUND" });
});

test("the newest so many, whatever lies between them", async () => {
  const { tickets, one, two } = await begun();
  for (let i = 0; i < 5; i++) await tickets.transact([{ op: "label", id: one, add: [`l${i}`] }]);
  await tickets.transact([{ op: "close", id: two }]);
  const all = await told(tickets);
  for (const limit of [1, 3, 7, 100])
    expect(await told(tickets, { limit })).toEqual(all.slice(-limit));
  const labels = all.filter((e) => e.type === "ticket.labelled");
  expect(await told(tickets, { limit: 2, types: ["ticket.labelled"] })).toEqual(labels.slice(-2));
});

test("statistics count what the same query tells", async () => {
  const { tickets, one } = await begun();
  await tickets.transact([{ op: "close", id: one }]);
  const stats = await tickets.eventStats({ types: ["ticket.*"] });
  expect(stats).toMatchObject({
    events: 3,
    commits: 2,
    types: [
      { type: "ticket.created", count: 2 },
      { type: "ticket.closed", count: 1 },
    ],
    actors: [{ actor: "ada@example.com", count: 3 }],
    first: "2026-06-01T00:00:00.000Z",
  });
  expect(await tickets.eventStats({ types: ["log.reset"] })).toMatchObject({
    events: 0,
    first: null,
    last: null,
  });
});

/** Takes so many events, and then breaks off. */
async function take(
  stream: AsyncIterable<TicketEvent>,
  count: number,
): Promise<readonly TicketEvent[]> {
  const found: TicketEvent[] = [];
  for await (const event of stream) {
    found.push(event);
    if (found.length === count) break;
  }
  return found;
}

test("following goes on with what others write, and with packed refs", async () => {
  const { dir, tickets, one } = await begun();
  const other = await openClone(dir);
  const listening = take(tickets.events({ since: head(dir), follow: true }), 6);
  await other.transact([{ op: "label", id: one, add: ["a"] }]);
  gitIn(dir, "pack-refs", "--all");
  await other.transact([{ op: "label", id: one, add: ["b"] }]);
  await other.transact([{ op: "label", id: one, add: ["c"] }]);
  const labels = (await listening).flatMap((e) =>
    e.type === "ticket.labelled" ? e.data.added : [],
  );
  expect(labels).toEqual(["a", "b", "c"]);
});

test("following ends by its signal, and when the tickets are closed", async () => {
  const { tickets } = await begun();
  const until = async (end: () => void, signal?: AbortSignal): Promise<number> => {
    let count = 0;
    const query = { follow: true, limit: 1, ...(signal === undefined ? {} : { signal }) };
    for await (const _ of tickets.events(query)) {
      count++;
      setTimeout(end, 50);
    }
    return count;
  };
  const ending = new AbortController();
  expect(await until(() => ending.abort(), ending.signal)).toBe(1);
  expect(await until(() => void tickets.close())).toBe(1);
});

test("a history that was rewritten is told as that, and telling goes on from there", async () => {
  const { dir, tickets, one } = await begun();
  const other = await openClone(dir);
  const begin = head(dir);
  await tickets.transact([{ op: "label", id: one, add: ["a"] }]);
  const lost = head(dir);
  const listening = take(tickets.events({ since: lost, follow: true }), 3);
  await new Promise((done) => setTimeout(done, 100));
  gitIn(dir, "update-ref", REF, begin);
  await new Promise((done) => setTimeout(done, 300));
  await other.transact([{ op: "label", id: one, add: ["b"] }]);
  const [reset, ...rest] = await listening;
  expect(reset).toMatchObject({
    id: `${begin}:reset`,
    type: "log.reset",
    cause: "reset",
    data: { lost: [lost], head: begin },
  });
  expect(rest.map(({ type }) => type)).toEqual(["batch.applied", "ticket.labelled"]);
});

test("a handler is told one event after the other, and what it throws holds nobody up", async () => {
  const { tickets, one } = await begun();
  const heard: string[] = [];
  const errors: string[] = [];
  let busy = 0;
  const subscription = await tickets.subscribe(
    { types: ["ticket.*"] },
    async (event) => {
      busy++;
      expect(busy).toBe(1);
      await new Promise((done) => setTimeout(done, 5));
      busy--;
      heard.push(event.type);
      if (event.type === "ticket.labelled") throw new Error("oops");
      if (heard.length === 3) subscription.unsubscribe();
    },
    { onError: (error, event) => errors.push(`${(error as Error).message} ${event?.type}`) },
  );
  await tickets.transact([
    { op: "label", id: one, add: ["x"] },
    { op: "move", id: one, to: "in-progress" },
  ]);
  await tickets.transact([{ op: "close", id: one }]);
  await tickets.transact([{ op: "reopen", id: one }]);
  await subscription.ended;
  expect(heard).toEqual(["ticket.moved", "ticket.labelled", "ticket.closed"]);
  expect(errors).toEqual(["oops ticket.labelled"]);
});

test("who throws where faults are told of is told on all the same, and ends well", async () => {
  const { tickets, one } = await begun();
  const heard: string[] = [];
  const bad = (): never => {
    throw new Error("oops");
  };
  const subscription = await tickets.subscribe(
    { types: ["ticket.*"] },
    ({ type }) => {
      heard.push(type);
      if (heard.length === 2) subscription.unsubscribe();
      bad();
    },
    { onError: bad },
  );
  await tickets.transact([{ op: "close", id: one }]);
  await tickets.transact([{ op: "reopen", id: one }]);
  await expect(subscription.ended).resolves.toBeUndefined();
  expect(heard).toEqual(["ticket.closed", "ticket.reopened"]);
});

test("nothing is read ahead for a handler that is busy but what was begun", async () => {
  const { tickets, one } = await begun();
  let release = (): void => undefined;
  const gate = new Promise<void>((done) => {
    release = done;
  });
  const heard: string[] = [];
  const subscription = await tickets.subscribe({ types: ["ticket.labelled"] }, async (event) => {
    heard.push(event.id);
    await gate;
    if (heard.length === 3) subscription.unsubscribe();
  });
  for (const label of ["a", "b", "c"])
    await tickets.transact([{ op: "label", id: one, add: [label] }]);
  await new Promise((done) => setTimeout(done, 50));
  expect(heard.length).toBeLessThanOrEqual(1);
  release();
  await subscription.ended;
  expect(heard).toHaveLength(3);
});

test("handlers do not hold up each other or the writer, and a bad filter is refused at once", async () => {
  const { tickets, one } = await begun();
  let release = (): void => undefined;
  const gate = new Promise<void>((done) => {
    release = done;
  });
  const stuck = await tickets.subscribe({}, () => gate);
  const heard: string[] = [];
  const free = await tickets.subscribe({ types: ["ticket.closed"] }, ({ type }) => {
    heard.push(type);
    free.unsubscribe();
  });
  await tickets.transact([{ op: "close", id: one }]);
  await free.ended;
  expect(heard).toEqual(["ticket.closed"]);
  stuck.unsubscribe();
  release();
  await stuck.ended;
  await expect(tickets.subscribe({ types: ["x"] }, () => undefined)).rejects.toMatchObject({
    code: "UNKNOWN_EVENT_TYPE",
  });
});
