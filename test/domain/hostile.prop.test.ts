import fc from "fast-check";
import { expect, test } from "vitest";
import { isTicketError } from "../../src/base/errors.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import { joinContents } from "../../src/domain/join-tree.ts";
import { ticketPath } from "../../src/domain/layout.ts";
import { readDocument } from "../../src/domain/read-document.ts";
import { anyText, readingFault } from "./fuzz.ts";
import { HOSTILE_ID, hostileDocument, oddDocument } from "./hostile-documents.ts";

const SEED = 20_261_120;
const settings = { numRuns: 400, seed: SEED };

function canonical(text: string): string | undefined {
  try {
    return encodeDocument(readDocument("ticket", HOSTILE_ID, text));
  } catch (error) {
    if (isTicketError(error)) return undefined;
    throw error;
  }
}

/** Documents that nobody of ours wrote, but that are read. */
const readable = fc
  .oneof({ weight: 3, arbitrary: hostileDocument }, { weight: 1, arbitrary: oddDocument })
  .filter((text) => canonical(text) !== undefined);

const join = (a: string, b: string): string => joinContents(ticketPath(HOSTILE_ID), a, b);

test("most hostile documents are read, and some odd ones are refused", () => {
  const texts = fc.sample(hostileDocument, settings);
  expect(texts.filter((text) => canonical(text) !== undefined).length).toBeGreaterThan(200);
  const odd = fc.sample(oddDocument, settings).filter((text) => canonical(text) === undefined);
  expect(odd.length).toBeGreaterThan(200);
});

test("what was read from any document is written in one way", () => {
  fc.assert(
    fc.property(readable, (text) => {
      const bytes = canonical(text);
      expect(canonical(bytes ?? "")).toBe(bytes);
    }),
    settings,
  );
});

test("any documents join alike from both sides, with themselves to themselves", () => {
  fc.assert(
    fc.property(readable, readable, (a, b) => {
      expect(join(a, b)).toBe(join(b, a));
      expect(join(a, canonical(a) ?? "")).toBe(canonical(a));
      expect(join(join(a, b), b)).toBe(join(a, b));
    }),
    settings,
  );
});

test("any three documents join alike in any order", () => {
  fc.assert(
    fc.property(readable, readable, readable, (a, b, c) => {
      expect(join(join(a, b), c)).toBe(join(a, join(b, c)));
    }),
    settings,
  );
});

test("any text is read or refused as data: nothing else is thrown, nothing hangs, no prototype changes", () => {
  const count = { accepted: 0 };
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readingFault(text, count)).toBeUndefined();
    }),
    { numRuns: 2000, seed: SEED },
  );
  expect(count.accepted).toBeGreaterThan(200);
  expect(count.accepted).toBeLessThan(1800);
});
