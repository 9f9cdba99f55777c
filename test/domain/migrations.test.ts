import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isObject, type Json, type JsonObject } from "../../src/base/json.ts";
import { cellKey, type Document } from "../../src/domain/document.ts";
import { Draft } from "../../src/domain/draft.ts";
import { documentJson, encodeDocument } from "../../src/domain/encode.ts";
import type { DocumentKind } from "../../src/domain/fields.ts";
import { joinDocuments } from "../../src/domain/join.ts";
import { formatOf, migrate } from "../../src/domain/migrations/migrate.ts";
import { readDocument } from "../../src/domain/read-document.ts";
import { ID, stamp, ticket, write } from "./documents.ts";

const FIXTURES = new URL("../fixtures/formats/v0/", import.meta.url);
const KINDS: Readonly<Record<string, DocumentKind>> = { config: "config", workflow: "workflow" };

const originals = readdirSync(FIXTURES).filter((name) => !name.endsWith(".v1.json"));

test.each(originals)("format 0: %s", (name) => {
  const text = readFileSync(new URL(name, FIXTURES), "utf8");
  const expected = readFileSync(new URL(name.replace(".json", ".v1.json"), FIXTURES), "utf8");
  const { id, name: own } = JSON.parse(text);
  const kind = KINDS[name.replace(".json", "")] ?? "ticket";
  const migrated = readDocument(kind, id ?? own, text);
  expect(encodeDocument(migrated)).toBe(expected);
  expect(encodeDocument(readDocument(kind, id ?? own, expected))).toBe(expected);
});

test("a document of the present format, or a newer one, is left as it is", () => {
  for (const source of [
    { schema: 1, state: "x" },
    { schema: 7 },
    {},
    { schema: "0" },
    { schema: -1 },
  ])
    expect(migrate("ticket", ID, source)).toBe(source);
});

test.each<[Json, number | undefined]>([
  [{ schema: 0 }, 0],
  [{ schema: 1.5 }, undefined],
  [{ schema: -1 }, undefined],
  [{ schema: "1" }, undefined],
  [[], undefined],
])("%j has format %s", (source, format) => {
  expect(formatOf(source)).toBe(format);
});

test("a document in which everything has the wrong type is invalid, not a crash", () => {
  const names = ["state", "assignee", "dependsOn", "body", "comments", "_v"];
  const any = fc.constantFrom<Json[]>(
    null,
    1,
    "",
    "x",
    [],
    [1],
    [[]],
    {},
    { a: 1 },
    { removed: 1 },
    { removed: { dependsOn: [], assignee: "x" } },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), any)), (members) => {
      const text = JSON.stringify({ schema: 0, id: ID, ...Object.fromEntries(members) });
      try {
        readDocument("ticket", ID, text, stamp(1));
      } catch (error) {
        expect(error).toMatchObject({ name: "TicketError", code: "INVALID_DOCUMENT" });
      }
    }),
  );
});

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

const joined = (value: Json | undefined): Json | undefined =>
  Array.isArray(value) ? value.join("\n") : undefined;

const renameStamps = (stamps: JsonObject): Record<string, Json | undefined> => {
  const { status, links, assignees, removed, ...rest } = stamps;
  const plain = Object.entries(object(links)).map(([key, s]) => [
    key.replace("depends-on ", ""),
    s,
  ]);
  const gone = removed === undefined ? undefined : renameStamps(object(removed));
  const dependsOn = links === undefined ? undefined : Object.fromEntries(plain);
  const assignee = assignees === undefined ? undefined : Object.values(object(assignees))[0];
  return { ...rest, state: status, dependsOn, assignee, removed: gone } as Record<
    string,
    Json | undefined
  >;
};

/** Writes a document as format 0 had it. */
function inFormatZero(document: Document): string {
  const {
    schema: _,
    status,
    links,
    assignees,
    body,
    comments,
    _v,
    ...rest
  } = documentJson(document);
  return JSON.stringify({
    ...rest,
    schema: 0,
    state: status,
    assignee: list(assignees)[0],
    dependsOn: links === undefined ? undefined : list(links).map((link) => object(link)["to"]),
    body: joined(body),
    comments:
      comments && list(comments).map((c) => ({ ...object(c), body: joined(object(c)["body"]) })),
    _v: renameStamps(object(_v)),
  });
}

/** Changes that format 0 could say, but for the assignee. */
const change = fc.constantFrom<((draft: Draft, id: string) => void)[]>(
  (draft) => draft.set("title", "T"),
  (draft) => draft.set("title", undefined),
  (draft) => draft.set("status", { status: "done", closedBy: "ada" }),
  (draft) => draft.set("status", undefined),
  (draft) => draft.set("body", "one\n\ntwo\n"),
  (draft) => draft.set("body", ""),
  (draft) => draft.set(cellKey("labels", "a"), true),
  (draft) => draft.set(cellKey("labels", "a"), undefined),
  (draft) =>
    draft.set(cellKey("links", "depends-on c0ffee2qx4wz"), {
      type: "depends-on",
      to: "c0ffee2qx4wz",
    }),
  (draft) => draft.set(cellKey("links", "depends-on c0ffee2qx4wz"), undefined),
  (draft, id) => draft.set(cellKey("comments", id, "body"), "hello\nworld"),
  (draft, id) => draft.set(cellKey("comments", id, "deleted"), true),
  (draft, id) => draft.redact("comments", id),
);

const side = fc
  .array(fc.tuple(fc.integer({ min: 2, max: 9 }), change), { maxLength: 6 })
  .map((changes) => {
    const sorted = [...changes].sort(([a], [b]) => a - b);
    return sorted.reduce(
      (doc, [n, apply]) => {
        const comment = "00000000z80000rep000010000";
        return write(doc, n, (draft) => apply(draft, comment));
      },
      ticket({
        title: "first",
        comments: [{ id: "00000000z80000rep000010000", by: "ada", body: ["x"] }],
      }),
    );
  });

test("the join of two migrated documents is the migrated join", () => {
  const migrated = (document: Document): Document =>
    readDocument("ticket", ID, inFormatZero(document));
  fc.assert(
    fc.property(side, side, (a, b) => {
      expect(encodeDocument(migrated(a))).toBe(encodeDocument(a));
      const join = joinDocuments(migrated(a), migrated(b));
      expect(encodeDocument(join)).toBe(encodeDocument(migrated(joinDocuments(a, b))));
    }),
    { numRuns: 200 },
  );
});

test("except for the assignee: one register became a set, so both sides of a change are kept", () => {
  const zero = (assignee: string, n: number): string =>
    JSON.stringify({ schema: 0, id: ID, assignee, _v: { all: stamp(1), assignee: stamp(n) } });
  const [ada, bob] = [zero("ada", 2), zero("bob", 3)].map((text) =>
    readDocument("ticket", ID, text),
  );
  if (ada === undefined || bob === undefined) throw new Error("two documents were read");
  // Format 0 would have kept bob alone.
  expect(documentJson(joinDocuments(ada, bob))["assignees"]).toEqual(["ada", "bob"]);
  expect(new Draft(bob, stamp(4)).keys("assignees")).toEqual(["bob"]);
});
