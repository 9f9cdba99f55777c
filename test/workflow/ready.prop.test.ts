import fc from "fast-check";
import { expect, test } from "vitest";
import { configOf } from "../../src/domain/config/config.ts";
import { HAS_OPEN_CHILDREN, leadingToCycles, readiness, WAITS } from "../../src/workflow/ready.ts";
import { inCycles, readinessById, ticketGraph } from "../../src/workflow/ticket-graph.ts";

const COUNT = 7;
const node = fc.integer({ min: 0, max: COUNT - 1 });
const links = fc.array(fc.tuple(node, node), { maxLength: 12 });
type Pairs = readonly (readonly [number, number])[];

const numbered = (pairs: Pairs) => ({
  from: pairs.map(([from]) => from),
  to: pairs.map(([, to]) => to),
});

/** All that can be reached by links, by relaxing every one until nothing changes. */
function reached(pairs: Pairs, from: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let round = 0; round <= COUNT; round++)
    for (const [a, b] of pairs) if (a === from || found.has(a)) found.add(b);
  return found;
}

test("a ticket waits when it, or something above it, depends on an open one; cycles or not", () => {
  const open = fc.array(fc.boolean(), { minLength: COUNT, maxLength: COUNT });
  fc.assert(
    fc.property(open, links, links, (isOpen, depends, parents) => {
      const bits = readiness({
        count: COUNT,
        open: isOpen.map(Number),
        dependsOn: numbered(depends),
        parents: numbered(parents),
      });
      for (let n = 0; n < COUNT; n++) {
        const above = [n, ...reached(parents, n)];
        const waits = depends.some(([from, to]) => above.includes(from) && isOpen[to] === true);
        const children = parents.some(([child, parent]) => parent === n && isOpen[child] === true);
        expect(bits[n]).toBe((waits ? WAITS : 0) | (children ? HAS_OPEN_CHILDREN : 0));
      }
    }),
    { numRuns: 1000 },
  );
});

test("what leads into cycles is what can reach itself, or something that can", () => {
  fc.assert(
    fc.property(links, (pairs) => {
      const onCycle = (n: number): boolean => reached(pairs, n).has(n);
      const expected = Array.from({ length: COUNT }, (_, n) => n).filter(
        (n) => onCycle(n) || [...reached(pairs, n)].some(onCycle),
      );
      expect(leadingToCycles(COUNT, numbered(pairs))).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

const config = configOf({
  statuses: {
    new: { category: "open" },
    doing: { category: "active" },
    done: { category: "closed" },
  },
});

const ticket = (id: string, status: string, ...of: readonly string[]) => ({
  id,
  status,
  deleted: status === "deleted",
  purged: status === "purged",
  links: of.map((link) => {
    const [type = "", to = ""] = link.split(" ");
    return { type, to };
  }),
});

test("deleted, purged and missing tickets are waited for by nobody; an unknown status counts as open", () => {
  const tickets = [
    ticket("a", "new", "depends-on gone", "depends-on deleted", "depends-on purged"),
    ticket("b", "new", "depends-on odd"),
    ticket("c", "new", "depends-on done", "relates-to odd"),
    ticket("d", "new", "parent b"),
    ticket("odd", "what?"),
    ticket("done", "done", "parent c"),
    ticket("deleted", "deleted", "parent a", "depends-on odd"),
    ticket("purged", "purged", "parent a"),
    ticket("e", "doing", "parent deleted"),
  ];
  const bits = readinessById(tickets, config, []);
  expect(Object.fromEntries(bits)).toEqual({
    ...{ a: 0, b: WAITS | HAS_OPEN_CHILDREN, c: 0, d: WAITS, odd: 0, done: 0 },
    ...{ deleted: 0, purged: 0, e: 0 },
  });
});

test("a link that does not count, since it closes a cycle, holds nobody back", () => {
  const tickets = [
    ticket("a", "new", "depends-on b"),
    ticket("b", "new", "depends-on a"),
    ticket("c", "new", "depends-on d", "parent c"),
    ticket("d", "new"),
  ];
  const all = readinessById(tickets, config, []);
  expect([all.get("a"), all.get("b")]).toEqual([WAITS, WAITS]);
  const graph = ticketGraph(tickets, config, []);
  expect(inCycles(graph)).toEqual([0, 1, 2]);
  const one = readinessById(tickets, config, [{ type: "depends-on", from: "b", to: "a" }]);
  expect([one.get("a"), one.get("b")]).toEqual([WAITS, 0]);
});

test("a long chain and a large ring are walked once", () => {
  const count = 200_000;
  const from = Array.from({ length: count - 1 }, (_, n) => n + 1);
  const to = Array.from({ length: count - 1 }, (_, n) => n);
  const open = new Uint8Array(count).fill(1);
  const dependsOn = { from: [0], to: [count - 1] };
  const bits = readiness({ count, open, dependsOn, parents: { from, to } });
  expect(bits.every((bit) => (bit & WAITS) !== 0)).toBe(true);
  expect(leadingToCycles(count, { from, to })).toEqual([]);
  const ring = { from: [...from, 0], to: [...to, count - 1] };
  expect(leadingToCycles(count, ring)).toHaveLength(count);
  expect(readiness({ count, open, dependsOn, parents: ring })).toEqual(
    new Uint8Array(count).fill(WAITS | HAS_OPEN_CHILDREN),
  );
});
