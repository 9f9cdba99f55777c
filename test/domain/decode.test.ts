import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import { readDocument } from "../../src/domain/read-document.ts";
import { cells, element, file, ID, reread, stamp, ticket } from "./documents.ts";

test("values without a stamp of their own have the document's", () => {
  const read = ticket({ title: "T", labels: ["a", "b"], custom: { k: null }, "x-new": 1 });
  expect(cells(read)).toEqual([
    'title: "T" @ 1',
    "labels/a: true @ 1",
    "labels/b: true @ 1",
    "custom/k: null @ 1",
    "x-new: 1 @ 1",
  ]);
});

test("stamps of their own, cleared registers and removed elements are read from _v", () => {
  const read = ticket({
    title: "T",
    labels: ["a"],
    _v: {
      all: stamp(1),
      title: stamp(2),
      due: stamp(3),
      labels: { a: stamp(4), b: stamp(9) },
      removed: { labels: { c: stamp(5), a: stamp(9) }, "x-old": stamp(6) },
    },
  });
  expect(cells(read)).toEqual([
    'title: "T" @ 2',
    "labels/a: true @ 4",
    "labels/c: undefined @ 5",
    "due: undefined @ 3",
    "x-old: undefined @ 6",
  ]);
});

test("status, resolution, closed and closedBy are one register", () => {
  const read = ticket({ status: "done", closedBy: "ada", _v: { all: stamp(1), status: stamp(2) } });
  expect(cells(read)).toEqual(['status: {"status":"done","closedBy":"ada"} @ 2']);
});

test("parts of an element have the stamp of its id; texts are lines", () => {
  const id = element(2);
  const comments = [{ id, by: "ada", body: ["a", "", "b"] }];
  const read = ticket({ comments, _v: { all: stamp(1), comments: { [id]: { body: stamp(3) } } } });
  expect(cells(read)).toEqual([
    `comments/${id}/by: "ada" @ 2`,
    `comments/${id}/body: "a\\n\\nb" @ 3`,
  ]);
});

test("the text of a redacted comment is not read, whatever the file says", () => {
  const id = element(2);
  const comments = [
    { id, body: ["a"] },
    { id, redacted: true },
    { id, body: ["b"], by: "ada" },
  ];
  const read = ticket({ comments });
  expect(cells(read)).toEqual([`comments/${id}/by: "ada" @ 2`]);
  expect([...read.redacted]).toEqual([`comments\u0000${id}`]);
});

test.each<[string, Record<string, Json>]>([
  ["text", { body: [""] }],
  ["comment", { comments: [{ id: element(2), by: "ada", body: [""] }] }],
])("an empty %s is absent", (_, members) => {
  expect([...ticket(members).cells.keys()].some((key) => key.endsWith("body"))).toBe(false);
});

test("names that JavaScript's objects inherit are plain names", () => {
  const names = ["toString", "valueOf", "hasOwnProperty", "isPrototypeOf"];
  const members = {
    labels: names,
    custom: Object.fromEntries(names.map((n) => [n, 1])),
    toString: 1,
  };
  const read = ticket(members);
  expect(read.cells.size).toBe(9);
  expect([...read.cells.values()].every((cell) => cell.stamp === stamp(1))).toBe(true);
  expect(encodeDocument(reread(read))).toBe(encodeDocument(read));
});

test("of a purged document only the tombstone is read", () => {
  const read = ticket({ purged: true, title: "T" });
  expect(read).toMatchObject({ purged: true, claim: undefined });
  expect(read.cells.size).toBe(0);
});

test("a file that nobody stamped has the stamp that is given", () => {
  const text = JSON.stringify({ schema: 1, id: ID, title: "T" });
  expect(readDocument("ticket", ID, text, stamp(7)).all).toBe(stamp(7));
  expect(() => readDocument("ticket", ID, text)).toThrow(
    expect.objectContaining({ code: "INVALID_DOCUMENT" }),
  );
});

