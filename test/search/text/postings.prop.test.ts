import fc from "fast-check";
import { expect, test } from "vitest";
import { bitWriter, readBits, readRice, readUnary } from "../../../src/search/text/bits.ts";
import {
  FIELD_COUNT,
  keyParts,
  type Postings,
  readAmounts,
  readPlaces,
  readPostings,
  timesInAll,
  writePlaces,
  writePostings,
} from "../../../src/search/text/postings.ts";
import { FIELD_WEIGHTS } from "../../../src/search/text/weights.ts";

const ROWS = 5000;
const times = fc.oneof(
  fc.constant([0, 0, 1, 0]),
  fc.constant([1, 0, 0, 0]),
  fc.tuple(fc.constant(0), fc.constant(0), fc.integer({ min: 1, max: 90 }), fc.constant(0)),
  fc.array(fc.nat(40), { minLength: FIELD_COUNT, maxLength: FIELD_COUNT }),
);

/** Postings with places that ascend in each document. */
const postings: fc.Arbitrary<Postings> = fc
  .uniqueArray(fc.nat(ROWS - 1), { minLength: 1, maxLength: 60 })
  .chain((docs) =>
    fc.record({
      docs: fc.constant(Uint32Array.from(docs).sort()),
      counts: fc
        .array(times, { minLength: docs.length, maxLength: docs.length })
        .map((all) =>
          Uint32Array.from(all.flatMap((own) => (own.some((n) => n > 0) ? own : [0, 0, 2, 0]))),
        ),
      step: fc.integer({ min: 0, max: 700 }),
    }),
  )
  .map(({ docs, counts, step }) => {
    const places: number[] = [];
    docs.forEach((_, at) => {
      const own = counts
        .subarray(at * FIELD_COUNT, (at + 1) * FIELD_COUNT)
        .reduce((a, b) => a + b, 0);
      for (let i = 0; i < own; i++) places.push(at + i * ((i % 3) * step));
      places.splice(-own, own, ...places.slice(-own).sort((a, b) => a - b));
    });
    return { docs, counts, places: Uint32Array.from(places) };
  });

test("numbers of any size come back as they were", () => {
  const number = fc.oneof(fc.nat(70), fc.nat(2 ** 24 - 1));
  fc.assert(
    fc.property(fc.array(fc.tuple(number, fc.nat(24))), (all) => {
      const writer = bitWriter();
      for (const [value, low] of all) {
        writer.rice(Math.min(value, 200 * 2 ** low), low);
        writer.unary(value % 90);
        writer.bits(value, low);
      }
      const place = { bytes: writer.take(), at: 0 };
      for (const [value, low] of all) {
        expect(readRice(place, low)).toBe(Math.min(value, 200 * 2 ** low));
        expect(readUnary(place)).toBe(value % 90);
        expect(readBits(place, low)).toBe(value % 2 ** low);
      }
    }),
  );
});

test("postings and places come back as they were written", () => {
  fc.assert(
    fc.property(postings, (all) => {
      const [first, second] = [bitWriter(), bitWriter()];
      writePostings(first, all, ROWS);
      writePlaces(second, all);
      const read = readPostings(first.take(), all.docs.length, ROWS);
      expect([read.docs, read.counts]).toEqual([all.docs, all.counts]);
      const keys = new Float64Array(timesInAll(read, () => true));
      expect(readPlaces(second.take(), read, () => true, keys)).toBe(all.places.length);
      expect([...keys].map((key) => keyParts(key).place)).toEqual([...all.places]);
      expect([...keys]).toEqual([...keys].sort((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});

test("amounts are how often a word stands, by the weights, of what is at home", () => {
  fc.assert(
    fc.property(postings, fc.array(fc.nat(1), { minLength: 7, maxLength: 7 }), (all, pattern) => {
      const writer = bitWriter();
      writePostings(writer, all, ROWS);
      const home = Uint8Array.from({ length: ROWS }, (_, row) => pattern[row % 7] ?? 0);
      const room = { rows: new Uint32Array(60), amounts: new Float64Array(60) };
      const count = readAmounts(
        { bytes: writer.take(), count: all.docs.length, rows: ROWS },
        home,
        1,
        room,
      );
      const expected = [...all.docs].flatMap((row, at) => {
        const own = all.counts.subarray(at * FIELD_COUNT, (at + 1) * FIELD_COUNT);
        const amount = own.reduce((sum, n, field) => sum + n * (FIELD_WEIGHTS[field] ?? 0), 0);
        return home[row] === 1 ? [[row, amount]] : [];
      });
      expect(Array.from(room.rows.subarray(0, count), (row, i) => [row, room.amounts[i]])).toEqual(
        expected,
      );
    }),
    { numRuns: 500 },
  );
});
