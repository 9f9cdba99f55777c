import fc from "fast-check";
import { expect, test } from "vitest";
import { choose, type Wanted, type Work } from "../../src/agents/work.ts";
import { workOfTable } from "../../src/agents/work-of-table.ts";
import { workOfTickets } from "../../src/agents/work-of-tickets.ts";
import { checksum } from "../../src/base/checksum.ts";
import { rowGraph } from "../../src/search/cache/link-graph.ts";
import { noColumns } from "../../src/search/cache/memory-table.ts";
import { updateTable } from "../../src/search/cache/update-table.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import { prepareQuery } from "../../src/search/prepare-query.ts";
import { ticketTest } from "../../src/search/ticket-test.ts";
import type { WorkGraph } from "../../src/workflow/ready.ts";
import { readinessById } from "../../src/workflow/ticket-graph.ts";
import { CONFIG, NOW, someTickets } from "../search/arbitrary-tickets.ts";

const NONE = { from: [], to: [] };
const NAN = Number.NaN;
/** Behind all priorities. */
const LAST = 9;

/** Work of so many tickets that nothing tells apart but what is given. */
function work(count: number, given: Partial<Omit<Work, "graph"> & WorkGraph>): Work {
  const all = (value: number) => new Array<number>(count).fill(value);
  const { open = all(1), dependsOn = NONE, parents = NONE } = given;
  return {
    ...{ fresh: all(1), claimedUntil: all(NAN), priority: all(LAST), due: all(NAN) },
    priorities: LAST,
    ...{ created: all(0), idOf: (n) => `t${n}` },
    ...{ count, standing: undefined, ...given },
    graph: () => ({ count, open, dependsOn, parents }),
  };
}

const wanted = (more: Partial<Wanted> = {}): Wanted => ({
  ...{ now: 1000, grace: 100, closing: new Set<number>(), among: undefined, most: undefined },
  ...more,
});
const order = (given: Work, more?: Partial<Wanted>): readonly number[] =>
  choose(given, wanted(more)).candidates.map(({ n }) => n);

test("the order is priority, due date, what is unblocked, age, id; what has none comes last", () => {
  expect(order(work(3, { priority: [LAST, 1, 0] }))).toEqual([2, 1, 0]);
  expect(order(work(3, { due: [NAN, 9, 3] }))).toEqual([2, 1, 0]);
  expect(order(work(3, { created: [3, 1, 2] }))).toEqual([1, 2, 0]);
  expect(order(work(3, { created: [NAN, 1, 1] }))).toEqual([1, 2, 0]);
  const dependsOn = { from: [3, 4, 4], to: [1, 1, 2] };
  const choice = choose(work(5, { dependsOn, created: [0, 9, 0, 0, 0] }), wanted());
  expect(choice.candidates).toEqual([
    { n: 1, unblocks: 2 },
    { n: 2, unblocks: 1 },
    { n: 0, unblocks: 0 },
  ]);
  expect(choice.waiting).toEqual({ held: 0, blocked: 2, parents: 0 });
});

test("no more are named than are wanted, and all are counted", () => {
  const five = work(5, { created: [4, 3, 2, 1, 0] });
  const first = choose(five, wanted({ most: 2 }));
  expect(first.candidates.map(({ n }) => n)).toEqual([4, 3]);
  expect(first.total).toBe(5);
  expect(choose(five, wanted({ most: 0 }))).toMatchObject({ candidates: [], total: 5 });
  expect(choose(five, wanted()).candidates).toHaveLength(5);
});

test("the first ones that are named are the first ones of all", () => {
  const rank = fc.constantFrom(0, 1, 2, LAST);
  const day = fc.constantFrom(NAN, 1, 2);
  const one = fc.tuple(rank, day, fc.nat(3));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), fc.nat(30), (tickets, most) => {
      const given = work(tickets.length, {
        priority: tickets.map(([priority]) => priority),
        due: tickets.map(([, due]) => due),
        created: tickets.map(([, , created]) => created),
      });
      expect(order(given, { most })).toEqual(order(given).slice(0, most));
    }),
  );
});

test("a lease holds until its grace is over", () => {
  const held = work(3, { claimedUntil: [901, 900, 2000] });
  expect(choose(held, wanted())).toMatchObject({
    candidates: [{ n: 1 }],
    waiting: { held: 2, blocked: 0, parents: 0 },
  });
});

test("what is closing is done: what waited for it can be begun, and it can't", () => {
  const chain = work(3, { dependsOn: { from: [1, 2], to: [0, 1] } });
  expect(order(chain)).toEqual([0]);
  expect(order(chain, { closing: new Set([0]) })).toEqual([1]);
  const family = work(2, { parents: { from: [1], to: [0] } });
  expect(order(family)).toEqual([1]);
  expect(order(family, { closing: new Set([1]) })).toEqual([0]);
});

test("what is not among those that are wanted is neither taken nor counted", () => {
  const given = work(4, { dependsOn: { from: [3], to: [0] }, claimedUntil: [NAN, NAN, 5000, NAN] });
  expect(choose(given, wanted({ among: new Set([1, 2]) }))).toMatchObject({
    candidates: [{ n: 1 }],
    waiting: { held: 1, blocked: 0, parents: 0 },
  });
});

const HEAD = { commit: "c", root: "r", config: CONFIG, segments: [] };

test("columns, tickets and is:ready agree on what can be begun", async () => {
  const where = parseQuery("is:ready").where;
  if (where === undefined) throw new Error("no condition");
  const names = {
    ...{ now: NOW, config: CONFIG, me: async () => "", ticket: async () => "" },
    refuse: () => new Error("refused"),
  };
  const prepared = await prepareQuery(where, names as never);
  fc.assert(
    fc.property(someTickets, (tickets) => {
      const placed = tickets.map((ticket) => ({
        ...{ ticket, segment: 0, offset: 0, length: 1, sum: checksum(new Uint8Array(1)) },
      }));
      const table = updateTable(noColumns(), HEAD, placed, true);
      const graph = rowGraph({
        ...{ count: table.count, config: CONFIG, flags: table.numbers("flags") },
        ...{ status: table.numbers("status"), statuses: table.words("status") },
        ...{ links: table.list("links"), linkWords: table.words("links") },
        linkRows: table.linkRows(),
      });
      const idsOf = (given: Work) =>
        choose(given, wanted({ now: NOW, grace: 0 })).candidates.map(
          ({ n, unblocks }) => `${given.idOf(n)} ${unblocks}`,
        );
      const own = idsOf(workOfTickets(tickets, CONFIG, []));
      const columns = workOfTable(table, () => graph);
      expect(idsOf(columns)).toEqual(own);
      expect(idsOf({ ...columns, standing: undefined })).toEqual(own);
      const readiness = readinessById(tickets, CONFIG, []);
      const readinessOf = (id: string): number => readiness.get(id) ?? 0;
      const test = ticketTest(prepared, { config: CONFIG, tickets, readinessOf });
      const found = tickets.filter((ticket) => !ticket.purged && test(ticket));
      expect(own.map((line) => line.slice(0, 12)).sort()).toEqual(found.map(({ id }) => id).sort());
    }),
    { numRuns: 200 },
  );
});
