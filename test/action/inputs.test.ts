import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readInputs } from "../../src/action/inputs.ts";
import { parseTransitions } from "../../src/action/transitions.ts";
import { ROOT } from "../../tools/bundle.mjs";

interface Manifest {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const manifest: Manifest = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
const given = (changes: Readonly<Record<string, string>> = {}) => {
  const asked = new Set<string>();
  const get = (name: string): string => {
    asked.add(name);
    return changes[name] ?? manifest.inputs[name]?.default ?? "";
  };
  return { get, asked };
};
const codeOf = (changes: Readonly<Record<string, string>>): unknown => {
  try {
    return readInputs(given(changes).get);
  } catch (error) {
    return (error as { code: string; data: { input: string } }).data.input;
  }
};

test("action.yml and the code have the same inputs, and the defaults are good", () => {
  const { get, asked } = given();
  expect(readInputs(get)).toMatchObject({
    mode: "auto",
    linkCheck: "warn",
    comment: true,
    events: [],
  });
  expect([...asked].sort()).toEqual(Object.keys(manifest.inputs).sort());
  for (const { description } of Object.values(manifest.inputs))
    expect(description).toMatch(/[.)]$/);
});

test("action.yml and the code have the same outputs", () => {
  const folder = join(ROOT, "src/action");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((f) =>
    f.endsWith(".ts"),
  );
  const text = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  const named = [...text.matchAll(/\.output\(\s*"([a-z-]+)"/g)].map(([, name = ""]) => name);
  // These three are told in a loop over their names.
  const all = new Set([...named, "stale", "overdue", "expired"]);
  expect([...all].sort()).toEqual(Object.keys(manifest.outputs).sort());
});

test("it runs on Node 24, from dist/", () => {
  expect(manifest.runs).toEqual({ using: "node24", main: "dist/action.js" });
});

test("an input that can't be used is named", () => {
  const bad = {
    mode: "pull",
    "link-check": "on",
    comment: "yes",
    events: "dispatch, mail",
    "events-limit": "0",
    "events-cursor": "../x",
    "stale-days": "many",
    "tickets-ref": "--upload-pack=touch x",
    "author-name": "a <b>",
    "author-email": "a b",
    transitions: "opened in-review",
    "check-name": "a\nb",
  };
  for (const [name, value] of Object.entries(bad)) expect(codeOf({ [name]: value })).toBe(name);
  expect(codeOf({ events: "webhook", "webhook-url": "file:///etc/passwd" })).toBe("webhook-url");
  expect(
    codeOf({ events: "webhook", "webhook-url": "https://x.example", "webhook-secret": "short" }),
  ).toBe("webhook-secret");
});

test("a secret is in no message", () => {
  const secret = "s3cr3t-webhook";
  try {
    readInputs(given({ events: "webhook", "webhook-url": secret, "webhook-secret": secret }).get);
    expect.unreachable();
  } catch (error) {
    expect(JSON.stringify(error) + String(error)).not.toContain(secret);
  }
});

test("transitions replace the defaults one by one", () => {
  expect(parseTransitions("merged: close as wontfix\n# a note\n\nclosed: none\n")).toEqual({
    opened: { kind: "move", status: "in-review" },
    draft: { kind: "move", status: "in-progress" },
    merged: { kind: "close", resolution: "wontfix" },
    closed: { kind: "none" },
  });
  expect(Object.values(parseTransitions("off")).every((t) => t.kind === "none")).toBe(true);
});
