import { expect, test } from "vitest";
import { columnsOf } from "../../src/cli/columns.ts";
import { customOf, fieldsOfWords, mergeFields } from "../../src/cli/fields.ts";
import { parseCall } from "../../src/cli/parse.ts";
import { commandOf } from "./commands.ts";

test("FIELD=VALUE words become fields, and an empty value clears", () => {
  expect(fieldsOfWords(["title=a=b", "points=2.5", "due=", "milestone= x "])).toEqual({
    title: "a=b",
    points: 2.5,
    due: null,
    milestone: " x ",
  });
});

test.each([
  ["3", 3],
  ["-1.5", -1.5],
  ["true", true],
  ["null", null],
  ['{"a": [1]}', { a: [1] }],
  ["", null],
  ["plain text", "plain text"],
  // What would not come back as it was typed stays text.
  ["2.10", "2.10"],
  ["00012", "00012"],
  ["12345678901234567890", "12345678901234567890"],
  ["1e3", "1e3"],
  ["1e999", "1e999"],
  ['{"a":1,"a":2}', '{"a":1,"a":2}'],
  ['{"__proto__":1}', '{"__proto__":1}'],
])("the custom value %s is %j", (typed, value) => {
  expect(customOf([`k=${typed}`])).toEqual({ k: value });
});

test.each(["severity", "=1", " =1", "__proto__=1", "constructor=1"])(
  "%s is no custom field",
  (word) => {
    expect(() => customOf([word])).toThrow(expect.objectContaining({ code: "BAD_FIELD" }));
  },
);

test.each([
  ["tilte=x", "Did you mean title?"],
  ["status=closed", "git ticket move ID STATUS"],
  ["points=many", "For example: points=5"],
  ["points=-1", "For example: points=5"],
  ["points=0x10", "For example: points=5"],
])("%s is refused with the way out", (word, hint) => {
  expect(() => fieldsOfWords([word])).toThrow(
    expect.objectContaining({ code: "BAD_FIELD", hint: expect.stringContaining(hint) }),
  );
});

test("fields that are given in two ways are joined, custom ones one by one", () => {
  expect(
    mergeFields({ title: "a", custom: { x: 1 } }, { custom: { y: 2 } }, { body: null }),
  ).toEqual({ title: "a", body: null, custom: { x: 1, y: 2 } });
  expect(mergeFields({ title: "a" })).toEqual({ title: "a" });
});

const columns = (list: string): readonly string[] => {
  const { spec } = commandOf(["list"]) ?? {};
  if (spec === undefined) throw new Error("no list");
  return columnsOf(parseCall(spec, ["--columns", list]));
};

test("columns are fields, and custom fields", () => {
  expect(columns("id, title,custom.x")).toEqual(["id", "title", "custom.x"]);
  expect(() => columns("id,constructor")).toThrow(
    expect.objectContaining({ code: "UNKNOWN_COLUMN" }),
  );
});
