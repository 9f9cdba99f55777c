import { expect, test } from "vitest";
import { acyclicEdges, cyclicTickets, type Edge, findPath } from "../../src/workflow/graph.ts";

type Graph = Readonly<Record<string, readonly string[]>>;

const neighboursIn = (graph: Graph) => (id: string) => graph[id];
const all = (graph: Graph) => (id: string) => graph[id] ?? [];

test("the shortest of several ways is found, both ends included", () => {
  const graph = { a: ["b", "c"], b: ["d"], c: ["e"], d: ["e"], e: ["f"] };
  expect(findPath("a", "f", all(graph))).toEqual({ kind: "path", path: ["a", "c", "e", "f"] });
  expect(findPath("f", "a", all(graph))).toEqual({ kind: "none" });
  expect(findPath("a", "a", all(graph))).toEqual({ kind: "path", path: ["a"] });
});

test("everything on the rim that is not known is named at once", () => {
  const graph = { a: ["b", "c", "d"], b: ["x"], d: [] };
  expect(findPath("a", "z", neighboursIn(graph))).toEqual({ kind: "unknown", ids: ["c", "x"] });
});

test("a way that is known is enough, whatever else is unknown", () => {
  const graph = { a: ["x", "b"], b: ["z"] };
  expect(findPath("a", "z", neighboursIn(graph))).toEqual({ kind: "path", path: ["a", "b", "z"] });
});

test("all members of a cycle are cyclic, what leads to it or away from it is not", () => {
  const graph = { start: ["a"], a: ["b"], b: ["c"], c: ["a", "end"], end: [], own: ["own"] };
  expect([...cyclicTickets(Object.keys(graph), all(graph))].sort()).toEqual(["a", "b", "c", "own"]);
});

test("two cycles that share a ticket are found as one, two apart as two", () => {
  const eight = { a: ["b"], b: ["a", "c"], c: ["b"], x: ["y"], y: ["x"], m: ["a", "x"] };
  expect([...cyclicTickets(["m"], all(eight))].sort()).toEqual(["a", "b", "c", "x", "y"]);
});

test("a chain of 20,000 tickets overflows no stack", () => {
  const length = 20_000;
  const next = (id: string): readonly string[] => {
    const n = Number(id);
    return n + 1 < length ? [String(n + 1)] : [];
  };
  expect(cyclicTickets(["0"], next).size).toBe(0);
  expect(cyclicTickets(["0"], (id) => (next(id).length > 0 ? next(id) : ["0"])).size).toBe(length);
  const search = findPath("0", String(length - 1), next);
  expect(search.kind === "path" && search.path.length).toBe(length);
});

const edge = (stamp: string, from: string, to: string): Edge => ({ stamp, from, to });

test("of the links that make a cycle the latest is left out", () => {
  const [first, second, third] = [edge("1", "a", "b"), edge("2", "b", "c"), edge("3", "c", "a")];
  const { kept, suppressed } = acyclicEdges([third, first, second]);
  expect(kept).toEqual([first, second]);
  expect(suppressed).toEqual([third]);
});

test("with equal stamps the ends decide, and a link to itself never stands", () => {
  const edges = [edge("1", "b", "a"), edge("1", "a", "b"), edge("0", "c", "c")];
  expect(acyclicEdges(edges).suppressed).toEqual([edge("0", "c", "c"), edge("1", "b", "a")]);
});
