import { expect, test } from "vitest";
import { batchFileError, lineFault, parseBatchFile } from "../../src/cli/batch-file.ts";

const CREATE = '{"op":"create","title":"x"}';

const told = (text: string): readonly (readonly [number, string])[] =>
  parseBatchFile(text).faults.map(({ line, code }) => [line, code]);

test.each([
  ["JSON Lines", `${CREATE}\n${CREATE}\n`, [1, 2]],
  ["empty lines", `\n\n${CREATE}\n  \n${CREATE}`, [3, 5]],
  ["CR LF", `${CREATE}\r\n${CREATE}\r\n`, [1, 2]],
  ["one array", `[${CREATE},\n\n${CREATE}]`, [1, 3]],
  ["one document over several lines", '{\n"op": "create",\n"title": "x"\n}', [1]],
  ["nothing", "", []],
  ["an empty array", " [ ] ", []],
])("%s: each operation has its line", (_, text, lines) => {
  const { operations, places, faults, total } = parseBatchFile(text);
  expect(faults).toEqual([]);
  expect(places.map((p) => p.line)).toEqual(lines);
  expect([operations.length, total]).toEqual([lines.length, lines.length]);
});

test("every fault of every line is found, and the others are kept with their places", () => {
  const text = ["nonsense", CREATE, '{"op":"crete"}', "{", CREATE, "null"].join("\n");
  expect(told(text)).toEqual([
    [1, "BAD_JSON"],
    [3, "INVALID_OPERATION"],
    [4, "BAD_JSON"],
    [6, "INVALID_OPERATION"],
  ]);
  const { places, total } = parseBatchFile(text);
  expect([places, total]).toEqual([
    [
      { index: 1, line: 2 },
      { index: 4, line: 5 },
    ],
    6,
  ]);
});

test("faults in an array have the line their operation begins on", () => {
  expect(told(`[\n${CREATE},\n{\n"op": "close"\n}, 5]`)).toEqual([
    [3, "INVALID_OPERATION"],
    [5, "INVALID_OPERATION"],
  ]);
});

test("an array that is no JSON is one fault, with its own line", () => {
  expect(() => parseBatchFile(`[${CREATE},\n`)).toThrow(
    expect.objectContaining({ code: "BAD_JSON", message: expect.stringMatching(/^Line 2, /) }),
  );
});

test("a column is told alone where the line is told already", () => {
  const fault = { code: "BAD_JSON", message: "Line 1, column 3: expected a value." };
  expect(lineFault(fault, { index: 6, line: 7 })).toMatchObject({
    line: 7,
    message: "Column 3: expected a value.",
  });
});

test("more than a hundred thousand operations are refused", () => {
  expect(() => parseBatchFile(`${CREATE}\n`.repeat(100_001))).toThrow(
    expect.objectContaining({ code: "BATCH_TOO_LARGE" }),
  );
});

test("a single fault has its own way out, several have a common one", () => {
  const fault = { index: 0, line: 1, code: "X", message: "No.", hint: "Did you mean yes?" };
  expect(batchFileError([fault], 3, "invalid").hint).toBe("Did you mean yes?");
  expect(batchFileError([fault, fault], 3, "invalid").hint).toContain("--no-atomic");
  expect(batchFileError([fault, fault], 2, "invalid").hint).toBeUndefined();
});
