import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeDocument } from "../../../src/domain/encode.ts";
import { importFaults, reimportFaults } from "./check-import.ts";
import { anyExport } from "./exports.ts";
import { OPTIONS } from "./options.ts";
import { fixture, planOf, ticketIn } from "./support.ts";

/** `node test/torture/import-beads.mjs` tries as many others as you like. */
const RUNS = 2000;

const prototypes = (): string =>
  JSON.stringify(
    [Object.prototype, Array.prototype, Map.prototype].map(Object.getOwnPropertyNames),
  );

test("whatever stands in a file: no exception, every record accounted for and told from its ticket", () => {
  const before = prototypes();
  fc.assert(
    fc.property(anyExport, (text) => {
      expect(importFaults(text)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  expect(prototypes()).toBe(before);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("whatever is imported on top of whatever: once more changes nothing", () => {
  fc.assert(
    fc.property(anyExport, anyExport, (before, after) => {
      expect(reimportFaults(before, after)).toEqual([]);
    }),
    { numRuns: RUNS / 4 },
  );
});

test.each(["rules", "older", "newer", "broken"])("our sample %s loses nothing", (name) => {
  expect(importFaults(fixture(name))).toEqual([]);
});

test("what is no record is left out with its line and the reason", () => {
  const plan = planOf(fixture("broken"));
  expect(plan.skips).toMatchSnapshot();
  expect(plan.counts).toMatchObject({ tickets: 2, skipped: 15 });
  expect(ticketIn(plan, "gt-again").title).toBe("newer");
});

test("line ends may be CRLF, and the file may begin with a byte order mark", () => {
  const text = `\ufeff${fixture("newer").replaceAll("\n", "\r\n")}`;
  expect(planOf(text).documents.map(encodeDocument)).toEqual(
    planOf(fixture("newer")).documents.map(encodeDocument),
  );
});

test("of a megabyte that is no ticket, the line is left out", () => {
  const record = (text: string) => JSON.stringify({ id: "big", title: text, description: text });
  const [short, long] = ["x".repeat(500_000), "x".repeat(1_050_000)];
  expect(planOf(record(short)).counts).toMatchObject({ tickets: 1, skipped: 0 });
  expect(importFaults(record(short))).toEqual([]);
  expect(planOf(record(long)).skips).toEqual([
    { line: 1, reason: "larger than a ticket may be (1 MiB)" },
  ]);
  const many = { id: "many", comments: Array.from({ length: 10_001 }, () => ({ text: "x" })) };
  expect(planOf(JSON.stringify(many)).counts.skipped).toBe(1);
});

test("whatever nests as deep as JSON may becomes a ticket, or is left out", () => {
  for (const name of ["metadata", "a,b"])
    for (let depth = 56; depth <= 66; depth++) {
      const value = "[".repeat(depth) + "]".repeat(depth);
      const text = `{"id":"deep",${JSON.stringify(name)}:${value}}`;
      expect(importFaults(text)).toEqual([]);
      expect(planOf(text).counts.tickets).toBe(depth <= 61 ? 1 : 0);
    }
});

test("hostile texts take no more than linear time", () => {
  const texts = [
    " ".repeat(900_000),
    "\u200b".repeat(150_000),
    "a ".repeat(400_000),
    ",".repeat(800_000),
  ];
  const start = performance.now();
  for (const text of texts)
    planOf(
      JSON.stringify({
        id: text,
        title: text,
        assignee: text,
        labels: [text],
        status: text,
        created_at: text,
      }),
    );
  expect(performance.now() - start).toBeLessThan(5000);
});

test("a time from the future does not become a stamp", () => {
  const record = {
    id: "a",
    created_at: "9999-01-01T00:00:00Z",
    comments: [{ text: "x", created_at: "9998-01-01T00:00:00Z" }],
  };
  const { documents } = planOf(JSON.stringify(record));
  expect(documents.map((d) => [...d.cells.values()].every((c) => c.stamp < "01z"))).toEqual([true]);
  expect(OPTIONS.latest).toBeLessThan(Date.UTC(2100, 0));
});
