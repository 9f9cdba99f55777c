import fc from "fast-check";
import { expect, test } from "vitest";
import { checkQuery } from "../../src/search/check-query.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Leaf, Match, Query } from "../../src/search/query.ts";

const is = (...values: string[]): Match[] => values.map((value) => ({ op: "is", value }));
const field = (name: string, ...any: Match[]): Leaf => ({ kind: "field", field: name, any });
const word = (text: string): Leaf => ({ kind: "text", term: { mode: "word", text } });
const phrase = (text: string): Leaf => ({ kind: "text", term: { mode: "phrase", text } });
const not = (part: Query): Query => ({ kind: "not", part });
const and = (...parts: Query[]): Query => ({ kind: "and", parts });
const or = (...parts: Query[]): Query => ({ kind: "or", parts });

const read = (text: string) => {
  const { places, ...rest } = parseQuery(text);
  expect(places.size).toBeGreaterThanOrEqual(0);
  return rest;
};
const where = (text: string): Query | undefined => read(text).where;

test("terms hold together by and, their values by or, and - negates", () => {
  expect(where('label:ui,api  -label:wip Assignee:me "exact words" proxy, -old')).toEqual(
    and(
      field("label", ...is("ui", "api")),
      not(field("label", ...is("wip"))),
      field("assignee", { op: "me" }),
      phrase("exact words"),
      word("proxy,"),
      not(word("old")),
    ),
  );
});

test("OR binds less than what stands side by side, and ( ) binds most", () => {
  const [a, b, c] = [word("a"), word("b"), word("c")];
  expect(where("a b OR c")).toEqual(or(and(a, b), c));
  expect(where("a (b OR c)")).toEqual(and(a, or(b, c)));
  expect(where("a AND -(b OR NOT c)")).toEqual(and(a, not(or(b, not(c)))));
  expect(where("NOT NOT a NOT -b")).toEqual(and(a, b));
  expect(where("((a))")).toEqual(a);
  expect(where("a or and not ORb")).toEqual(
    and(a, word("or"), word("and"), word("not"), word("ORb")),
  );
  expect(where('"OR" "a"')).toEqual(and(phrase("OR"), phrase("a")));
  expect(where("f(x) (g(y) OR a)")).toEqual(and(word("f(x)"), or(word("g(y)"), a)));
});

test("words have a mode", () => {
  expect(where('timeo~ creat* * ~ a\\* b\\\\* text:lo*,"x y"')).toEqual(
    and(
      { kind: "text", term: { mode: "fuzzy", text: "timeo" } },
      { kind: "text", term: { mode: "prefix", text: "creat" } },
      word("*"),
      word("~"),
      word("a*"),
      { kind: "text", term: { mode: "prefix", text: "b\\" } },
      or({ kind: "text", term: { mode: "prefix", text: "lo" } }, phrase("x y")),
    ),
  );
});

test("values may be quoted or escaped, and hold what would end them or mean something", () => {
  expect(where('label:"needs review","a,b",c\\,d,me custom.sev:S1 text:"say \\"hi\\""')).toEqual(
    and(
      field("label", ...is("needs review", "a,b", "c,d", "me")),
      field("custom.sev", ...is("S1")),
      phrase('say "hi"'),
    ),
  );
  expect(where('milestone:none,"none" label:@none,ui* assignee:"me",@me title:\\<x')).toEqual(
    and(
      field("milestone", { op: "none" }, ...is("none")),
      field("label", { op: "none" }, { op: "prefix", value: "ui" }),
      field("assignee", ...is("me"), { op: "me" }),
      field("title", ...is("<x")),
    ),
  );
  expect(where('custom."two words":x custom.Key:y 10:30 C\\:\\\\temp')).toEqual(
    and(
      field("custom.two words", ...is("x")),
      field("custom.Key", ...is("y")),
      word("10:30"),
      word("C:\\temp"),
    ),
  );
});

