#!/usr/bin/env node
// Runs every script of this folder that tries the product to destruction, one after the other:
//   npm run torture [-- --quick] [--seed N]
// Each prints its counts, its seed and what it found; the first fault makes the whole end with 1.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** Scripts, with how many runs they make in full and when it has to be quick. */
const SCRIPTS = [
  { id: "R16", file: "join.mjs", full: 20_000, quick: 1_000 },
  { id: "S1", file: "fuzz-documents.mjs", full: 20_000, quick: 2_000 },
];

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, seed: { type: "string", default: "1" } },
});
const began = Date.now();
let failed = false;
for (const { id, file, full, quick } of SCRIPTS) {
  const start = Date.now();
  const script = fileURLToPath(new URL(file, import.meta.url));
  const env = { ...process.env, RUNS: String(values.quick ? quick : full), SEED: values.seed };
  const { status } = spawnSync(process.execPath, [script], { stdio: "inherit", env });
  failed ||= status !== 0;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `${id} ${status === 0 ? "ok" : "FAILED"} in ${seconds} s, seed ${values.seed}\n`,
  );
}
process.stdout.write(`torture took ${((Date.now() - began) / 60_000).toFixed(1)} minutes\n`);
process.exitCode = failed ? 1 : 0;