describe("what has not the shape of a document is refused", () => {
  const id = element(5);
  test.each<[string, Record<string, Json>]>([
    ["/schema", { schema: "1" }],
    ["/schema", { schema: -1 }],
    ["/id", { id: "000000000000" }],
    ["/_v", { _v: 1 }],
    ["/_v/all", { _v: {} }],
    ["/_v/all", { _v: { all: "x" } }],
    ["/_v/title", { _v: { all: stamp(1), title: 5 } }],
    ["/_v/labels", { _v: { all: stamp(1), labels: stamp(1) } }],
    ["/_v/labels/a", { labels: ["a"], _v: { all: stamp(1), labels: { a: "" } } }],
    ["/_v/removed", { _v: { all: stamp(1), removed: [] } }],
    ["/_v/removed/labels", { _v: { all: stamp(1), removed: { labels: stamp(1) } } }],
    ["/_v/removed/x-old", { _v: { all: stamp(1), removed: { "x-old": {} } } }],
    ["/labels", { labels: "a" }],
    ["/labels", { labels: [1] }],
    ["/labels", { labels: ["__proto__"] }],
    ["/labels", { labels: ["a\u0000b"] }],
    ["/custom", { custom: [] }],
    ["/links", { links: [{ type: "parent" }] }],
    ["/links", { links: [{ type: "parent", to: 1 }] }],
    ["/links", { links: [{ type: "parent", to: ID, more: 1 }] }],
    ["/refs", { refs: [{ type: "a b", value: "c" }] }],
    ["/body", { body: "text" }],
    ["/body", { body: [] }],
    ["/comments", { comments: {} }],
    ["/comments", { comments: [1] }],
    ["/comments", { comments: [{ id: stamp(5) }] }],
    [`/comments/${id}`, { comments: [{ id, likes: 1 }] }],
    [`/comments/${id}/body`, { comments: [{ id, body: "text" }] }],
    [
      `/_v/comments/${id}/by`,
      { comments: [{ id, by: "a" }], _v: { all: stamp(1), comments: { [id]: { by: stamp(4) } } } },
    ],
    ["/claim", { claim: { by: "a", lease: "l", fence: 0, expires: "" } }],
    ["/claim", { claim: { by: "a", lease: "l", fence: 1.5, expires: "" } }],
    ["/claim", { claim: [] }],
    ["/", { all: 1 }],
    ["/", { removed: 1 }],
    ["/", { 12: 1 }],
    ["/_v/removed", { _v: { all: stamp(1), removed: { all: stamp(2) } } }],
  ])("at %s: %j", (path, members) => {
    expect(() => ticket(members)).toThrow(
      expect.objectContaining({
        code: "INVALID_DOCUMENT",
        data: expect.objectContaining({ name: ID, path }),
      }),
    );
  });

  test.each(["[]", "1", "null", '"x"'])("no object: %s", (text) => {
    expect(() => readDocument("ticket", ID, text)).toThrow(
      expect.objectContaining({ code: "INVALID_DOCUMENT" }),
    );
  });
});

test("a newer format is named, whatever else stands in the document", () => {
  expect(() => ticket({ schema: 2, labels: "changed" })).toThrow(
    expect.objectContaining({
      code: "NEWER_FORMAT",
      kind: "newerFormat",
      data: { name: ID, format: 2, known: 1 },
    }),
  );
});

test("documents of other kinds are named by `name`", () => {
  const text = JSON.stringify({
    schema: 1,
    name: "mine",
    query: "is:open",
    id: 5,
    _v: { all: stamp(1) },
  });
  const view = readDocument("view", "mine", text);
  expect(cells(view)).toEqual(['query: "is:open" @ 1', "id: 5 @ 1"]);
  expect(() => readDocument("view", "other", text)).toThrow(
    expect.objectContaining({ code: "INVALID_DOCUMENT" }),
  );
  expect(file({})["name"]).toBeUndefined();
});
