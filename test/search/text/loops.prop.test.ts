import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bitWriter } from "../../../src/search/text/bits.ts";
import { differing, tally } from "../../../src/search/text/loops/columns.ts";
import { compiledLoops, type Loops } from "../../../src/search/text/loops/loops.ts";
import { compiledStarts } from "../../../src/search/text/loops/starts.ts";
import { memoryText } from "../../../src/search/text/memory-text.ts";
import { FIELD_COUNT, writePostings } from "../../../src/search/text/postings.ts";
import { bestOf, score } from "../../../src/search/text/rank.ts";
import { plainStarts } from "../../../src/search/text/sequence.ts";
import { type AmountSum, compiledSum, plainSum } from "../../../src/search/text/sum-amounts.ts";
import { wordsOf } from "../../../src/search/text/words.ts";
import { searched, words } from "./support.ts";

const FOLDER = new URL("../../../src/search/text/loops/", import.meta.url);
const ROWS = 600;

function loops(): Loops {
  return compiledLoops() ?? expect.unreachable("nothing can be compiled here");
}

test("what is compiled is the text that stands beside it", () => {
  const sum = createHash("sha256")
    .update(readFileSync(new URL("loops.wat", FOLDER)))
    .digest("hex");
  expect(readFileSync(new URL("loops.generated.ts", FOLDER), "utf8")).toContain(sum);
});

/** Postings of a word, as bytes. */
const someWord = fc.uniqueArray(fc.nat(ROWS - 1), { minLength: 1, maxLength: 80 }).chain((rows) =>
  fc
    .array(fc.oneof(fc.constant(1), fc.nat({ max: 0xffff })), {
      minLength: rows.length,
      maxLength: rows.length,
    })
    .map((kinds) => {
      const counts = kinds.flatMap((kind) => {
        const own = [kind & 3, (kind >> 4) & 3, (kind >> 8) & 127, (kind >> 15) * 60];
        return kind === 1 || own.every((n) => n === 0) ? [0, 0, 1, 0] : own;
      });
      const writer = bitWriter();
      const docs = Uint32Array.from(rows).sort();
      const postings = { docs, counts: Uint32Array.from(counts), places: new Uint32Array(0) };
      expect(counts.length).toBe(docs.length * FIELD_COUNT);
      writePostings(writer, postings, ROWS);
      return { bytes: writer.take(), count: docs.length, rows: ROWS };
    }),
);

test("compiled loops sum what rows have as plain ones do", () => {
  const some = fc.array(
    fc.record({
      word: someWord,
      segment: fc.nat(1),
      weight: fc.double({ min: 0.1, max: 1, noNaN: true }),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(some, fc.nat(6), (all, odd) => {
      const home = Uint8Array.from({ length: ROWS }, (_, row) => (row % 7 === odd ? 1 : 0));
      const most = Math.max(...all.map(({ word }) => word.count));
      const summed = (sum: AmountSum) => ({
        found: all.map(({ word, segment, weight }) => sum.add(word, segment, weight)),
        ...sum.result(),
      });
      const compiled = summed(compiledSum(loops(), home, most, all.length));
      expect(compiled).toEqual(summed(plainSum(home, most)));
    }),
  );
});

test("compiled loops find words in a row where plain ones do", () => {
  const some = fc.array(searched, { minLength: 1, maxLength: 12 });
  const sought = fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(some, sought, fc.nat(3), (tickets, steps, own) => {
      const { segments, home } = memoryText(tickets);
      const [segment] = segments;
      if (segment === undefined) expect.unreachable();
      const termsOf = (word: string) => wordsOf(word).flatMap(({ terms }) => terms);
      const entries = steps.map((step) =>
        [...new Set(step.flatMap(termsOf))]
          .sort()
          .flatMap((word) => segment.words.find(word) ?? []),
      );
      if (entries.some((step) => step.length === 0)) return;
      home.fill(1, 0, own);
      const plain = plainStarts(segment, entries, home, 0);
      expect([...compiledStarts(loops(), segment, entries, [home, 0])]).toEqual([...plain]);
    }),
    { numRuns: 300 },
  );
});

test("whatever bytes they are given, they come to an end", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 60 }),
      fc.integer({ min: 1, max: 500 }),
      (bytes, count) => {
        try {
          const sum = compiledSum(loops(), new Uint8Array(ROWS), count, 2);
          sum.add({ bytes, count, rows: ROWS }, 0, 1);
          for (const row of sum.result().rows) expect(row).toBeLessThan(ROWS);
        } catch (error) {
          expect(String(error)).toMatch(/out of bounds/);
        }
      },
    ),
  );
});

test("many rows are scored as few are, and the best of them are the best", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 300, maxLength: 500 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 40 }), fc.nat(5), (all, limit, out) => {
      const rows = Uint32Array.from(all.keys());
      const lengths = Uint8Array.from(all, (_, row) => (row * 37) % 256);
      const index = { count: 2 * all.length, home: lengths, lengths, meanLength: 90, segments: [] };
      const found = { rows, amounts: Float64Array.from(all), exact: all.length, sought: [] };
      const scored = score(index, found);
      for (const at of [0, 100, all.length - 200]) {
        const few = { rows: rows.slice(at, at + 200), amounts: found.amounts.slice(at, at + 200) };
        const own = score(index, { ...found, ...few });
        expect([...own.scores]).toEqual([...scored.scores.slice(at, at + 200)]);
      }
      const hidden = Uint8Array.from(all, (_, row) => (row % 5 < out ? 1 : 0));
      const tie = (a: number, b: number): number => a - b;
      const best = bestOf(scored, hidden, limit, tie);
      const whole = bestOf(scored, hidden, 0, tie);
      expect(best).toEqual({ hits: whole.hits.slice(0, limit), total: whole.total });
    }),
    { numRuns: 40 },
  );
});

test("columns are counted and compared", () => {
  const numbers = fc.array(fc.nat(3), { maxLength: 40 });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), numbers, numbers, (bytes, a, b) => {
      const counts = tally(bytes);
      for (let byte = 0; byte < 256; byte++)
        expect(counts[byte]).toBe(bytes.filter((own) => own === byte).length);
      const expected = a.flatMap((n, at) => (at < b.length && n !== b[at] ? [at] : []));
      expect([...differing(Uint32Array.from(a), Uint32Array.from(b))]).toEqual(expected);
    }),
  );
});