test("ordered fields have comparisons and ranges, the others take dots as they are", () => {
  expect(where("priority:>=high points:1..3,>5,<-1 due:2026-12,..2026-03 updated:<2w")).toEqual(
    and(
      field("priority", { op: ">=", value: "high" }),
      field(
        "points",
        { op: "range", from: "1", to: "3" },
        { op: ">", value: "5" },
        { op: "<", value: "-1" },
      ),
      field("due", ...is("2026-12"), { op: "<=", value: "2026-03" }),
      field("updated", { op: "<", value: "2w" }),
    ),
  );
  expect(where('label:v1..2 custom.v:1..2,../x created:>"2026-12-24 10:00"')).toEqual(
    and(
      field("label", ...is("v1..2")),
      field("custom.v", { op: "range", from: "1", to: "2" }, ...is("../x")),
      field("created", { op: ">", value: "2026-12-24 10:00" }),
    ),
  );
});

test("states and parts are conditions like others; several values are alternatives", () => {
  expect(where("is:ready,Overdue -is:blocked has:comments,custom.sev has:children")).toEqual(
    and(
      or({ kind: "is", what: "ready" }, { kind: "is", what: "overdue" }),
      not({ kind: "is", what: "blocked" }),
      or({ kind: "has", what: "comments" }, { kind: "has", what: "custom.sev" }),
      { kind: "has", what: "parent-of" },
    ),
  );
});

test("in what order and how many is of the whole query", () => {
  expect(read("sort:-updated,priority limit:20 sort:id")).toEqual({
    where: undefined,
    sort: ["-updated", "priority", "id"],
    limit: 20,
  });
  expect(read("   ")).toEqual({ where: undefined });
  expect(read("a sort:due OR b").where).toEqual(or(word("a"), word("b")));
});

test("other names of fields, as JSON has them, are taken", () => {
  expect(where("createdBy:bob blocked-by:tk-1 dependsOn:x")).toEqual(
    and(
      field("created-by", ...is("bob")),
      field("depends-on", ...is("tk-1")),
      field("depends-on", ...is("x")),
    ),
  );
});

test.each([
  ['label:ui "open', 9, "quotation mark"],
  ['label:"ui"x', 10, "right behind"],
  ["label:ui lable:x", 9, "Did you mean label?"],
  ["severity:S1", 0, "custom.severity"],
  ["label:", 6, "no value"],
  ["label:ui,,api", 9, "no value"],
  ["is:opne", 3, "Did you mean open?"],
  ["is:open,", 8, "no value"],
  ["has:coments", 4, "Did you mean comments?"],
  ["-sort:due", 1, "Leave the - out"],
  ["limit:many", 0, "limit:50"],
  ["limit:1,2", 0, "one value"],
  ['""', 0, "no value"],
  ["(a OR b", 0, "not closed"],
  ["a b)", 3, "without its ("],
  ["a ()", 2, "nothing stands between"],
  ["(a)b", 3, "right behind a )"],
  ["OR a", 0, "both sides"],
  ["a OR", 2, "both sides"],
  ["a OR OR b", 2, "both sides"],
  ["AND a", 0, "both sides"],
  ["a AND OR b", 2, "both sides"],
  ["a NOT", 5, "behind NOT"],
  ["(a -)", 4, "behind the -"],
  ["(a sort:due)", 3, "outside"],
  ["label:(a OR b)", 6, "label:ui,api"],
  ["label:>x", 6, "has no order"],
  ["parent:7k*", 7, "Leave the * out"],
  ["points:few", 7, "takes a number"],
  ["estimate:2d", 9, "1h30m"],
  ["comments:>-1", 9, "counted"],
  ["due:2026-02-30", 4, "takes a date"],
  ["due:2026-02-03T10:00", 4, "takes a date"],
  ["updated:<2m", 8, "2w is two weeks ago"],
  ["points:5..x", 7, "takes a number"],
  ["custom.:x", 0, "no field"],
])("%s is refused at its column, with the way out", (query, column, words) => {
  try {
    checkQuery(query);
    expect.unreachable();
  } catch (error) {
    const { code, message, hint } = error as { code: string; message: string; hint: string };
    expect(code, String(error)).toBe("BAD_QUERY");
    expect(message).toContain(`column ${column + 1}:`);
    expect(`${message} ${hint}`).toContain(words);
  }
});

