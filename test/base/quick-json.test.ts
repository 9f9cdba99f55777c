import fc from "fast-check";
import { expect, test } from "vitest";
import { renderDocument } from "../../src/base/canonical-json.ts";
import type { Json } from "../../src/base/json.ts";
import { parseJson } from "../../src/base/parse-json.ts";
import { quickJson } from "../../src/base/quick-json.ts";

const key = fc.oneof(
  fc.constantFrom("a", "b", "id", "10", "2", "x y", "é"),
  fc.string({ maxLength: 4 }),
);
const value = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.constantFrom("", "two\nlines", 'quo"te', "\\", "猫", "𝒳", "\u200b", "a\ud800"),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom<Json>(0, -0, 1e21, 1e-7, true, false, null),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(key, tie("any"), { maxKeys: 4 }) as fc.Arbitrary<Json>,
  ),
})).any;
const object = fc.dictionary(key, value, { maxKeys: 6 });

/** What a reader makes of a text. */
function strict(text: string): Json | undefined {
  try {
    return parseJson(text).value;
  } catch {
    return undefined;
  }
}

/** Whether no object in it has a prototype. */
const isBare = (json: Json): boolean =>
  typeof json !== "object" ||
  json === null ||
  ((Array.isArray(json) || Object.getPrototypeOf(json) === null) &&
    Object.values(json).every(isBare));

const order = (json: Json): string => JSON.stringify(json);

test("what is read quickly is what is read strictly", () => {
  let quick = 0;
  const texts = fc.oneof(
    object.map((document) => `${JSON.stringify(document, null, 2)}\n`),
    object.map((document) => JSON.stringify(document)),
    // A letter changed, taken out, or put in twice.
    fc
      .tuple(
        object,
        fc.nat(),
        fc.constantFrom("", '"', "{", "}", ",", ":", "0", "-", " ", "\n", "\\", "\\u0041", '":1,"'),
      )
      .map(([document, at, piece]) => {
        const text = `${JSON.stringify(document, null, 2)}\n`;
        const place = at % text.length;
        return text.slice(0, place) + piece + text.slice(place + (at % 2));
      }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const found = quickJson(text);
      if (found === undefined) return;
      quick++;
      const expected = strict(text);
      expect(expected).toBeDefined();
      expect(found).toEqual(expected);
      expect(order(found)).toBe(order(expected ?? null));
      expect(isBare(found)).toBe(true);
    }),
    { numRuns: 5000 },
  );
  expect(quick).toBeGreaterThan(1000);
});

test("a document as it is written is read quickly", () => {
  const document = {
    format: 1,
    title: { value: "Wörter 猫", at: "s" },
    list: [{ id: "a" }, {}],
    n: -1.5e-7,
  };
  expect(quickJson(renderDocument(document))).toEqual(document);
});

const deep = (levels: number): Json => {
  let json: Json = {};
  for (let i = 1; i < levels; i++) json = { a: json };
  return json;
};

test.each([
  ["a key twice", '{\n  "a": 1,\n  "a": 1\n}\n'],
  ["a key twice below", '{\n  "b": {\n    "a": 1,\n    "a": 2\n  }\n}\n'],
  ["the prototype", '{\n  "__proto__": 1\n}\n'],
  ["the constructor", '{\n  "constructor": {}\n}\n'],
  ["half of a character", '{\n  "a": "\\ud800"\n}\n'],
  ["minus nought", '{\n  "a": -0\n}\n'],
  ["a number out of range", '{\n  "a": 1e999\n}\n'],
  ["too deep", `${JSON.stringify(deep(65), null, 2)}\n`],
  ["a list", "[]\n"],
  ["minus nought in a list", '{"a": [-0]}'],
  ["half of a character as it is", '{"a": "\ud800"}'],
  ["a blank before a colon", '{"a" : 1, "a": 1}'],
  ["a line feed before a colon", '{"a"\n: 1, "a": 1}'],
  ["what may end a key in a string", '{"a": "\\":"}'],
  ["two", "{}\n{}\n"],
])("%s is left to the strict reader", (_, text) => {
  expect(quickJson(text)).toBeUndefined();
});

test("the laying out of a text does not matter", () => {
  expect(quickJson(" {}")).toBeUndefined();
  for (const text of ["{}", '{"a":1}\n', '{"a":\t[{"b":"c"}\r,1.0]}']) {
    const found = quickJson(text);
    expect(found).toEqual(parseJson(text).value);
    expect(isBare(found ?? null)).toBe(true);
  }
});

test("as deep as may be is read", () => {
  const text = `${JSON.stringify(deep(63), null, 2)}\n`;
  expect(quickJson(text)).toEqual(parseJson(text).value);
});
