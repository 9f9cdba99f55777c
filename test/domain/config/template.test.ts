import { expect, it } from "vitest";
import { fromTemplate } from "../../../src/domain/config/template.ts";

const templates = {
  bug: {
    type: "bug",
    priority: "high",
    labels: ["triage"],
    criteria: ["a test fails before"],
    custom: { severity: "S2", area: "ui" },
    unknown: 1,
  },
};

it("what is given wins, lists and custom fields are joined, unknown members stay out", () => {
  const made = fromTemplate(templates, "bug", {
    title: "x",
    priority: "low",
    labels: ["ui", "triage"],
    custom: { severity: "S1" },
  });
  expect(made).toStrictEqual({
    title: "x",
    type: "bug",
    priority: "low",
    labels: ["triage", "ui"],
    criteria: ["a test fails before"],
    custom: { severity: "S1", area: "ui" },
  });
});

it.each(["bugs", "toString", "__proto__"])("%s is no template", (name) => {
  expect(() => fromTemplate(templates, name, { title: "x" })).toThrow("no template");
});