test.each([
  ["label:ui lable:api", "lable"],
  ['custom."two words"x:y custom.:x', "custom."],
  ["(label:ui is:opne)", "opne"],
  ["points:1,few,3", "few"],
  ['updated:<"2m ago" x', '<"2m ago"'],
  ["due:2026-02-03T10:00", "2026-02-03T10:00"],
  ['label:ui "open', '"open'],
  ["(a OR b", "("],
  ["a OR", "OR"],
  ["label:ui,,api", ","],
  ['label:"ui"x', "x"],
  ["label:", ""],
])("of %s it is %s that is refused", (query, wrong) => {
  try {
    checkQuery(query);
    expect.unreachable();
  } catch (error) {
    const { offset, length } = (error as { data: { offset: number; length: number } }).data;
    expect(query.slice(offset, offset + length)).toBe(wrong);
    expect(length).toBe(wrong.length);
  }
});

test("how much a query may ask for has bounds", () => {
  const refused = (query: string) =>
    expect(() => parseQuery(query)).toThrow(expect.objectContaining({ code: "BAD_QUERY" }));
  refused("x".repeat(10_001));
  refused("x ".repeat(201));
  refused(`label:${"x,".repeat(2000)}x`);
  refused(`${"(".repeat(33)}x${")".repeat(33)}`);
  refused("-(".repeat(4000));
  parseQuery(`${"(".repeat(32)}x${")".repeat(32)}`);
  parseQuery("x ".repeat(200));
});

/** Pieces of which queries are made, in their places or not. */
const PIECES = fc.oneof(
  fc.constantFrom(
    ...["label:", "is:", "ready", "(", ")", " ", " OR ", " AND ", " NOT ", "-", '"', "\\", ","],
    ...[
      "..",
      "<",
      ">=",
      "*",
      "~",
      "custom.",
      "due:",
      "2026-12",
      "2w",
      "points:",
      "3",
      "none",
      "me",
    ],
    ...["sort:", "limit:", "é", "\u202e", "\ud800", "\0", "__proto__:", "constructor"],
  ),
  fc.string({ maxLength: 5 }),
);

test("any text is read or refused, at a column of it", () => {
  const text = fc.array(PIECES, { maxLength: 40 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (query) => {
      try {
        const { places } = parseQuery(query);
        for (const at of places.values()) expect(at).toBeLessThan(query.length);
      } catch (error) {
        const { data, code } = error as { code: string; data: Record<string, number> };
        expect(code, String(error)).toBe("BAD_QUERY");
        const { offset = -1, length = -1 } = data;
        expect(offset).toBe((data["column"] ?? 0) - 1);
        expect(length).toBeGreaterThanOrEqual(offset < query.length ? 1 : 0);
        expect(offset + length).toBeLessThanOrEqual(query.length);
        expect(data["column"]).toBeGreaterThan(0);
        expect(data["column"]).toBeLessThanOrEqual(query.length + 1);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["quotes", 'a:"'.repeat(3333)],
  ["escapes", `${"\\".repeat(9000)}x*`],
  ["groups", "(".repeat(10_000)],
  ["negations", "-".repeat(10_000)],
  ["words of the language", "NOT ".repeat(2500)],
  ["spaces", " ".repeat(10_000)],
  ["letters", "a".repeat(10_000)],
  ["letters and dots", "a.".repeat(5000)],
  ["digits", `points:${"1".repeat(9000)}`],
  ["dots", `points:${".".repeat(9000)}`],
])("%s without end take no time", (_, text) => {
  const begin = performance.now();
  for (let n = 0; n < 10; n++)
    try {
      parseQuery(text);
    } catch (error) {
      expect(error).toMatchObject({ code: "BAD_QUERY" });
    }
  expect(performance.now() - begin).toBeLessThan(500);
});
