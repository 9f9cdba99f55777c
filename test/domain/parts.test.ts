import fc from "fast-check";
import { expect, test } from "vitest";
import { isTicketError } from "../../src/base/errors.ts";
import { elementId } from "../../src/domain/id.ts";
import { COMMENT, findPart, partHandles } from "../../src/domain/parts.ts";
import { formatStamp } from "../../src/domain/stamp.ts";

const id = (ms: number, replica: string, nth = 0): string =>
  elementId(formatStamp(ms, 0, replica), nth);

/** By two processes, two in one batch, and one under a key. */
const IDS = [
  id(1_700_000_000_000, "aaaabbbb"),
  id(1_700_000_000_001, "aaaacccc"),
  id(1_700_000_000_001, "aaaacccc", 1),
  id(0, "k3k3k3k3"),
];
const PARTS = IDS.map((each, i) => ({ id: each, text: `comment ${i}\nand more` }));

const find = (token: string): string => findPart(COMMENT, "tk-7k3m", PARTS, token);

function faultOf(token: string, parts = PARTS): unknown {
  try {
    return findPart(COMMENT, "tk-7k3m", parts, token);
  } catch (error) {
    if (!isTicketError(error)) throw error;
    return `${error.code}: ${error.message} ${error.hint ?? ""}`.trim();
  }
}

test("each part has a short handle that names it alone", () => {
  expect(partHandles(IDS)).toEqual(["aaaab", "aaaacccc0000", "aaaacccc0001", "k3k3"]);
  const element = fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom("aaaaaaaa", "0000aaaa", "00000000"))
    .chain(([ms, r]) => fc.integer({ min: 0, max: 2 }).map((nth) => id(ms, r, nth)));
  fc.assert(
    fc.property(fc.uniqueArray(element, { maxLength: 8 }), (ids) => {
      const parts = ids.map((each) => ({ id: each, text: "" }));
      const found = partHandles(ids).map((h) => findPart(COMMENT, "tk-7k3m", parts, h));
      expect(found).toEqual(ids);
    }),
  );
});

test("a part is named by number, by a piece of its id, and by all of it", () => {
  const [first, second = "", third] = IDS;
  expect(["1", "#1", " #1 ", "aaaab", "AAAAB"].map(find)).toEqual(Array(5).fill(first));
  expect([find("2"), find("aaaacccc0001"), find(second)]).toEqual([second, third, second]);
});

test("the whole id of a part that is no longer shown is taken as it is", () => {
  const gone = id(5, "gggggggg");
  expect(find(gone)).toBe(gone);
});

test("a word that names none, or several, is told with what there is", () => {
  expect(faultOf("5")).toBe(
    'PART_NOT_FOUND: Ticket tk-7k3m has 4 comments; "5" is none of them. Its comments: #1 [aaaab] comment 0; ' +
      "#2 [aaaacccc0000] comment 1; #3 [aaaacccc0001] comment 2; #4 [k3k3] comment 3.",
  );
  for (const token of ["0", "#0", "", "aaa", "zzzz", "#", "-1", "1.0"])
    expect(faultOf(token)).toMatch(/^PART_NOT_FOUND/);
  expect(faultOf("aaaa")).toMatch(/^AMBIGUOUS_PART: "aaaa" fits 3 comments of ticket tk-7k3m/);
  expect(faultOf("1", [])).toBe("PART_NOT_FOUND: Ticket tk-7k3m has no comments.");
});

test("an error lists the first words of the first few", () => {
  const many = Array.from({ length: 7 }, (_, i) => ({
    id: id(i + 1, "aaaaaaaa"),
    text: "word ".repeat(20),
  }));
  const told = String(faultOf("8", many));
  expect(told.match(/#\d/g)).toEqual(["#1", "#2", "#3", "#4", "#5"]);
  expect(told).toMatch(/word word word word word word…; and 2 more\.$/);
});
