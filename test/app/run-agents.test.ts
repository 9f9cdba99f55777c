import { expect, test } from "vitest";
import type { PoolEvent } from "../../src/app/tickets.ts";
import { openClone, TestClock, ticketRepository } from "../store/support.ts";

const plan = [
  { op: "create", ref: "$a", title: "a", priority: "high" },
  { op: "create", title: "b", dependsOn: ["$a"] },
  { op: "create", title: "bad" },
] as const;

test("a handler works off what is ready, with one commit a ticket; what it throws is written", async () => {
  const tickets = await openClone(await ticketRepository());
  await tickets.transact(plan);
  const before = (await tickets.history()).length;
  const events: PoolEvent[] = [];
  const result = await tickets.runAgents({
    agent: "robot",
    handler: async ({ title }, { worker, lease }) => {
      if (title === "bad") throw new Error("no way");
      return `${worker} did ${title} under ${lease.length} characters`;
    },
    onEvent: (event) => events.push(event),
  });
  expect(result).toMatchObject({ done: 2, failed: 1, lost: 0, workers: ["robot-1"] });
  // One to take the first, one to take another ahead, one for each that is done, one for what failed.
  expect((await tickets.history()).length).toBe(before + 5);
  const all = (await tickets.list({ all: true })).tickets;
  const said = Object.fromEntries(
    all.map(({ title, status, comments }) => [title, [status, ...comments.map((c) => c.body)]]),
  );
  expect(said["a"]).toEqual(["closed", expect.stringMatching(/^robot-1 did a under \d+ char/)]);
  expect(said["b"]?.[0]).toBe("closed");
  expect(said["bad"]).toEqual(["blocked", "Failed: no way"]);
  expect(all.every(({ claim }) => claim === null)).toBe(true);
  expect(events.map(({ type }) => type).filter((t) => t !== "idle")).toEqual(
    expect.arrayContaining(["started", "done", "failed"]),
  );
});

test("a run under the same name takes up what the last one had begun, and fences it off", async () => {
  const dir = await ticketRepository();
  const clock = new TestClock();
  const [old, now] = [await openClone(dir, { clock }), await openClone(dir, { clock })];
  await old.transact([plan[0]]);
  const { next } = await old.next({ by: "robot-1", seconds: 9000 });
  const seen: (string | undefined)[] = [];
  const result = await now.runAgents({
    agent: "robot",
    handler: ({ claim }) => {
      seen.push(claim?.lease);
    },
  });
  expect(result.done).toBe(1);
  expect(seen).toHaveLength(1);
  expect(seen[0]).not.toBe(next?.claim?.lease);
  const late = old.done(next?.id ?? "", { lease: next?.claim?.lease ?? "", result: "late" });
  await expect(late).rejects.toMatchObject({ code: "LEASE_LOST" });
});

test("there can be so many workers, and no more", async () => {
  const tickets = await openClone(await ticketRepository());
  for (const workers of [0, 1.5, 257])
    await expect(tickets.runAgents({ workers, handler: () => undefined })).rejects.toMatchObject({
      code: "BAD_OPTION_VALUE",
    });
});
