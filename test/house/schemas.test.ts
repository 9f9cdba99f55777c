import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileSchemas, SCHEMA_FOLDERS } from "../../tools/schemas.mjs";
import { scratch } from "../support/git-env.ts";

interface Trial {
  (data: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string }[] | null;
}

/** Two schemas of which one refers to the other, and a keyword that needs a helper of the library. */
function trialFolder(): string {
  const dir = scratch("schemas");
  const dialect = "https://json-schema.org/draft/2020-12/schema";
  const label = {
    $schema: dialect,
    $id: "https://git-ticket.dev/schema/1/label-name.json",
    type: "string",
    maxLength: 3,
  };
  const ticket = {
    $schema: dialect,
    $id: "https://git-ticket.dev/schema/1/ticket.json",
    type: "object",
    required: ["title"],
    properties: {
      title: { type: "string", minLength: 1 },
      labels: { type: "array", uniqueItems: true, items: { $ref: "label-name.json" } },
    },
  };
  writeFileSync(join(dir, "label-name.schema.json"), JSON.stringify(label));
  writeFileSync(join(dir, "ticket.schema.json"), JSON.stringify(ticket));
  return dir;
}

async function loaded(folder: string): Promise<Record<string, Trial>> {
  const files = await compileSchemas(folder);
  writeFileSync(join(folder, "trial.mjs"), files["validators.generated.js"] ?? "");
  return await import(join(folder, "trial.mjs"));
}

test("the committed validators are what the schemas give (npm run schemas writes them)", async () => {
  for (const folder of SCHEMA_FOLDERS) {
    const files = await compileSchemas(folder);
    for (const name of ["validators.generated.js", "validators.generated.d.ts"]) {
      const file = join(folder, name);
      expect(existsSync(file) ? readFileSync(file, "utf8") : undefined).toBe(files[name]);
    }
  }
});

test("each schema becomes a function that reports every fault", async () => {
  const { validateTicket, validateLabelName } = await loaded(trialFolder());
  expect(validateTicket?.({ title: "a", labels: ["x", "日本語"] })).toBe(true);
  expect(validateTicket?.errors).toBeNull();
  expect(validateTicket?.({ title: "", labels: ["x", "x", "long"] })).toBe(false);
  const faults = validateTicket?.errors?.map(({ instancePath, keyword }) => instancePath + keyword);
  expect(faults?.sort()).toEqual(["/labels/2maxLength", "/labelsuniqueItems", "/titleminLength"]);
  expect(validateLabelName?.("abc")).toBe(true);
});

test("compiled validators import nothing and are the same each time", async () => {
  const folder = trialFolder();
  const files = await compileSchemas(folder);
  expect(files).toEqual(await compileSchemas(folder));
  // The helpers' sources name their own modules in strings, so look for what would load one.
  expect(files["validators.generated.js"]).not.toMatch(/^import\b|\bvar __require\b/m);
  expect(files["validators.generated.d.ts"]).toContain("validateLabelName: Validator");
});

test("a folder without schemas gives nothing, and a careless schema is refused", async () => {
  expect(await compileSchemas(scratch("empty"))).toEqual({});
  expect(await compileSchemas(join(scratch("absent"), "schema"))).toEqual({});
  const dir = scratch("careless");
  writeFileSync(join(dir, "a.schema.json"), '{"type":"object"}');
  await expect(compileSchemas(dir)).rejects.toThrow("$id");
  writeFileSync(
    join(dir, "a.schema.json"),
    '{"$id":"https://x.dev/a.json","type":"object","requird":["a"]}',
  );
  await expect(compileSchemas(dir)).rejects.toThrow("requird");
});
