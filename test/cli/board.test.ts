import stringWidth from "string-width";
import { expect, test } from "vitest";
import { type BoardColumn, renderBoard } from "../../src/cli/render/board.ts";
import { wrap } from "../../src/cli/render/width.ts";

const plain = (text: string): string => text;
const LOOK = { heading: plain, id: plain, dim: plain };
const TITLES = [
  "Login times out behind the proxy of the office",
  "プロキシの後ろでログインがタイムアウトする",
  "تنتهي مهلة تسجيل الدخول خلف الوكيل",
  "e\u0301te\u0301 a\u0308 👩‍👩‍👧 combined",
  "averyveryverylongwordthatcannotbebrokenanywhereatall",
];

const column = (heading: string, titles: readonly string[], more = 0): BoardColumn => ({
  heading,
  cards: titles.map((title, i) => ({ id: `tk-000${i}`, note: "high", title })),
  more,
});

const COLUMNS = [
  column("open (5)", TITLES),
  column("in-progress (1)", ["Short"], 7),
  column("blocked (0)", []),
];

test.each([60, 80, 140])(
  "in %i columns no line is wider, and each column keeps its place",
  (available) => {
    const text = renderBoard(COLUMNS, available, stringWidth, LOOK);
    const lines = text.split("\n");
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(available);
    const each = Math.floor((available + 2) / 3) - 2;
    const [heading = ""] = lines;
    expect(heading.indexOf("in-progress")).toBe(each + 2);
    expect(text).toContain("… and 7 more");
    for (const line of lines.filter((l) => l.includes("tk-0001")))
      expect(stringWidth(line.slice(0, line.indexOf("tk-0001")))).toBe(0);
  },
);

test.each([undefined, 40, 10])(
  "with %s columns they stand below each other, and nothing is cut",
  (available) => {
    const text = renderBoard(COLUMNS, available, stringWidth, LOOK);
    for (const title of TITLES) expect(text).toContain(title);
    expect(text).toMatch(/^open \(5\)\n {2}tk-0000 high Login/);
    expect(text).toContain("  … and 7 more\n\nblocked (0)\n");
  },
);

test("titles are broken at spaces, and cut where they need more lines", () => {
  expect(wrap("one two three four", 8, 2, stringWidth)).toEqual(["one two", "three f…"]);
  expect(wrap("one two", 8, 2, stringWidth)).toEqual(["one two"]);
  expect(wrap("abcdefghijk lm", 8, 2, stringWidth)).toEqual(["abcdefg…"]);
  expect(wrap("", 8, 2, stringWidth)).toEqual([]);
});
