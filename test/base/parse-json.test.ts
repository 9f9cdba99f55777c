import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/base/parse-json.ts";

const fault = (text: string): { line: number; column: number } => {
  try {
    parseJson(text);
  } catch (error) {
    expect(error).toMatchObject({ name: "TicketError", code: "BAD_JSON", kind: "invalid" });
    return (error as { data: { line: number; column: number } }).data;
  }
  throw new Error(`accepted: ${text}`);
};

describe("what JSON allows is read as JSON.parse reads it", () => {
  test.each([
    "{}",
    " [ ] ",
    "\t\r\n[1,\n2]\n",
    '"\\u0041\\ud83d\\ude00\\/\\b\\f\\n\\r\\t\\"\\\\"',
    "[0,-1,1.5,1e3,1E-3,1e+2,-0.0]",
    '{"":1,"a b":[true,false,null],"\\u0000":2}',
    '"\u007f\u2028"',
    '["a\\\\","b\\\\\\""]',
  ])("%j", (text) => {
    expect(JSON.stringify(parseJson(text).value)).toBe(JSON.stringify(JSON.parse(text)));
  });

  test("any value", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!/__proto__|constructor|prototype/.test(text));
        expect(parseJson(text).value).toEqual(JSON.parse(text, (_, v) => (v === 0 ? 0 : v)));
      }),
    );
  });
});

describe("what JSON does not allow is refused", () => {
  test.each([
    "",
    " ",
    "{",
    "[",
    "[1",
    "[1,]",
    "[,1]",
    "{,}",
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    "{a:1}",
    "{'a':1}",
    '"',
    '"\\',
    '"\\"',
    '"\\x"',
    '"\\u12g4"',
    '"\n"',
    '"\u0000"',
    '"a\tb"',
    "01",
    "-",
    "+1",
    ".5",
    "1.",
    "1e",
    "0x1",
    "NaN",
    "Infinity",
    "-Infinity",
    "undefined",
    "nul",
    "truefalse",
    "True",
    "1 2",
    "{}{}",
    "// a\n1",
    "[1 /* a */]",
    "\ufeff{}",
    "\u00a01",
    "1e999",
    "[1}",
    '{"a":1]',
  ])("%j", (text) => {
    fault(text);
  });
});

test.each([
  ["a key that stands twice", '{\n "a": 1,\n "b": 2, "a": 1}'],
  ["the same key escaped", '{"a":1,"\\u0061":2}'],
  ["__proto__", '{"__proto__":1}'],
  ["__proto__ escaped", '{"\\u005f_proto__":1}'],
  ["constructor", '[{"constructor":1}]'],
  ["prototype", '{"a":{"prototype":{}}}'],
  ["half of a surrogate pair", '"\\ud83d"'],
  ["the halves in the wrong order", '"\\ude00\\ud83d"'],
  ["a lone surrogate as a key", '{"\\udfff":1}'],
])("%s is refused", (_, text) => {
  fault(text);
});

test("an error says where", () => {
  expect(fault('{\n  "a": 1,\n  "a": 2\n}')).toEqual({ line: 3, column: 6 });
  expect(fault("[1,\n2,\n\n x]")).toEqual({ line: 4, column: 2 });
  expect(fault("?")).toEqual({ line: 1, column: 1 });
});

test("objects inherit nothing, and keys that are methods elsewhere are plain keys", () => {
  const { value } = parseJson('{"toString":1,"hasOwnProperty":2}');
  expect(Object.getPrototypeOf(value)).toBeNull();
  expect(value).toEqual({ toString: 1, hasOwnProperty: 2 });
});

test("minus zero is read as zero", () => {
  expect(Object.is(parseJson("-0").value, 0)).toBe(true);
  expect(Object.is(parseJson("-0.0e5").value, 0)).toBe(true);
});

test("the lines on which the elements of an array begin are told", () => {
  expect(parseJson('[\n1, 2,\n\n{"a":\n[1,\n2]},\n"x"]').elementLines).toEqual([2, 2, 4, 7]);
  expect(parseJson('{"a":[1]}').elementLines).toEqual([]);
});

test("64 levels are read, 65 are not, empty or not", () => {
  expect(() => parseJson("[".repeat(64) + "]".repeat(64))).not.toThrow();
  expect(() => parseJson(`${"[".repeat(64)}1${"]".repeat(64)}`)).not.toThrow();
  fault("[".repeat(65) + "]".repeat(65));
  fault(`${'{"a":'.repeat(64)}{}${"}".repeat(64)}`);
  fault("[".repeat(1_000_000));
});

test("a text of many megabytes is read, or refused, without a stack overflow", () => {
  const long = "a".repeat(2 ** 24);
  expect(parseJson(`"${long}"`).value).toBe(long);
  expect(parseJson(`["${"\\\\".repeat(2 ** 22)}"]`).value).toEqual(["\\".repeat(2 ** 22)]);
  fault(`"${long}`);
  fault(" ".repeat(2 ** 24));
});
