import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultInputs, parseOutputs } from "../../support/github/action-files.mjs";
import { environment, folder } from "./scratch.mjs";

/** @typedef {Awaited<ReturnType<typeof import("../../support/github/emulator.mjs").startGitHub>>} GitHub */

/**
 * Starts the Action as a runner does.
 *
 * @param {{ product: string, github: GitHub, env?: Record<string, string> }} stage
 * @param {string} event
 * @param {unknown} payload
 * @param {Record<string, string>} inputs
 */
export async function startAction({ product, github, env }, event, payload, inputs) {
  const dir = folder("runner");
  const file = (/** @type {string} */ name) => join(dir, name);
  for (const name of ["output", "summary"]) writeFileSync(file(name), "");
  writeFileSync(file("event.json"), JSON.stringify(payload));
  const all = { ...defaultInputs(), token: "ghs_only-for-tests-0123456789", ...inputs };
  const child = spawn(process.execPath, [product], {
    cwd: dir,
    env: environment({
      ...{ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file("event.json"), RUNNER_TEMP: dir },
      ...{ GITHUB_REPOSITORY: github.repository, GITHUB_SERVER_URL: github.url },
      ...{ GITHUB_API_URL: `${github.url}/api/v3`, GITHUB_ACTIONS: "true" },
      ...{ GITHUB_OUTPUT: file("output"), GITHUB_STEP_SUMMARY: file("summary") },
      ...Object.fromEntries(
        Object.entries(all).map(([k, v]) => [`INPUT_${k.toUpperCase()}`, v.replaceAll("\0", "")]),
      ),
      ...env,
    }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  await new Promise((done) => child.on("close", done));
  const raw = readFileSync(file("output"), "utf8");
  return {
    stdout,
    stderr,
    raw,
    outputs: parseOutputs(raw),
    summary: readFileSync(file("summary"), "utf8"),
  };
}
