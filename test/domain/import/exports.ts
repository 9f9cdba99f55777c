import fc from "fast-check";

/** Members that mean something to the importer. */
const MEMBERS = [
  "title",
  "description",
  "status",
  "priority",
  "issue_type",
  "assignee",
  "labels",
  "created_at",
  "created_by",
  "updated_at",
  "closed_at",
  "close_reason",
  "deleted_at",
  "estimated_minutes",
  "due_at",
  "dependencies",
  "comments",
  "notes",
  "metadata",
  "original_type",
  "",
  "a,b",
  "toString",
  "custom",
  "x".repeat(95),
  "\u202e",
  "beads.title",
  " pad ",
] as const;

const WORDS = [
  "open",
  "in_progress",
  "in-progress",
  "closed",
  "tombstone",
  "hooked",
  "critical",
  "task",
  "bug",
  "a,b",
  " x ",
  "\r\n",
  "\n",
  "\r",
  "\u0000",
  "\u001b[31m",
  "\u202e",
  "\u200b",
  "\ufeff",
  "😀",
  "e\u0301",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "(untitled)",
  "one\r\ntwo",
  "one\r\ntwo\nthree",
  "2026-01-02T03:04:05.678Z",
  "2026-01-02T03:04:05Z",
  "2026-01-02T03:04:05.123456789-08:00",
  "2026-02-30",
  "0001-01-01T00:00:00Z",
  "9999-12-31T23:59:59Z",
  "1969-12-31T23:59:59Z",
  "2026-01-02",
  "2026-06-30T24:00:00Z",
  "Duplicate of x",
  "won't fix",
  "x".repeat(1001),
  `${"\u200b".repeat(9)}😀`,
  ",".repeat(30),
] as const;

const text = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join("")),
);

const ID = ["a", "b", "c", "bd-1", "bd 2", "x,y", "\u0000", "constructor"] as const;
const id = fc.oneof(fc.constantFrom(...ID), text);
const time = fc.oneof(
  text,
  fc.date({ noInvalidDate: true, min: new Date(0) }).map((d) => d.toISOString()),
);
const scalar = fc.oneof(
  text,
  fc.integer({ min: -1, max: 6 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(null, true, false),
);
const anything = fc.oneof({ weight: 4, arbitrary: scalar }, fc.jsonValue({ maxDepth: 3 }));

const dependency = fc.record(
  {
    issue_id: id,
    depends_on_id: id,
    type: fc.constantFrom(
      "blocks",
      "parent-child",
      "parent_child",
      "related",
      "duplicates",
      "tracks",
      "x\u0000",
      3,
    ),
    created_at: time,
    created_by: text,
  },
  { requiredKeys: [] },
);
const comment = fc.record(
  {
    id: fc.nat(9),
    issue_id: id,
    author: anything,
    text: anything,
    created_at: time,
    more: anything,
  },
  { requiredKeys: [] },
);

const VALUES: ReadonlyMap<string, fc.Arbitrary<unknown>> = new Map(
  Object.entries({
    dependencies: fc.array(fc.oneof({ weight: 5, arbitrary: dependency }, anything), {
      maxLength: 5,
    }),
    comments: fc.array(fc.oneof({ weight: 5, arbitrary: comment }, anything), { maxLength: 5 }),
    labels: fc.array(anything, { maxLength: 5 }),
    created_at: time,
    updated_at: time,
    closed_at: time,
    priority: fc.oneof(fc.integer({ min: -1, max: 6 }), anything),
  }),
);

const member = fc.constantFrom(...MEMBERS).chain((name) => {
  const value = fc.oneof({ weight: 5, arbitrary: VALUES.get(name) ?? text }, anything);
  return fc.tuple(fc.constant(name), value);
});

/** One record as a line of JSON; members may stand twice. */
const recordLine = fc
  .tuple(fc.option(id, { freq: 20 }), fc.array(member, { maxLength: 14 }))
  .map(([own, members]) => {
    const all: [string, unknown][] = own === null ? members : [["id", own], ...members];
    const unique = new Map(all);
    return JSON.stringify(Object.fromEntries(unique));
  });

/** A line that is damaged at one place, or none at all. */
const brokenLine = fc.oneof(
  fc.tuple(recordLine, fc.nat(400)).map(([line, at]) => line.slice(0, at)),
  fc
    .tuple(recordLine, fc.nat(400), fc.constantFrom('"', "\\", "}", "\u0000", ",", "\t"))
    .map(([line, at, char]) => line.slice(0, at) + char + line.slice(at + 1)),
  fc.constantFrom(
    "",
    "null",
    "[]",
    "17",
    "=======",
    '{"id":"a","id":"b"}',
    '{"id":"a","__proto__":{"polluted":1}}',
    '{"id":"a","metadata":{"constructor":{"prototype":{"polluted":1}}}}',
    '{"id":"\\udead"}',
    `{"id":"deep","x":${"[".repeat(62)}${"]".repeat(62)}}`,
    `{"id":"deep","x":${"[".repeat(61)}${"]".repeat(61)}}`,
    `{"id":"deep","a,b":${"[".repeat(61)}${"]".repeat(61)}}`,
    `{"id":"deep","a,b":${"[".repeat(60)}${"]".repeat(60)}}`,
  ),
);

const line = fc.oneof({ weight: 8, arbitrary: recordLine }, { weight: 1, arbitrary: brokenLine });

/** What might stand in a file that says it is an export of beads. */
export const anyExport: fc.Arbitrary<string> = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map((l) => l.replaceAll("\n", " ")).join("\n"));
