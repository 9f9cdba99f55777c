import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { csvCell, renderCsv } from "../../src/cli/render/csv.ts";
import { escapeLine, escapeText } from "../../src/cli/render/escape.ts";
import { jsonDocument } from "../../src/cli/render/json.ts";
import { renderTable } from "../../src/cli/render/table.ts";
import { localTime, relativeTime } from "../../src/cli/render/time.ts";
import { padEnd, shorten, widthFor } from "../../src/cli/render/width.ts";

/** Everything that may steer a terminal or hide: each alone, in a word, and in known attacks. */
const STEERING = [
  ...Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)),
  ...Array.from({ length: 33 }, (_, i) => String.fromCharCode(0x7f + i)),
  ...[
    0xad, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b,
  ].map((c) => String.fromCharCode(c)),
  ...[0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff].map((c) =>
    String.fromCharCode(c),
  ),
  "\u001b[2J",
  "\u001b]0;title\u0007",
  "\u001b]8;;http://x\u0007y\u001b]8;;\u0007",
  "\u001b]52;c;aGk=\u0007",
  "\u009b31m",
  "\u001bP1$r\u001b\\",
  "\u001b[6n",
  "\u001b[?1049h",
  "a\rb",
  "a\bb",
  "\u001bc",
  "\u001b(0",
];

const isSteering = (char: string): boolean =>
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u.test(char);

test.each(STEERING.map((s) => [JSON.stringify(s), s]))("%s is shown, not obeyed", (_, payload) => {
  const line = escapeLine(`before ${payload} after`);
  expect([...line].filter(isSteering)).toEqual([]);
  expect(
    [...escapeText(`x${payload}`)].filter((c) => isSteering(c) && c !== "\n" && c !== "\t"),
  ).toEqual([]);
  expect(
    [...jsonDocument("x", { text: payload })].filter((c) => isSteering(c) && c !== "\n"),
  ).toEqual([]);
});

test("a text that is hidden in tags, selectors or fillers is spelt out", () => {
  const hidden = "\u{e0041}\u{e0100}\u{1d173}\u3164\u034f";
  const spelt = String.raw`\u{e0041}\u{e0100}\u{1d173}\u3164\u034f`;
  expect(escapeLine(hidden)).toBe(spelt);
  expect(escapeText(`a\n${hidden}`)).toBe(`a\n${spelt}`);
  const json = jsonDocument("x", { text: hidden });
  expect(json).toContain(String.raw`"\udb40\udc41\udb40\udd00\ud834\udd73\u3164\u034f"`);
  expect(JSON.parse(json).text).toBe(hidden);
});

test("what can be seen stays as it is", () => {
  expect(escapeLine("Příliš žluťoučký 猫 🙂 → ∅")).toBe("Příliš žluťoučký 猫 🙂 → ∅");
});

test("JSON says the same text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(JSON.parse(jsonDocument("x", { text })).text).toBe(text);
    }),
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", '"=1', "＝1", "－1"])(
  "%s is no formula in CSV",
  (cell) => {
    expect(csvCell(cell).replace(/^"/, "")).toMatch(/^'/);
  },
);

test("CSV quotes what it must", () => {
  expect(
    renderCsv([
      ["a", 'say "hi"', "x,y"],
      ["", "two\nlines", "z"],
    ]),
  ).toBe('a,"say ""hi""","x,y"\r\n,"two\nlines",z\r\n');
});

test("tables align wide and combining characters, and shorten titles first", async () => {
  const columns = [{ heading: "ID" }, { heading: "TITLE", shrinks: true }, { heading: "WHO" }];
  const rows = [
    ["tk-1", "猫が好き", "ada"],
    ["tk-22", "é plain but rather long title", "bob"],
  ];
  expect(await renderTable(columns, rows, undefined)).toBe(
    [
      "ID     TITLE                          WHO",
      "tk-1   猫が好き                       ada",
      "tk-22  é plain but rather long title  bob",
      "",
    ].join("\n"),
  );
  const narrow = await renderTable(columns, rows, 24);
  const width = await widthFor([narrow]);
  for (const line of narrow.trimEnd().split("\n")) expect(width(line)).toBeLessThanOrEqual(24);
  expect(narrow).toContain("é plain but…");
});

test("shortening never cuts through a character, nor exceeds its width", async () => {
  const width = await widthFor(["猫"]);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), fc.nat(20), (text, most) => {
      fc.pre(!/\p{Cc}/u.test(text));
      expect(width(shorten(text, most, width))).toBeLessThanOrEqual(most);
      expect(width(padEnd("x", most, width))).toBe(Math.max(1, most));
    }),
  );
});

test("times are told as people say them", () => {
  const now = Date.parse("2026-11-23T12:00:00Z");
  expect(relativeTime("2026-11-23T11:59:30Z", now)).toBe("just now");
  expect(relativeTime("2026-11-23T10:00:00Z", now)).toBe("2 hours ago");
  expect(relativeTime("2026-11-22T11:00:00Z", now)).toBe("1 day ago");
  expect(relativeTime("2026-12-07T12:00:00Z", now)).toBe("in 2 weeks");
  expect(localTime("2026-11-23T12:00:00Z")).toMatch(/^2026-11-2[234] \d\d:\d\d$/);
});

test("characters that need no library to be measured are as wide as it says", async () => {
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
  const shown = all.filter((character) => !/[\p{C}]/u.test(character));
  // Of one alone the quick measure is used, if it is one of those.
  for (const character of shown)
    expect((await widthFor([character]))(character), character).toBe(stringWidth(character));
  const width = await widthFor(["Jürgen – Ελένη, Олёна…"]);
  expect(width("Jürgen – Ελένη, Олёна…")).toBe(stringWidth("Jürgen – Ελένη, Олёна…"));
});
