import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import { queryDocumentOf } from "../../src/app/query-document.ts";
import { schemas } from "../../src/app/schemas.ts";
import type { QueryDocument, Tickets } from "../../src/app/tickets.ts";
import type { JsonObject } from "../../src/base/json.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Query } from "../../src/search/query.ts";
import { queryOfJson } from "../../src/search/query-json.ts";
import { someQuery } from "../search/arbitrary-queries.ts";
import { gitInit, seeded, TestClock } from "../store/support.ts";
import { lastingScratch } from "../support/git-env.ts";

let tickets: Tickets;
let dir: string;
const clock = new TestClock();
let ids: readonly string[];

beforeAll(async () => {
  dir = lastingScratch("query");
  gitInit(dir);
  tickets = await openTickets({ dir, now: clock.now, random: seeded(11) });
  await tickets.init();
  const { created } = await tickets.transact([
    { op: "create", title: "A", ref: "$a", labels: ["ui"], custom: { sev: "S1", n: 0 } },
    { op: "create", title: "B", ref: "$b", dependsOn: ["$a"], parent: "$c" },
    { op: "create", title: "C", ref: "$c", type: "epic" },
    { op: "create", title: "D", ref: "$d", links: [{ type: "relates-to", to: "$a" }] },
    { op: "comment", id: "$a", body: "Hello" },
  ]);
  ids = created;
  clock.wait(60);
  await tickets.transact([
    { op: "set", id: ids[0] ?? "", fields: { points: 3 } },
    { op: "delete", id: ids[3] ?? "" },
  ]);
  return () => tickets.close();
});

const all = (document: QueryDocument) => tickets.query({ all: true, ...document });

test("an answer has what is asked for, in that order, and nothing else", async () => {
  const { tickets: found, total } = await all({
    where: "label:ui OR type:epic",
    fields: ["title", "custom.sev", "points", "custom.none"],
    sort: ["title"],
  });
  expect(total).toBe(2);
  expect(JSON.stringify(found)).toBe(
    '[{"title":"A","custom":{"sev":"S1","none":null},"points":3},' +
      '{"title":"C","custom":{"sev":null,"none":null},"points":null}]',
  );
  const [whole] = (await all({ where: "label:ui" })).tickets;
  const [listed] = (await tickets.list({ query: "label:ui" })).tickets;
  expect(whole).toEqual(listed);
  expect((await all({ limit: 1, fields: ["id"] })).tickets).toHaveLength(1);
});

test("conditions as data find what the text finds", async () => {
  const where: Query = {
    kind: "and",
    parts: [
      { kind: "field", field: "custom.sev", any: [{ op: "is", value: "s1" }] },
      { kind: "not", part: { kind: "is", what: "blocked" } },
    ],
  };
  const fields = ["title"];
  expect((await all({ where, fields })).tickets).toEqual([{ title: "A" }]);
  expect((await tickets.list({ where })).total).toBe(1);
  expect((await tickets.board({ where })).total).toBe(1);
  expect((await tickets.stats({ where })).total).toBe(1);
  const loose = { kind: "field", field: "dependsOn", any: [ids[0]] } as unknown as Query;
  expect((await all({ where: loose, fields })).tickets).toEqual([{ title: "B" }]);
});

test("links are those that show has, from the cache and at another moment", async () => {
  const { commit } = await tickets.list();
  const then = await openTickets({ dir, at: commit, now: clock.now });
  const plain = async (from: Tickets) =>
    (await from.query({ where: "is:all OR is:deleted", fields: ["id"], include: ["links"] }))
      .tickets;
  for (const from of [tickets, then]) {
    const answers = await plain(from);
    expect(answers).toHaveLength(4);
    for (const answer of answers) {
      const { id, links, backlinks } = await from.show(String(answer["id"]));
      expect(answer).toEqual({ id, links, backlinks });
    }
  }
  await then.close();
});

test("the history of each ticket is its log, read once for all", async () => {
  const { tickets: answers } = await all({ where: "is:all OR is:deleted", include: ["history"] });
  expect(answers).toHaveLength(4);
  for (const answer of answers) {
    const log = await tickets.history({ id: String(answer["id"]) });
    const expected = log.map(({ commit, time, actor, kind, subject, batch, changes }) => ({
      ...{ commit, time, actor, kind, subject, batch },
      changes: changes.map(({ field, element, before, after }) => ({
        field,
        element,
        before,
        after,
      })),
    }));
    expect(answer["history"]).toEqual(expected);
  }
  const [none] = (await all({ where: "label:nobody", include: ["history", "links"] })).tickets;
  expect(none).toBeUndefined();
});

test.each([
  [{ fields: ["titel"] }, "UNKNOWN_FIELD"],
  [{ fields: ["custom."] }, "UNKNOWN_FIELD"],
  [{ fields: ["constructor"] }, "UNKNOWN_FIELD"],
  [{ include: ["body"] }, "UNKNOWN_FIELD"],
  [{ where: "lable:ui" }, "BAD_QUERY"],
  [{ where: { kind: "is", what: "redy" } }, "INVALID_QUERY"],
  [{ where: { kind: "field", field: "custom.x", any: [] } }, "INVALID_QUERY"],
  [{ sort: ["nope"] }, "UNKNOWN_SORT"],
])("%j is refused", async (document, code) => {
  await expect(tickets.query(document as QueryDocument)).rejects.toMatchObject({ code });
});

