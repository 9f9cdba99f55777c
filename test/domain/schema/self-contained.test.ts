import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { isObject, type JsonObject } from "../../../src/base/json.ts";
import { selfContained } from "../../../src/domain/schema/self-contained.ts";
import { SOURCES } from "../../../src/domain/schema/sources.ts";
import { SCHEMAS } from "../../../tools/schemas.mjs";

const DEFINITIONS: JsonObject = {
  $defs: {
    pair: { type: "array", items: { $ref: "#/$defs/name" } },
    name: { type: "string" },
    other: { type: "number" },
  },
};

test("what a schema refers to comes with it, and what that refers to, and no more", () => {
  const schema = { $id: "x", items: { $ref: "definitions.json#/$defs/pair" } };
  expect(selfContained(schema, DEFINITIONS)).toEqual({
    $id: "x",
    items: { $ref: "#/$defs/definitions/$defs/pair" },
    $defs: {
      definitions: {
        $defs: {
          pair: { type: "array", items: { $ref: "#/$defs/definitions/$defs/name" } },
          name: { type: "string" },
        },
      },
    },
  });
});

test("a definition of its own that is called the same stays its own", () => {
  const schema = {
    $defs: { name: { const: 1 } },
    anyOf: [{ $ref: "#/$defs/name" }, { $ref: "definitions.json#/$defs/name" }],
  };
  const whole = selfContained(schema, DEFINITIONS);
  expect(whole).toMatchObject({
    $defs: { name: { const: 1 }, definitions: { $defs: { name: { type: "string" } } } },
    anyOf: [{ $ref: "#/$defs/name" }, { $ref: "#/$defs/definitions/$defs/name" }],
  });
});

test("one that refers to nothing outside stays as it is, and no source is changed", () => {
  const before = JSON.stringify(SOURCES);
  for (const source of Object.values(SOURCES))
    selfContained(source, SOURCES["definitions"] ?? source);
  expect(JSON.stringify(SOURCES)).toBe(before);
  expect(selfContained(DEFINITIONS, DEFINITIONS)).toBe(DEFINITIONS);
});

test("every schema is among the sources, and none has a definition called definitions", () => {
  const files = readdirSync(SCHEMAS).filter((name) => name.endsWith(".json"));
  const names = files.map((file) => file.replace(/(?:\.schema)?\.json$/, ""));
  expect(Object.keys(SOURCES).sort()).toEqual(names.sort());
  for (const { $defs } of Object.values(SOURCES))
    expect(isObject($defs) && Object.hasOwn($defs, "definitions")).toBe(false);
});
