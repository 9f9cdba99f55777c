import { describe, expect, it } from "vitest";
import {
  configValue,
  flatConfig,
  parseConfigKey,
  withConfigValue,
} from "../../../src/domain/config/keys.ts";
import { valueOfWords } from "../../../src/domain/config/values-of-words.ts";

const settings = {
  prefix: "tk",
  statuses: { open: { category: "open", rank: 1 } },
  milestones: { "v1.0": { due: "2026-12-31" } },
  types: { task: {} },
};

describe("a configuration key", () => {
  it.each([
    ["prefix", "prefix", undefined, undefined],
    ["statuses", "statuses", undefined, undefined],
    ["statuses.open", "statuses", "open", undefined],
    ["statuses.open.rank", "statuses", "open", "rank"],
    ["milestones.v1.0", "milestones", "v1.0", undefined],
    ["milestones.v1.0.due", "milestones", "v1.0", "due"],
    ["fields.rank", "fields", "rank", undefined],
  ])("%s is a place", (key, field, name, member) => {
    expect(parseConfigKey(key)).toStrictEqual({ field, name, member });
  });

  it.each(["status", "prefix.x", "statuses.", "constructor", "__proto__.x", "statuses.__proto__"])(
    "%j is refused",
    (key) => {
      expect(() => parseConfigKey(key)).toThrow(/setting|name/);
    },
  );

  it("reads what was written at it, and nothing else moves", () => {
    const key = parseConfigKey("milestones.v1.0.description");
    const after = withConfigValue(settings, key, "First");
    expect(configValue(after, key)).toBe("First");
    expect(withConfigValue(after, key, undefined)).toStrictEqual(settings);
  });

  it("has no value where objects have inherited ones", () => {
    expect(configValue(settings, { field: "statuses", name: "toString", member: undefined })).toBe(
      undefined,
    );
  });
});

it("values without parts are told flat, an empty element as itself", () => {
  expect(flatConfig(settings)).toStrictEqual([
    ["prefix", "tk"],
    ["statuses.open.category", "open"],
    ["statuses.open.rank", 1],
    ["types.task", {}],
    ["milestones.v1.0.due", "2026-12-31"],
  ]);
});

describe("words after a key", () => {
  const meaning = (key: string, ...words: string[]) => valueOfWords(parseConfigKey(key), words);

  it("are members, which leave the others alone", () => {
    expect(meaning("statuses.qa", "category=active", "to=open,closed")).toStrictEqual({
      value: { category: "active", to: ["open", "closed"] },
      merges: true,
    });
  });

  it("are a text, a list or JSON, as the member wants", () => {
    expect(meaning("milestones.v1.description", "The", "first").value).toBe("The first");
    expect(meaning("templates.bug.labels", "a, b,").value).toStrictEqual(["a", "b"]);
    expect(meaning("templates.bug.criteria", '["x, y"]').value).toStrictEqual(["x, y"]);
    expect(meaning("templates.bug.points", "3").value).toBe(3);
    expect(meaning("fields.severity", '{"type":"string"}')).toEqual({
      value: { type: "string" },
      merges: false,
    });
  });

  it("that are no JSON where JSON is wanted are refused", () => {
    expect(() => meaning("statuses.open.rank", "first")).toThrow("must be JSON");
  });
});
