import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../../src/base/json.ts";
import { checkConfig } from "../../../src/domain/config/check.ts";
import { defaultConfig } from "../../../src/domain/config/config.ts";
import { customCheck } from "../../../src/domain/config/custom-fields.ts";
import { customSchemaFault } from "../../../src/domain/config/custom-schema.ts";
import { documentJson } from "../../../src/domain/encode.ts";
import { formatStamp } from "../../../src/domain/stamp.ts";

const { prefix, statuses, types, priorities, resolutions } = documentJson(
  defaultConfig("tk", formatStamp(1, 0, "aaaaaaaa")),
);
const whole = { prefix, statuses, types, priorities, resolutions } as JsonObject;
const open = { category: "open" };
const closed = { category: "closed" };

describe("the configuration is checked as a whole", () => {
  it("what init writes is right", () => {
    expect(() => checkConfig(whole)).not.toThrow();
  });

  it.each<[string, JsonObject, string]>([
    ["a prefix", { prefix: "A" }, "prefix must be"],
    ["a status without category", { statuses: { open, closed, x: {} } }, "statuses.x needs"],
    ["a category", { statuses: { open, closed, x: { category: "z" } } }, "statuses.x.category"],
    ["a target", { statuses: { open: { ...open, to: ["x"] }, closed } }, 'no status "x"'],
    ["a rank", { types: { a: { rank: "1" } } }, "types.a.rank must be a number"],
    ["a member", { types: { a: { colour: "red" } } }, "types.a.colour is not known"],
    ["no end", { statuses: { open } }, "must have one of the category closed"],
    ["no beginning", { statuses: { closed } }, "must have one of the category open"],
    ["no types", { types: {} }, "types must not be empty"],
    ["a due date", { milestones: { v1: { due: "soon" } } }, "milestones.v1 is wrong"],
    ["a description", { milestones: { v1: { description: 1 } } }, "must be a text"],
    ["a template's type", { types: { task: {} }, templates: { x: { type: "y" } } }, 'type "y"'],
    ["a list", { templates: { x: { labels: "a" } } }, "must be a list"],
    ["an element", { templates: { x: 1 } }, "templates.x must be an object"],
    ["a map", { templates: [] }, "templates must be an object"],
    ["a limit", { limits: { attachment: "big" } }, "must be a number"],
    ["a schema", { fields: { x: { pattern: "(a+)+$" } } }, "can't use"],
  ])("%s that is wrong is named", (_, change, message) => {
    expect(() => checkConfig({ ...whole, ...change })).toThrow(message);
  });
});

describe("schemas of custom fields", () => {
  it.each<[string, Json]>([
    ["patterns, which may run for ever", { pattern: "a" }],
    ["references", { $ref: "#" }],
    ["a type that is none", { type: "text" }],
    ["an empty enum", { enum: [] }],
    ["a schema in properties", { properties: { a: { format: "date" } } }],
    ["a schema in items", { items: { $data: "1" } }],
    ["true", true],
  ])("refuse %s", (_, schema) => {
    expect(customSchemaFault(schema)).toBeTypeOf("string");
  });

  it("refuse what is nested too deep", () => {
    let schema: JsonObject = {};
    for (let i = 0; i < 7; i++) schema = { items: schema };
    expect(customSchemaFault(schema)).toContain("nested");
  });

  const check = customCheck({
    severity: { enum: ["S1", "S2"] },
    size: { type: "integer", minimum: 1 },
    broken: { pattern: "(" },
  });

  it("judge values, and leave a field alone that has none", () => {
    expect(check("severity", "S1")).toBeUndefined();
    expect(check("severity", "S3")).toBe("must be one of S1, S2");
    expect(check("size", 3)).toBeUndefined();
    expect(check("size", 0)).toBeTypeOf("string");
    expect(check("size", "3")).toBeTypeOf("string");
    expect(check("free", { any: 1 })).toBeUndefined();
    expect(check("toString", 1)).toBeUndefined();
    expect(check("broken", 1)).toBeUndefined();
  });
});
