import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { schemas } from "../../src/app/schemas.ts";
import type { JsonObject } from "../../src/base/json.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { batch, fileAt, newStore, pathOf } from "../store/support.ts";

const known = await schemas();

/** Compiles one schema with nothing else at hand. */
function compiled(name: string): ValidateFunction {
  const entry = known.find((s) => s.name === name);
  return new Ajv2020({ strict: true, allErrors: true }).compile(entry?.schema ?? {});
}

test("each schema stands alone, under an $id that tells its name", () => {
  expect(known.map((s) => s.name)).toContain("ticket");
  for (const { name, id, title, schema } of known) {
    expect(() => compiled(name)).not.toThrow();
    expect(id).toBe(`https://git-ticket.dev/schema/1/${name}.json`);
    expect(schema).toMatchObject({ $id: id, title });
    expect(title).not.toBe("");
    expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"(?!#)/);
  }
});

const FULL: readonly Operation[] = [
  {
    op: "create",
    ref: "$one",
    title: "One",
    body: "a\n\nb",
    type: "bug",
    priority: "high",
    assignees: ["ada@example.com"],
    labels: ["ui"],
    milestone: "v1",
    due: "2026-12-31",
    estimate: 1.5,
    points: 2,
    criteria: ["It works."],
    aliases: ["bd-9"],
    refs: [{ type: "commit", value: "abc" }],
    custom: { severity: { any: ["thing", null] } },
  },
  { op: "create", ref: "$two", title: "Two", parent: "$one" },
  { op: "link", id: "$one", type: "relates-to", to: "$two" },
  { op: "comment", id: "$one", body: "Hi\nyou" },
  { op: "time", id: "$one", add: [{ minutes: 30, note: "Looked" }] },
  { op: "attach", id: "$one", add: [{ name: "a.txt", content: "aGVsbG8=" }] },
  { op: "label", id: "$one", remove: ["ui"] },
  { op: "close", id: "$one", resolution: "wontfix" },
  { op: "delete", id: "$two" },
];

/** A document that has lost its way in one place. */
const broken = (text: string, change: JsonObject): JsonObject => ({
  ...JSON.parse(text),
  ...change,
});

test("what a store holds is valid, and what is broken is not", async () => {
  const { dir, store } = await newStore();
  const { created } = await batch(store, FULL);
  const [ticket, config] = [compiled("ticket"), compiled("config")];
  for (const id of created) {
    const text = fileAt(dir, pathOf(id));
    expect([ticket(JSON.parse(text)), ticket.errors]).toEqual([true, null]);
    for (const change of [{ schema: 0 }, { due: "soon" }, { labels: ["a,b"] }, { _v: {} }])
      expect(ticket(broken(text, change))).toBe(false);
  }
  const settings = fileAt(dir, "config.json");
  expect([config(JSON.parse(settings)), config.errors]).toEqual([true, null]);
  expect(config(broken(settings, { statuses: { open: {} } }))).toBe(false);
  const [first = ""] = created;
  await batch(store, [{ op: "purge", id: first, reason: "Test" }]);
  expect(ticket(JSON.parse(fileAt(dir, pathOf(first))))).toBe(true);
});

test("operations of a batch are valid, and a slip in one is not", () => {
  const operation = compiled("operation");
  for (const one of FULL)
    expect([operation(one), one, operation.errors]).toEqual([true, one, null]);
  for (const slip of [{ op: "creat" }, { op: "create" }, { op: "close", id: "a", labels: [] }])
    expect(operation(slip)).toBe(false);
});
