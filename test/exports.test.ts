import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const INDEX = fileURLToPath(new URL("../src/index.ts", import.meta.url));

// Until the library has an entry there is nothing to compare.
test.runIf(existsSync(INDEX))("the names that the library exports are a public list", async () => {
  const names = Object.keys(await import(INDEX)).sort();
  expect(names).not.toContain("default");
  await expect(`${names.join("\n")}\n`).toMatchFileSnapshot("__snapshots__/exports.txt");
});
