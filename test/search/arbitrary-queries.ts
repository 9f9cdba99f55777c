import fc from "fast-check";
import { SORT_KEYS } from "../../src/search/sort-keys.ts";
import { IDS, PEOPLE, PRIORITIES, STATUSES, WORDS } from "./arbitrary-tickets.ts";

const from = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

const quote = (value: string): string => `"${value.replace(/["\\]/g, "\\$&")}"`;
const written = (values: readonly string[]): fc.Arbitrary<string> =>
  from(
    ...values.filter((value) => value !== "").map((v) => (/^[\w.@#-]+$/.test(v) ? v : quote(v))),
    "none",
  );

/** Values, comparisons and ranges of something that has an order. */
const ordered = (values: readonly string[]): fc.Arbitrary<string> => {
  const value = from(...values);
  return fc.oneof(
    value,
    fc.tuple(from("<", "<=", ">", ">="), value).map((pair) => pair.join("")),
    fc.tuple(value, value).map((pair) => pair.join("..")),
    value.map((v) => `..${v}`),
    value.map((v) => `${v}..`),
    fc.constant("none"),
  );
};

const MOMENTS = [
  ...["today", "yesterday", "tomorrow", "2026", "2026-11", "2026-12", "2026-11-28", "2026-11-29"],
  ...["1w", "2w", "3d", "12h", "1mo", "90min", "0d"],
];
const TIMES = [...MOMENTS, "2026-11-20T09:12", "2026-11-20T09:12:33Z"];
const words = (values: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(written(values), written(values), from("u*", "a*", "v1*", "*", "b*"));
const people = fc.oneof(words(PEOPLE), from("me", "@me"));
const counts = ordered(["0", "1", "2", "3"]);
const numbers = ordered(["0", "0.5", "1", "3", "5", "-1", "1e0"]);
const hours = ordered(["0", "0.5", "1.5", "1h30m", "90m", "1m"]);
const tokens = fc.oneof(written(IDS), from("zzzzzzzzzzzz"));
const texts = from("times", "CLIENT", "cli*", '"the client"', "☂", "none", "a_b", "c*", "猫");

const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  status: words(STATUSES),
  type: words(["task", "bug", "EPIC"]),
  priority: fc.oneof(words(PRIORITIES), ordered(["critical", "high", "medium", "LOW"])),
  label: words(WORDS),
  milestone: words(["v1.0", "later"]),
  resolution: words(["done"]),
  alias: words(["old-1", "OLD-2"]),
  ref: words(["#12", "a b"]),
  "ref-type": words(["pr", "a b"]),
  attachment: words(["log.txt", "a b.png"]),
  ...Object.fromEntries(
    ["assignee", "created-by", "closed-by", "claimed-by", "commented-by"].map((f) => [f, people]),
  ),
  points: numbers,
  estimate: hours,
  spent: hours,
  ...Object.fromEntries(
    [
      ...["comments", "attachments", "criteria", "unmet", "links"],
      ...["labels", "assignees", "refs", "aliases"],
    ].map((f) => [f, counts]),
  ),
  due: ordered(MOMENTS),
  created: ordered(TIMES),
  updated: ordered(TIMES),
  closed: ordered(TIMES),
  "claimed-until": ordered(TIMES),
  ...Object.fromEntries(
    [
      ...["parent", "depends-on", "relates-to", "duplicates", "linked"],
      ...["blocks", "parent-of", "duplicated-by"],
    ].map((f) => [f, fc.oneof(tokens, tokens, fc.constant("none"))]),
  ),
  id: fc.oneof(tokens, from("a*", "tk-b*", "*")),
  ...Object.fromEntries(["text", "title", "body", "comment", "criterion"].map((f) => [f, texts])),
  "custom.severity": fc.oneof(words(["S1", "S2"]), ordered(["S1", "S2", "s3"])),
  "custom.score": fc.oneof(words(["1", "10"]), ordered(["1", "2.5", "10"])),
  "custom.sure": words(["true", "false"]),
  "custom.name": fc.oneof(words(["S1", "x y"]), ordered(["a", "m", "10"])),
  "custom.tags": fc.oneof(words(["x", "1"]), ordered(["a", "y"])),
  "custom.free": fc.oneof(words(["x", "10", "true"]), ordered(["5", "a"])),
  "custom.Free": words(["x", "10"]),
  "custom.long": words(["x*", "S1"]),
  "custom.nobody": words(["x"]),
  is: from(
    ...["open", "active", "closed", "all", "deleted", "unknown"],
    ...["ready", "blocked", "overdue", "claimed", "ready", "blocked"],
  ),
  has: from(
    ...[
      "comments",
      "attachments",
      "due",
      "assignee",
      "label",
      "parent",
      "links",
      "body",
      "conflicts",
    ],
    ...[
      "children",
      "dependencies",
      "dependents",
      "custom.free",
      "custom.long",
      "points",
      "comment",
    ],
  ),
};

const fieldTerm = from(...Object.keys(VALUES)).chain((field) =>
  fc
    .array(VALUES[field] ?? fc.constant("x"), { minLength: 1, maxLength: 3 })
    .map((values) => `${field}:${values.join(",")}`),
);
const wordTerm = from("login", "cli*", "tmies~", '"times out"', "proxy", "☂", "猫");
const term = fc.oneof({ weight: 6, arbitrary: fieldTerm }, { weight: 1, arbitrary: wordTerm });

/** Queries that can be read, over every field, with groups and negations. */
export const someQuery: fc.Arbitrary<string> = fc.letrec<{ all: string; one: string }>((tie) => ({
  all: fc.oneof(
    { maxDepth: 3 },
    tie("one"),
    fc.array(tie("one"), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(" ")),
    fc.tuple(tie("one"), tie("one")).map(([a, b]) => `${a} OR ${b}`),
  ),
  one: fc.oneof(
    { maxDepth: 3 },
    term,
    term.map((text) => `-${text}`),
    tie("all").map((text) => `(${text})`),
    tie("all").map((text) => `-(${text})`),
  ),
})).all;

const sortKey = from(
  ...SORT_KEYS,
  ...["severity", "score", "sure", "name", "tags", "free", "long", "nobody"].map(
    (k) => `custom.${k}`,
  ),
);

/** What tickets can be sorted by. */
export const someSort: fc.Arbitrary<readonly string[]> = fc.array(
  fc.tuple(from("", "-"), sortKey).map((pair) => pair.join("")),
  { maxLength: 3 },
);
