import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery } from "../../src/search/parse-query.ts";

const condition = (field: string, values: readonly string[], negated = false) => ({
  field,
  negated,
  values,
});

test("fields hold together by and, their values by or, and - negates", () => {
  expect(parseQuery('label:ui,api  -label:wip Assignee:me "exact words" proxy, -old')).toEqual({
    where: [
      condition("label", ["ui", "api"]),
      condition("label", ["wip"], true),
      condition("assignee", ["@me"]),
      condition("text", ["exact words"]),
      condition("text", ["proxy,"]),
      condition("text", ["old"], true),
    ],
  });
});

test("values may be quoted, and hold what would end them", () => {
  expect(
    parseQuery('label:"needs review","a,b" custom.sev:S1 text:"say \\"hi\\"" milestone:none'),
  ).toEqual({
    where: [
      condition("label", ["needs review", "a,b"]),
      condition("custom.sev", ["S1"]),
      condition("text", ['say "hi"']),
      condition("milestone", ["@none"]),
    ],
  });
});

test("which, in what order and how many are settings", () => {
  expect(parseQuery("is:all sort:-updated,priority limit:20")).toEqual({
    where: [],
    state: "all",
    sort: ["-updated", "priority"],
    limit: 20,
  });
  expect(parseQuery("   ")).toEqual({ where: [] });
});

test.each([
  ['label:ui "open', 9, "quotation mark"],
  ['label:"ui"x', 10, "right behind"],
  ["label:ui lable:x", 9, "Did you mean label?"],
  ["label:", 0, "no value"],
  ["label:ui,,api", 0, "no value"],
  ["is:opne", 0, "Did you mean open?"],
  ["-is:open", 0, "Leave the - out"],
  ["limit:many", 0, "limit:50"],
  ["is:open,closed", 0, "one value"],
  ['""', 0, "no value"],
])("%s is refused at its column, with the way out", (query, column, words) => {
  try {
    parseQuery(query);
    expect.unreachable();
  } catch (error) {
    const { code, message, hint } = error as { code: string; message: string; hint: string };
    expect(code).toBe("BAD_QUERY");
    expect(message).toContain(`column ${column + 1}:`);
    expect(`${message} ${hint}`).toContain(words);
  }
});

test("any text is read or refused, in no time", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      try {
        parseQuery(text);
      } catch (error) {
        expect(error).toMatchObject({ code: "BAD_QUERY" });
      }
    }),
  );
  const long = `${'a:"'.repeat(3000)}`;
  expect(() => parseQuery(long)).toThrow(expect.objectContaining({ code: "BAD_QUERY" }));
  expect(() => parseQuery("x".repeat(10_001))).toThrow(
    expect.objectContaining({ code: "BAD_QUERY" }),
  );
});
