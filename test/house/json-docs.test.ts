import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const docs = readFileSync(join(root, "docs/json.md"), "utf8");

function kindsIn(folder: string): readonly string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return files
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => [
      ...readFileSync(join(root, folder, name), "utf8").matchAll(
        /jsonDocument\(\s*"([a-z-]+)"|kind: "(version)"/g,
      ),
    ])
    .map(([, kind, version]) => kind ?? version ?? "");
}

test("every kind of JSON document is described", () => {
  const kinds = [...new Set(kindsIn("src/cli"))];
  expect(kinds.length).toBeGreaterThan(20);
  expect(kinds.filter((kind) => !docs.includes(`\`${kind}\``))).toEqual([]);
});
