import { expect, test } from "vitest";
import { mapResolution } from "../../../src/domain/import/beads-values.ts";
import { cleanLine, cleanNames, cleanText } from "../../../src/domain/import/clean.ts";
import { findCycles } from "../../../src/domain/import/cycles.ts";
import { isoTime, parseTime } from "../../../src/domain/import/times.ts";
import { OPTIONS } from "./options.ts";

test.each([
  ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05.000Z"],
  ["2026-01-02T03:04:05.6Z", "2026-01-02T03:04:05.600Z"],
  ["2026-01-02T03:04:05.123456789Z", "2026-01-02T03:04:05.123Z"],
  ["2026-01-02T03:04:05.999999+05:30", "2026-01-01T21:34:05.999Z"],
  ["2025-12-31T23:30:00.5-12:00", "2026-01-01T11:30:00.500Z"],
  ["2026-01-02 03:04:05", "2026-01-02T03:04:05.000Z"],
  ["2026-01-02", "2026-01-02T00:00:00.000Z"],
  ["2028-02-29T00:00:00Z", "2028-02-29T00:00:00.000Z"],
])("%s is %s", (text, iso) => {
  expect(isoTime(parseTime(text) ?? 0)).toBe(iso);
});

test.each([
  "",
  "yesterday",
  "2026-02-29T00:00:00Z",
  "2026-13-01",
  "2026-00-01",
  "2026-01-00",
  "2026-04-31",
  "2026-01-02T24:00:00Z",
  "2026-01-02T03:60:00Z",
  "2026-01-02T03:04:60Z",
  "0001-01-01T00:00:00Z",
  "0075-01-01T00:00:00Z",
  "1969-12-31T23:59:59Z",
  "2026-01-02T03:04:05.1234567890Z",
  "20260102T030405Z",
  "2026-01-02T03:04Z",
])("%s is no time", (text) => {
  expect(parseTime(text)).toBeUndefined();
});

test("a line is clean, short, and never ends in half a character", () => {
  expect(cleanLine("plain", 10)).toBe("plain");
  expect(cleanLine(" a\r\n\tb\u2028c\u202ed\u200b ", 10)).toBe("a b cd");
  expect(cleanLine("ab 😀cdef", 5)).toBe("ab…");
  expect(cleanLine("ab 😀cdef", 6)).toBe("ab 😀…");
  expect(cleanLine("x".repeat(5000), 1000)).toHaveLength(1000);
  const hidden = `${"\u200b".repeat(79)}😀`;
  expect(cleanLine(hidden, 10)).toBe("");
});

test("names are split at commas, and what can't be a name is none", () => {
  expect(cleanNames("ada")).toEqual(["ada"]);
  expect(cleanNames("ada, bo,,\u200b, ")).toEqual(["ada", "bo"]);
  expect(cleanNames("constructor,__proto__")).toEqual([]);
  expect(cleanNames("x".repeat(500))[0]).toHaveLength(200);
});

test("CRLF becomes LF only where that can be undone", () => {
  expect(cleanText("a\nb")).toEqual({ text: "a\nb", crlf: false });
  expect(cleanText("a\r\nb\r\n")).toEqual({ text: "a\nb\n", crlf: true });
  for (const mixed of ["a\r\nb\nc", "a\rb", "\r", "a\r\r\nb"])
    expect(cleanText(mixed)).toEqual({ text: mixed, crlf: false });
});

test.each([
  ["Duplicate of bd-1", "duplicate"],
  ["duplicates of bd-1", "duplicate"],
  ["Duplicate - moved", "duplicate"],
  ["duplicate", "duplicate"],
  ["Duplicate detection added", "done"],
  ["Refactored to reduce duplication", "done"],
  ["Won't fix", "wontfix"],
  ["wontfix: by design", "wontfix"],
  ["will not fix this", "wontfix"],
  ["Superseded by bd-2", "done"],
  ["", "done"],
])("closed because of %j: %s", (reason, resolution) => {
  expect(mapResolution(reason, OPTIONS.config)).toBe(resolution);
});

test("cycles are found, each at least once, and nothing else", () => {
  const graph = new Map(
    Object.entries({ a: ["b"], b: ["c", "d"], c: ["a"], d: ["e"], e: [], f: ["f"] }),
  );
  const targets = (node: string) => graph.get(node) ?? [];
  expect(findCycles(graph.keys(), targets)).toEqual([["a", "b", "c"], ["f"]]);
  expect(findCycles(["d", "e"], targets)).toEqual([]);
});

test("a graph with many ways to one end is walked once", () => {
  let asked = 0;
  const ladder = (node: string) => {
    asked++;
    return Number(node) < 24 ? [1, 2].map((n) => String(Number(node) + n)) : [];
  };
  expect(findCycles(["0"], ladder)).toEqual([]);
  expect(asked).toBe(26);
});

test("a chain of any length is no trouble, and cycles without end are cut", () => {
  const chain = (node: string) => (Number(node) < 200_000 ? [String(Number(node) + 1)] : []);
  expect(findCycles(["0"], chain)).toEqual([]);
  const nodes = Array.from({ length: 200 }, (_, i) => String(i));
  expect(findCycles(nodes, () => nodes)).toHaveLength(100);
});
