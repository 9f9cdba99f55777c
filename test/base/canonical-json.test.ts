import fc from "fast-check";
import { expect, test } from "vitest";
import {
  canonicalText,
  equalJson,
  quoteJson,
  renderDocument,
  sortKeys,
} from "../../src/base/canonical-json.ts";
import type { Json } from "../../src/base/json.ts";
import { parseJson } from "../../src/base/parse-json.ts";

/** Values and the bytes that stand for them: a promise to every program that writes tickets. */
const VECTORS: readonly (readonly [what: string, value: Json, bytes: string])[] = [
  ["an empty object", {}, "{}\n"],
  ["an empty array", [], "[]\n"],
  ["members in their order", { b: 1, a: 2 }, '{\n  "b": 1,\n  "a": 2\n}\n'],
  ["nesting", { a: [1, { b: [] }] }, '{\n  "a": [\n    1,\n    {\n      "b": []\n    }\n  ]\n}\n'],
  ["null, true, false", [null, true, false], "[\n  null,\n  true,\n  false\n]\n"],
  ["no minus zero", [-0, 0], "[\n  0,\n  0\n]\n"],
  [
    "the shortest numbers",
    [1e21, 1e20, 0.1, 1e-7, -1.5],
    "[\n  1e+21,\n  100000000000000000000,\n  0.1,\n  1e-7,\n  -1.5\n]\n",
  ],
  ["the greatest whole number", 2 ** 53 - 1, "9007199254740991\n"],
  ["letters as they are", "Grüße, 世界, \u{1f600}", '"Grüße, 世界, \u{1f600}"\n'],
  ["no normalization", "e\u0301 \u00e9", '"e\u0301 \u00e9"\n'],
  ["quotes and backslashes", 'a"b\\c/d', '"a\\"b\\\\c/d"\n'],
  [
    "control characters",
    "\u0000\b\t\n\f\r\u001f\u007f\u0080\u009f",
    '"\\u0000\\b\\t\\n\\f\\r\\u001f\\u007f\\u0080\\u009f"\n',
  ],
  ["line separators", "\u2028\u2029", '"\\u2028\\u2029"\n'],
  [
    "bidirectional controls",
    "\u061c\u200e\u200f\u202a\u202e\u2066\u2069",
    '"\\u061c\\u200e\\u200f\\u202a\\u202e\\u2066\\u2069"\n',
  ],
  [
    "what has no width",
    "\u00ad\u180e\u200b\u200d\u2060\ufeff\ufff9",
    '"\\u00ad\\u180e\\u200b\\u200d\\u2060\\ufeff\\ufff9"\n',
  ],
  [
    "keys that look like numbers",
    { 10: 1, 9: 2, "9a": 3 },
    '{\n  "10": 1,\n  "9": 2,\n  "9a": 3\n}\n',
  ],
  ["hidden characters in keys", { "a\u202e": 1 }, '{\n  "a\\u202e": 1\n}\n'],
];

test.each(VECTORS)("%s", (_, value, bytes) => {
  expect(renderDocument(value)).toBe(bytes);
});

test("keys sort by UTF-8 bytes all the way down, also those that look like numbers", () => {
  const value = { "\u{1d4b3}": 1, "\ue000": 2, z: { 9: 1, 10: 2, "": 3 }, Z: [{ b: 1, a: 2 }] };
  expect(renderDocument(sortKeys(value))).toBe(`{
  "Z": [
    {
      "a": 2,
      "b": 1
    }
  ],
  "z": {
    "": 3,
    "10": 2,
    "9": 1
  },
  "\ue000": 2,
  "\u{1d4b3}": 1
}
`);
});

const nested = (depth: number): Json => {
  let value: Json = 1;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
};

test("64 levels are written and read, 65 are neither", () => {
  const text = renderDocument(nested(64));
  expect(parseJson(text).value).toEqual(JSON.parse(text));
  expect(() => renderDocument(nested(65))).toThrow(
    expect.objectContaining({ code: "JSON_TOO_DEEP" }),
  );
  expect(() => parseJson(JSON.stringify(nested(65)))).toThrow(
    expect.objectContaining({ code: "BAD_JSON" }),
  );
  expect(() => sortKeys(nested(65))).toThrow(expect.objectContaining({ code: "JSON_TOO_DEEP" }));
});

test.each([
  ["JSON_NOT_FINITE", { a: Number.NaN }],
  ["JSON_NOT_FINITE", [Number.POSITIVE_INFINITY]],
  ["JSON_LONE_SURROGATE", ["\ud83d"]],
  ["JSON_LONE_SURROGATE", { "\ude00": 1 }],
  ["JSON_FORBIDDEN_KEY", JSON.parse('{"a":{"__proto__":1}}')],
  ["JSON_FORBIDDEN_KEY", { constructor: 1 }],
])("what could not be read again is not written: %s", (code, value) => {
  expect(() => renderDocument(value)).toThrow(expect.objectContaining({ code }));
});

const json = fc.jsonValue({ stringUnit: "binary" }) as fc.Arbitrary<Json>;

test("what is written reads back, as JSON.parse reads it", () => {
  fc.assert(
    fc.property(json, (value) => {
      fc.pre(!/__proto__|constructor|prototype/.test(JSON.stringify(value)));
      const text = renderDocument(sortKeys(value));
      const { value: read } = parseJson(text);
      expect(renderDocument(sortKeys(read))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("equal values have equal texts, whatever the order of their keys", () => {
  expect(canonicalText({ b: [1, { d: 1, c: 2 }], a: -0 })).toBe('{"a":0,"b":[1,{"c":2,"d":1}]}');
  expect(equalJson({ a: 1, b: { c: 1, d: 2 } }, { b: { d: 2, c: 1 }, a: 1 })).toBe(true);
  expect(equalJson([1, 2], [2, 1])).toBe(false);
  expect(equalJson(0, -0)).toBe(true);
  expect(equalJson(undefined, undefined)).toBe(true);
  expect(equalJson(undefined, null)).toBe(false);
  expect(equalJson("1", 1)).toBe(false);
  expect(equalJson(null, {})).toBe(false);
});

test("quoted text holds no character that steers a terminal, and reads back", () => {
  const text = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
  });
  fc.assert(
    fc.property(text, (raw) => {
      fc.pre(Buffer.from(raw).toString() === raw);
      const quoted = quoteJson(raw);
      expect(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\u200b\ufeff]/u.test(quoted)).toBe(false);
      expect(JSON.parse(quoted)).toBe(raw);
    }),
  );
});
