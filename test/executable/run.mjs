// Builds the standalone executable and runs on it what is run on the program for Node too: every transcript, and the kills and
// races of the torture. Beside them its own tests. Fails by naming what is to be installed.
import { spawnSync } from "node:child_process";
import { buildExecutable, compiler, EXECUTABLE } from "../../tools/executable.mjs";

const missing = [];
try {
  compiler();
} catch (error) {
  missing.push(error instanceof Error ? error.message : String(error));
}
if (spawnSync("strace", ["-V"], { stdio: "ignore" }).error !== undefined)
  missing.push("strace is missing; on Debian: apt-get install strace");
for (const line of missing) process.stderr.write(`${line}\n`);
if (missing.length > 0) process.exit(1);

buildExecutable(EXECUTABLE);
const suite = { TEST_SUITE: "executable", TEST_PROGRAM: EXECUTABLE };
const tests = node(["node_modules/vitest/vitest.mjs", "run"], suite);
const torture = ["test/torture/run.mjs", "--quick", "--only=R1,R4", `--program=${EXECUTABLE}`];
// After the tests, whose last line is for machines: a torture that failed is told by the exit code.
process.exit(tests || node(torture));

/**
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
function node(args, env = {}) {
  const options = { stdio: /** @type {const} */ ("inherit"), env: { ...process.env, ...env } };
  return spawnSync(process.execPath, args, options).status ?? 1;
}