/** A condition as data, as deep as is asked for. */
const deep = (levels: number): unknown =>
  levels === 0 ? { kind: "is", what: "all" } : { kind: "not", part: deep(levels - 1) };

test("data that is no query is refused at its place, and never takes long", () => {
  const refused = (value: unknown, path: string) =>
    expect(() => queryOfJson(value)).toThrow(
      expect.objectContaining({ code: "INVALID_QUERY", data: expect.objectContaining({ path }) }),
    );
  refused(null, "/where");
  refused([], "/where");
  refused({ kind: "xor" }, "/where/kind");
  refused({ kind: "and", parts: [] }, "/where/parts");
  refused({ kind: "or", parts: [{ kind: "not" }] }, "/where/parts/0/part");
  refused({ kind: "is", what: "ready", more: 1 }, "/where/more");
  refused({ kind: "text", term: { mode: "regex", text: "x" } }, "/where/term/mode");
  refused({ kind: "field", field: "text", any: ["x"] }, "/where/field");
  refused({ kind: "field", field: "points", any: [1, "x"] }, "/where/any/1");
  refused({ kind: "field", field: "label", any: [{ op: "<", value: "x" }] }, "/where/any/0");
  refused({ kind: "field", field: "due", any: [{ op: "range", from: "2026" }] }, "/where/any/0/to");
  refused({ kind: "field", field: "due", any: [{ op: "none", value: "x" }] }, "/where/any/0/value");
  expect(() => queryOfJson(deep(60))).not.toThrow();
  expect(() => queryOfJson(deep(5000))).toThrow(expect.objectContaining({ code: "INVALID_QUERY" }));
  const ring: { kind: string; part?: unknown } = { kind: "not" };
  ring.part = ring;
  expect(() => queryOfJson(ring)).toThrow(expect.objectContaining({ code: "INVALID_QUERY" }));
  const many = Array.from({ length: 500 }, () => ({ kind: "is", what: "all" }));
  refused({ kind: "and", parts: many }, "/where/parts/399");
});

const { schema = {} } = (await schemas()).find(({ name }) => name === "query") ?? {};
const valid = new Ajv2020({ strict: true }).compile(schema as JsonObject);

test("what a text says can be said as data, which the schema knows", () => {
  fc.assert(
    fc.property(someQuery, (text) => {
      const { where } = parseQuery(text);
      if (where === undefined) return;
      expect(queryOfJson(JSON.parse(JSON.stringify(where)))).toEqual(where);
      expect([valid({ where }), valid.errors]).toEqual([true, null]);
    }),
    { numRuns: 500 },
  );
});

const json = fc.letrec<{ condition: unknown }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      kind: fc.constantFrom("is", "has"),
      what: fc.constantFrom("ready", "due", 1, null),
    }),
    fc.record(
      {
        kind: fc.constant("field"),
        field: fc.constantFrom("label", "points", "custom.x"),
        any: fc.array(
          fc.oneof(
            fc.constantFrom("3", 3, true, null, []),
            fc.record(
              {
                op: fc.constantFrom("is", "<", "range", "none", "me", "~"),
                value: fc.constantFrom("3", 4, {}),
                from: fc.constant("1"),
                to: fc.constant(2),
              },
              { requiredKeys: ["op"] },
            ),
          ),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ["kind"] },
    ),
    fc.record({
      kind: fc.constantFrom("and", "or", "nor"),
      parts: fc.array(tie("condition"), { maxLength: 2 }),
    }),
    fc.record(
      { kind: fc.constant("not"), part: tie("condition"), more: fc.constant(1) },
      { requiredKeys: ["kind"] },
    ),
    fc.constantFrom(null, "x", 3, [], { kind: "text", term: { mode: "word", text: "x" } }),
  ),
})).condition;

const mostly = (good: readonly unknown[], bad: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...bad) },
  );

test("whatever is taken, the schema takes too", () => {
  const document = fc.record(
    {
      where: fc.oneof(fc.constant("is:ready"), json),
      fields: mostly([["id"], ["custom.x"]], [[], [1], "id"]),
      include: mostly([["links"], []], ["links"]),
      sort: mostly([["id"], []], ["id"]),
      limit: mostly([0, 5], [-1, 1.5, "5"]),
      all: mostly([true, false], [1]),
    },
    { requiredKeys: [] },
  );
  let taken = 0;
  fc.assert(
    fc.property(document, (value) => {
      try {
        queryDocumentOf(JSON.stringify(value));
      } catch (error) {
        expect(error).toMatchObject({ code: "INVALID_QUERY" });
        return;
      }
      taken++;
      expect([valid(value), valid.errors]).toEqual([true, null]);
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(50);
});
