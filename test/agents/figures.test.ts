import { expect, test } from "vitest";
import { dependentsBelow } from "../../src/agents/dependents.ts";
import { workFigures } from "../../src/agents/figures.ts";
import { workOfTickets } from "../../src/agents/work-of-tickets.ts";
import { configOf } from "../../src/domain/config/config.ts";
import { elementId } from "../../src/domain/id.ts";
import { formatStamp } from "../../src/domain/stamp.ts";
import { ticketLike } from "../domain/markdown/tickets.ts";

const NOW = Date.UTC(2026, 10, 29, 12);
const MINUTE = 60_000;
const CONFIG = configOf(undefined);
const at = (minutes: number): string => new Date(NOW + minutes * MINUTE).toISOString();

type Like = Parameters<typeof ticketLike>[0];
const open = { category: "open", status: "open" };
const claim = (by: string, since: number, until: number) => ({
  ...{ by, fence: 1, expires: at(until) },
  lease: elementId(formatStamp(NOW + since * MINUTE, 0, "00000000"), 0),
});

function figures(...given: readonly object[]) {
  const tickets = given.map((one, i) => ({
    ...ticketLike({ id: `${i}`.padEnd(12, "0"), updated: at(-1), ...one } as Like),
    ...{ category: "open", ...one },
  }));
  const work = workOfTickets(tickets, CONFIG, []);
  return workFigures({ tickets, work, now: NOW, grace: MINUTE } as Parameters<
    typeof workFigures
  >[0]);
}

test("nothing to do is well", () => {
  expect(figures()).toMatchObject({
    queue: { ready: 0, held: 0, blocked: 0, parents: 0 },
    success: { rate: null },
    warnings: [],
  });
});

test("leases tell who has held what since when; late ones are stalled once the grace is over", () => {
  const { leases, workers, stalled, queue, warnings } = figures(
    { ...open, claim: claim("a", -10, 20) },
    { ...open, claim: claim("b", -40, -0.5) },
    { ...open, claim: claim("a", -40, -5) },
  );
  expect(leases.map(({ by, state, since }) => [by, state, since])).toEqual([
    ["a", "held", at(-10)],
    ["b", "late", at(-40)],
    ["a", "late", at(-40)],
  ]);
  expect(workers).toEqual([{ name: "a", tickets: 1 }]);
  expect(stalled).toEqual([{ id: "200000000000", why: "lease", since: at(-5) }]);
  expect(queue).toMatchObject({ ready: 1, held: 2 });
  expect(warnings).toEqual(["1 lease has run out"]);
});

test("throughput and success are of the last day", () => {
  const done = (minutes: number, resolution = "done") => ({
    ...{ status: "closed", category: "closed", resolution, closed: at(minutes) },
  });
  const failed = { body: "Failed: no", at: at(-30), id: "c", by: null };
  const old = { ...failed, at: at(-3000) };
  const { throughput, success, warnings } = figures(
    ...[done(-10), done(-59), done(-61), done(-5, "wontfix"), done(-1500)],
    { ...open, comments: [failed, failed, failed, old, { ...failed, body: "Not failed: yes" }] },
  );
  expect(throughput).toEqual({ hour: 2, perHourOfDay: 3 / 24 });
  expect(success).toEqual({ done: 3, failed: 3, rate: 0.5 });
  expect(warnings).toEqual(["3 of 6 reports of the last day are failures"]);
});

test("what was begun and is held by nobody is stalled after a day, and a deadlock is told", () => {
  const active = { status: "in-progress", category: "active" };
  const { stalled, warnings } = figures(
    { ...active, updated: at(-1441) },
    { ...active, updated: at(-100) },
    { ...open, links: [{ type: "depends-on", to: "000000000000" }] },
  );
  expect(stalled).toMatchObject([{ id: "000000000000", why: "begun" }]);
  expect(warnings).toEqual([
    "1 begun, and held by nobody",
    "nothing is ready, and nobody works on what the rest waits for",
  ]);
});

test("bottlenecks count what waits directly or not, open things only, and cycles once", () => {
  const graph = (from: number[], to: number[], shut: number[] = []) => ({
    count: 5,
    open: [0, 1, 2, 3, 4].map((n) => Number(!shut.includes(n))),
    dependsOn: { from, to },
    parents: { from: [], to: [] },
  });
  expect(dependentsBelow(graph([1, 2, 3], [0, 1, 0]))).toEqual([3, 1, 0, 0, 0]);
  expect(dependentsBelow(graph([1, 2, 3], [0, 1, 0], [1]))).toEqual([1, 0, 0, 0, 0]);
  expect(dependentsBelow(graph([0, 1, 2], [1, 2, 0]))).toEqual([2, 2, 2, 0, 0]);
});
