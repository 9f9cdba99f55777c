import { expect, test } from "vitest";
import type { Operation } from "../../../src/domain/operation.ts";
import { schemaFaults } from "../../../src/domain/schema/faults.ts";
import { validateOperation } from "../../../src/domain/schema/validators.generated.js";

function faultsOf(value: unknown): string[] {
  if (validateOperation(value)) return [];
  return schemaFaults(validateOperation.errors ?? [], value).map((f) => `${f.path} ${f.problem}`);
}

const VALID: readonly Operation[] = [
  { op: "create", title: "T" },
  {
    op: "create",
    ref: "$api",
    title: "T",
    body: "a\nb",
    type: "bug",
    status: "open",
    resolution: "done",
    priority: "high",
    assignees: ["ada"],
    labels: ["ui"],
    milestone: "v1",
    due: "2026-12-31",
    estimate: 1.5,
    points: 0,
    links: [{ type: "relates-to", to: "tk-7k3m" }],
    parent: "$epic",
    dependsOn: ["7k3m", "bd-1.2"],
    criteria: ["It works."],
    aliases: ["bd-9"],
    refs: [{ type: "commit", value: "abc" }],
    custom: { severity: { any: ["thing", null] } },
  },
  {
    op: "set",
    id: "7k3m",
    fields: { title: "T", body: null, due: null, estimate: null, custom: { a: null } },
  },
  { op: "move", id: "7k3m", to: "closed", resolution: "wontfix", ifStatus: "open" },
  { op: "close", id: "7k3m", ifMatch: "a".repeat(40) },
  { op: "close", id: "7k3m", ifMatch: "0".repeat(64), resolution: "done" },
  { op: "reopen", id: "7k3m" },
  { op: "reopen", id: "7k3m", to: "in-progress" },
  { op: "label", id: "$api", add: ["a"], remove: ["b c"] },
  { op: "assign", id: "7k3m", add: [] },
  { op: "alias", id: "7k3m", add: ["bd-1"] },
  { op: "ref", id: "7k3m", add: [{ type: "url", value: "https://x.dev" }], remove: [] },
  { op: "link", id: "a", type: "parent", to: "$b" },
  { op: "unlink", id: "a", type: "parent", to: "b" },
  { op: "criteria", id: "a", add: [{ text: "x" }, { text: "y", done: true, after: null }] },
  {
    op: "criteria",
    id: "a",
    change: [{ criterion: "01jd3zkq8h0000a1b2c3d40000", text: "x", done: false }],
    remove: ["01jd3zkq8h0000a1b2c3d40000"],
    order: ["01jd3zkq8h0000a1b2c3d40000"],
  },
  { op: "comment", id: "a", body: "Hi" },
  { op: "comment", id: "a", body: "Hi", replyTo: "01jd3zkq8h0000a1b2c3d40000" },
  {
    op: "comments",
    id: "a",
    change: [{ comment: "01jd3zkq8h0000a1b2c3d40000", body: "x" }],
    remove: ["01jd3zkq8h0000a1b2c3d40000"],
    redact: ["01jd3zkq8h0000a1b2c3d40000"],
  },
  {
    op: "time",
    id: "a",
    add: [{ minutes: 90 }, { minutes: 0.5, at: "2026-11-23T09:00:00Z", type: "review", note: "x" }],
    remove: ["01jd3zkq8h0000a1b2c3d40000"],
  },
  {
    op: "attach",
    id: "a",
    add: [
      { name: "a b.txt", content: "YQ==" },
      { name: "b", content: "", type: "image/svg+xml" },
    ],
    remove: ["c"],
  },
  { op: "purge", id: "a", reason: "Holds a customer's data" },
  { op: "delete", id: "a" },
  { op: "restore", id: "a" },
];

test.each(VALID)("case %#, $op, is an operation", (operation) => {
  expect(faultsOf(operation)).toEqual([]);
});

