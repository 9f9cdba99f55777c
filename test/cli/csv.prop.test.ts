import fc from "fast-check";
import { expect, test } from "vitest";
import { renderCsv } from "../../src/cli/render/csv.ts";

/** What spreadsheets run, with what may stand before it, and what means something in CSV. */
const PIECES = [
  ...["=", "+", "-", "@", "\t", "\r", "\n", "\r\n", " ", '"', "'", ",", ";", "|"],
  ...[
    "=1+1",
    "+1",
    "-2+3",
    "@SUM(A1)",
    "=cmd|'/C calc'!A0",
    '=HYPERLINK("http://x")',
    "\uff1d1",
    "\uff0b1",
  ],
  ...["\uff0d1", "\uff20x", "\u00a0", "\ufeff", "\u2003", "text", "猫", "0", "-1.5", "1e5"],
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 3 })), {
    maxLength: 5,
  })
  .map((pieces) => pieces.join(""));

const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.array(fc.array(hostile, { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 5,
  }),
);

/** Reads CSV by the grammar of RFC 4180, section 2, and nothing more lenient. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const [all = "", quoted] = /^(?:"((?:[^"]|"")*)"|[^",\r\n]*)/.exec(text.slice(at)) ?? [];
    row.push(quoted === undefined ? all : quoted.replaceAll('""', '"'));
    at += all.length;
    if (text[at] === ",") at++;
    else if (text.startsWith("\r\n", at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`not RFC 4180 at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  return rows;
}

test("a table is read as it was, but for the apostrophes before formulas", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const read = readCsv(renderCsv(rows));
      expect(read.length).toBe(rows.length);
      rows.forEach((row, y) => {
        row.forEach((value, x) => {
          expect([value, `'${value}`]).toContain(read[y]?.[x]);
        });
      });
    }),
    { numRuns: 500 },
  );
});

test("no cell begins with what a spreadsheet takes for a formula, nor does it after spaces and quotes", () => {
  fc.assert(
    fc.property(table, (rows) => {
      for (const cell of readCsv(renderCsv(rows)).flat()) {
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(
          cell
            .normalize("NFKC")
            .trim()
            .replace(/^["\s]+/, ""),
        ).not.toMatch(/^[=+\-@]/);
      }
    }),
    { numRuns: 500 },
  );
});

test.each(["\uff1d1+1", "\ufe62x", "\u207a1", " \ufe6bSUM(A1)", "\u00a0=1"])(
  "%j is no formula",
  (value) => {
    expect(readCsv(renderCsv([[value]]))).toEqual([[`'${value}`]]);
  },
);

test("what is harmless is left as it is", () => {
  const plain = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9 .:=+-]*[a-z]$/);
  fc.assert(
    fc.property(plain, (value) => {
      expect(renderCsv([[value]])).toBe(`${value}\r\n`);
    }),
  );
});
