import fc from "fast-check";
import { expect, test } from "vitest";
import { acyclicEdges, cyclicTickets, type Edge, findPath } from "../../src/workflow/graph.ts";

const NODES = ["a", "b", "c", "d", "e", "f", "g"] as const;
const node = fc.constantFrom(...NODES);
const pair = fc.tuple(node, node);
const pairs = fc.array(pair, { maxLength: 18 });
const stamped: fc.Arbitrary<readonly Edge[]> = fc.uniqueArray(
  fc.record({ from: node, to: node, stamp: fc.constantFrom("1", "2", "3", "4") }),
  { maxLength: 18, selector: (e) => `${e.stamp} ${e.from} ${e.to}` },
);

type Pairs = readonly (readonly [string, string])[];

const targets = (edges: Pairs) => (id: string) =>
  edges.filter(([from]) => from === id).map(([, to]) => to);

/** Lengths of the shortest ways, by relaxing every edge until nothing changes. */
function distances(edges: Pairs, from: string): ReadonlyMap<string, number> {
  const found = new Map([[from, 0]]);
  for (let round = 0; round < NODES.length; round++)
    for (const [a, b] of edges) {
      const via = (found.get(a) ?? Number.POSITIVE_INFINITY) + 1;
      if (via < (found.get(b) ?? Number.POSITIVE_INFINITY)) found.set(b, via);
    }
  return found;
}

/** A ticket is on a cycle when a neighbour of it leads back. */
function naiveCyclic(edges: Pairs): string[] {
  return NODES.filter((n) => targets(edges)(n).some((next) => distances(edges, next).has(n)));
}

test("findPath finds a way where there is one, and a shortest one", () => {
  fc.assert(
    fc.property(pairs, node, node, (edges, from, to) => {
      const search = findPath(from, to, targets(edges));
      const length = distances(edges, from).get(to);
      if (search.kind !== "path") return length === undefined;
      const steps = search.path.slice(1).map((id, i) => [search.path[i], id]);
      const real = steps.every(([a, b]) => edges.some(([x, y]) => x === a && y === b));
      return real && search.path[0] === from && steps.length === length;
    }),
    { numRuns: 1000 },
  );
});

test("what findPath names as unknown is reachable and unknown, and reading it ends the search", () => {
  fc.assert(
    fc.property(pairs, node, node, fc.subarray([...NODES]), (edges, from, to, hidden) => {
      const known = new Set<string>(NODES.filter((n) => !hidden.includes(n)));
      const look = (id: string) => (known.has(id) ? targets(edges)(id) : undefined);
      let rounds = 0;
      let search = findPath(from, to, look);
      for (; search.kind === "unknown"; search = findPath(from, to, look)) {
        if (search.ids.some((id) => known.has(id)) || ++rounds > NODES.length) return false;
        for (const id of search.ids) known.add(id);
      }
      return (search.kind === "path") === distances(edges, from).has(to);
    }),
    { numRuns: 1000 },
  );
});

test("cyclicTickets finds exactly the tickets that lead back to themselves", () => {
  fc.assert(
    fc.property(pairs, (edges) => {
      expect([...cyclicTickets(NODES, targets(edges))].sort()).toEqual(naiveCyclic(edges).sort());
    }),
    { numRuns: 1000 },
  );
});

test("P11: the acyclic view is a function of the state, acyclic, and leaves out no more than it must", () => {
  const arrow = (e: Edge): readonly [string, string] => [e.from, e.to];
  fc.assert(
    fc.property(stamped, fc.integer(), (edges, seed) => {
      const { kept, suppressed } = acyclicEdges(edges);
      const shuffled = [...edges].sort((a, b) => shuffle(a, seed) - shuffle(b, seed));
      expect(acyclicEdges(shuffled)).toEqual({ kept, suppressed });
      expect(kept.length + suppressed.length).toBe(edges.length);
      expect(naiveCyclic(kept.map(arrow))).toEqual([]);
      for (const left of suppressed)
        expect(naiveCyclic([...kept, left].map(arrow)).length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test("P11: a link that is added later never puts an earlier one out", () => {
  fc.assert(
    fc.property(stamped, pair, (edges, [from, to]) => {
      const before = acyclicEdges(edges).kept;
      const after = acyclicEdges([...edges, { from, to, stamp: "9" }]).kept;
      expect(after.filter((e) => e.stamp !== "9")).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});

function shuffle({ from, to, stamp }: Edge, seed: number): number {
  let hash = seed | 0;
  for (const char of from + to + stamp) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return hash;
}