test.each([
  [
    { op: "create", title: "", prioritty: "high" },
    ["/prioritty is not known; did you mean priority?", "/title must not be empty"],
  ],
  [{ op: "create" }, ["/title is missing"]],
  [{ op: "create", title: "T", id: "x" }, ["/id is not known"]],
  [{ op: "create", title: "T", ref: "api" }, ["/ref must be a dollar sign and a name, like $api"]],
  [{ op: "create", title: "T", criteria: [""] }, ["/criteria/0 must not be empty"]],
  [
    { op: "create", title: "T", links: [{ type: "x", too: "y" }] },
    ["/links/0/to is missing", "/links/0/too is not known; did you mean to?"],
  ],
  [
    { op: "create", title: "T", custom: { "a/b,~": 1 } },
    ["/custom/a~1b,~0 has a name that must not hold commas, control characters or space at an end"],
  ],
  [{ op: "set", id: "a", fields: {} }, ["/fields must not be empty"]],
  [{ op: "set", id: "a", fields: { stauts: "open" } }, ["/fields/stauts is not known"]],
  [
    { op: "set", id: "a", fields: { titel: "x", due: 5, type: null } },
    [
      "/fields/titel is not known; did you mean title?",
      "/fields/type must be a string",
      "/fields/due must be a string or null",
    ],
  ],
  [{ op: "move", id: "a" }, ["/to is missing"]],
  [{ op: "move", id: "", to: "open" }, ["/id must not be empty"]],
  [
    { op: "close", id: 7, iffStatus: "open" },
    ["/iffStatus is not known; did you mean ifStatus?", "/id must be a string"],
  ],
  [{ op: "close", id: "a", ifMatch: "HEAD" }, ["/ifMatch must be the oid of a blob"]],
  [{ op: "label", id: "a", add: "ui" }, ["/add must be an array"]],
  [
    { op: "label", id: "a", add: ["ui,x"] },
    ["/add/0 must not hold commas, control characters or space at an end"],
  ],
  [
    { op: "link", id: "a", type: "Parent", to: "b" },
    ["/type must be lower-case letters, digits and hyphens, at most 40, a letter first"],
  ],
  [{ op: "criteria", id: "a", add: [{ text: "" }] }, ["/add/0/text must not be empty"]],
  [
    { op: "time", id: "a", add: [{ minutes: 0, at: "yesterday" }, { hours: 1 }] },
    [
      "/add/0/at must be a time like 2026-12-31T09:12:33.120Z",
      "/add/0/minutes must be > 0",
      "/add/1/hours is not known",
      "/add/1/minutes is missing",
    ],
  ],
  [
    { op: "attach", id: "a", add: [{ name: "a\nb", type: "png" }], remove: [""] },
    [
      "/add/0/content is missing",
      "/add/0/name must be one line without control characters",
      "/add/0/type must be a media type like image/png",
      "/remove/0 must not be empty",
    ],
  ],
  [
    { op: "purge", id: "a", reason: "a\nb" },
    ["/reason must be one line without control characters"],
  ],
  [{ op: "purge", id: "a" }, ["/reason is missing"]],
  [
    { op: "comments", id: "a", change: [{ comment: "2", boddy: "x" }], redact: ["x"] },
    [
      "/change/0/boddy is not known; did you mean body?",
      "/change/0/body is missing",
      "/change/0/comment must be the id of a comment, criterion or time entry",
      "/redact/0 must be the id of a comment, criterion or time entry",
    ],
  ],
  [
    { op: "criteria", id: "a", add: [{ text: "x", after: "1" }] },
    ["/add/0/after must be the id of a comment, criterion or time entry"],
  ],
  [{ op: "criteria", id: "a", change: [{ text: "x" }] }, ["/change/0/criterion is missing"]],
  [
    { op: "criteria", id: "a", remove: ["1"] },
    ["/remove/0 must be the id of a comment, criterion or time entry"],
  ],
  [{ op: "comment", id: "a", body: "" }, ["/body must not be empty"]],
  [
    { op: "comment", id: "a", body: "x", replyTo: "1" },
    ["/replyTo must be the id of a comment, criterion or time entry"],
  ],
  [{ op: "delete" }, ["/id is missing"]],
  [{}, ["/op is missing"]],
  [[], [" must be an object"]],
  [null, [" must be an object"]],
])("case %#: the faults are those of the right operation", (value, faults) => {
  expect(faultsOf(value).sort()).toEqual([...faults].sort());
});

test("an unknown operation is answered with the known ones and the nearest", () => {
  const known =
    "create, set, move, close, reopen, label, assign, alias, ref, link, unlink, criteria, comment, comments, time, attach, claim, renew, release, handoff, purge, delete, restore";
  expect(faultsOf({ op: "clos", id: "a" })).toEqual([
    `/op must be one of ${known}; did you mean close?`,
  ]);
  expect(faultsOf({ op: 3 })).toEqual([`/op must be one of ${known}`]);
});

test("without the value nothing is suggested for it, and nothing is looked up on a prototype", () => {
  validateOperation({ op: "clos" });
  const [fault] = schemaFaults(validateOperation.errors ?? []);
  expect(fault?.problem).not.toContain("did you mean");
  const error = { instancePath: "/word", keyword: "enum", params: { allowedValues: ["close"] } };
  const problem = "must be one of close";
  expect(schemaFaults([error], Object.create({ word: "clos" }))).toEqual([
    { path: "/word", problem },
  ]);
  expect(schemaFaults([error], { word: "clos" })[0]?.problem).toContain("did you mean close");
});

test("a thousand faults are told as a hundred and the rest", () => {
  const custom = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`a,${i}`, i]));
  const faults = faultsOf({ op: "create", title: "T", custom });
  expect(faults).toHaveLength(101);
  expect(faults.at(-1)).toBe(" has 900 more faults");
});

test("a rule without words of ours is told in the validator's", () => {
  const error = { instancePath: "/a", keyword: "multipleOf", params: {} };
  expect(schemaFaults([{ ...error, message: "must be even" }])).toEqual([
    { path: "/a", problem: "must be even" },
  ]);
  expect(schemaFaults([error])).toEqual([{ path: "/a", problem: "is not valid" }]);
});
