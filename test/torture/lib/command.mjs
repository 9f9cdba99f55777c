import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { forget, killGroup, start } from "./workers.mjs";

/** How a command ended; `signal` when it was killed; `talk` is standard error as it came. */
/** @typedef {{ code: number | null, signal: string | null, stdout: Buffer, stderr: string, talk: Buffer }} Ended */

/** Nothing that a figure runs takes this long; what does hangs. */
const PATIENCE_MS = 20_000;

/**
 * Runs a program to its end, in the environment of the figures. One that hangs is killed, with all that it started.
 *
 * @param {readonly string[]} command
 * @param {{ cwd?: string | undefined, env?: Record<string, string>, input?: string | Buffer | undefined }} [options]
 * @returns {Promise<Ended>}
 */
export async function runProgram([program = "", ...args], { cwd, env, input } = {}) {
  const { child, ended } = start(program, args, { cwd, env, input, stdio: "pipe" });
  const timer = setTimeout(() => killGroup(child.pid), PATIENCE_MS);
  /** @type {Buffer[]} */
  const out = [];
  /** @type {Buffer[]} */
  const err = [];
  child.stdout?.on("data", (chunk) => out.push(chunk));
  child.stderr?.on("data", (chunk) => err.push(chunk));
  await ended;
  clearTimeout(timer);
  forget(child);
  const [stdout, talk] = [Buffer.concat(out), Buffer.concat(err)];
  const { exitCode: code, signalCode: signal } = child;
  return { code, signal, stdout, stderr: talk.toString("utf8"), talk };
}

const DOCS = fileURLToPath(new URL("../../../docs/exit-codes.md", import.meta.url));
/** The exit code that the documentation gives each error code; none for those of several kinds. */
const EXITS = new Map(
  [...readFileSync(DOCS, "utf8").matchAll(/^\| `(\w+)` \| \w+ \| (\d*) \|/gm)].map(
    ([, code = "", exit = ""]) => [code, exit === "" ? undefined : Number(exit)],
  ),
);
/** Codes that stand for "we don't know what this is": git's own words, or a bug. */
const UNCLEAR = ["INTERNAL", "GIT_FAILED"];

/**
 * Returns the error code that a command told, and what is wrong with how it told it: no code, one that is not documented or
 * says nothing, another exit code than documented, no way out, a stack trace.
 *
 * @param {Ended} ended
 * @param {boolean} json
 * @returns {{ error: string, faults: string[] }}
 */
export function errorOf({ code, signal, stderr }, json) {
  const words = stderr.trim().split("\n").slice(0, 6).join(" / ");
  const failed = (/** @type {string} */ why) => ({ error: "none", faults: [`${why}: ${words}`] });
  if (code === null) return failed(`ended by ${signal}`);
  const told = json ? jsonError(stderr) : textError(stderr);
  if (told === undefined) return failed(`exit ${code} without an error of ours`);
  const faults = [];
  if (UNCLEAR.includes(told.code)) faults.push(`not a clear error: ${words}`);
  if (!EXITS.has(told.code)) faults.push(`${told.code} is not documented`);
  const documented = EXITS.get(told.code) ?? code;
  if (documented !== code) faults.push(`exit ${code}, documented is ${documented}: ${words}`);
  if (!told.hint) faults.push(`no way out is told: ${words}`);
  if (/^\s+at .*[:(]/m.test(stderr)) faults.push(`a stack trace: ${words}`);
  return { error: told.code, faults };
}

/** @param {string} stderr @returns {{ code: string, hint: boolean } | undefined} */
function jsonError(stderr) {
  try {
    const { error } = JSON.parse(stderr);
    return { code: String(error.code), hint: typeof error.hint === "string" };
  } catch {
    return undefined;
  }
}

/** @param {string} stderr @returns {{ code: string, hint: boolean } | undefined} */
function textError(stderr) {
  const code = /^error: .+ \[([A-Z_]+)\]$/m.exec(stderr)?.[1];
  return code === undefined ? undefined : { code, hint: /^hint: /m.test(stderr) };
}
