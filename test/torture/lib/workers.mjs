import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { environment, folder } from "./scratch.mjs";

/** @typedef {import("./writer.mjs").Job} Job */
/** @typedef {import("./bundle.mjs").Product} Product */
/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

/**
 * A line of a writer's log.
 *
 * @typedef {{ t: string, by: string, [member: string]: any }} Line
 */

/** A writer that was started. `lines` reads what it has noted until now. */
/** @typedef {{ child: ChildProcess, name: string, log: string, lines: () => Line[], ended: Promise<void> }} Writer */

const SCRIPT = fileURLToPath(new URL("writer.mjs", import.meta.url));
/** Process groups of ours that may still run. @type {Set<number>} */
const groups = new Set();
// Before the folders are removed in which they write.
process.prependListener("exit", killAll);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(130));

/** Kills what is left of what we started. */
function killAll() {
  for (const pid of groups) killGroup(pid);
}

/**
 * Kills a process that we started, with its children.
 *
 * @param {number | undefined} pid
 */
export function killGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // All of it has ended.
  }
}

/**
 * Starts a program in a process group of its own.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string | undefined, env?: Record<string, string> | undefined, stdio?: "ignore" | "pipe", input?: string | Buffer | undefined }} [options]
 */
export function start(program, args, { cwd, env, stdio = "ignore", input } = {}) {
  const child = spawn(program, args, {
    cwd,
    env: environment(env),
    stdio: [input === undefined ? "ignore" : "pipe", stdio, stdio],
    detached: true,
  });
  // Who ends without having read all of it is judged by how it ended.
  child.stdin?.on("error", () => undefined).end(input);
  const { pid } = child;
  if (pid !== undefined) groups.add(pid);
  const ended = /** @type {Promise<void>} */ (
    new Promise((done) => {
      child.on("error", () => done());
      child.on("close", () => done());
    })
  );
  return { child, ended };
}

/** Forgets a group whose members have all ended. @param {ChildProcess} child */
export function forget({ pid }) {
  if (pid === undefined) return;
  killGroup(pid);
  groups.delete(pid);
}

/**
 * @param {Product} product
 * @param {Omit<Job, "library" | "command" | "log">} job
 * @param {{ cli?: boolean, env?: Record<string, string> }} [options]
 * @returns {Writer}
 */
export function startWriter(product, job, { cli = false, env } = {}) {
  const log = join(folder(`log-${job.name}`), "log.jsonl");
  const whole = {
    ...job,
    library: product.library,
    command: cli ? product.command : undefined,
    log,
  };
  const { child, ended } = start(process.execPath, [SCRIPT, JSON.stringify(whole)], { env });
  return { child, ended, name: job.name, log, lines: () => linesOf(log) };
}

/**
 * Returns the whole lines of a log; the last one of a writer that was killed may be cut off.
 *
 * @param {string} log
 * @returns {Line[]}
 */
export function linesOf(log) {
  if (!existsSync(log)) return [];
  const text = readFileSync(log, "utf8");
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  return whole.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

/**
 * Waits for a writer, but not for ever: one that hangs is killed, and its log says so.
 *
 * @param {Writer} writer
 * @param {number} seconds
 * @returns {Promise<Line[]>}
 */
export async function finish(writer, seconds) {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    killGroup(writer.child.pid);
  }, seconds * 1000);
  await writer.ended;
  clearTimeout(timer);
  forget(writer.child);
  const lines = writer.lines();
  const { signalCode, exitCode } = writer.child;
  const ended = lines.some((line) => line.t === "end") && exitCode === 0;
  if (ended || lines.some((line) => line.t === "error")) return lines;
  const message = late
    ? `still running after ${seconds} s`
    : `ended with ${signalCode ?? exitCode}, before its end`;
  return [...lines, { t: "error", by: writer.name, message }];
}

/**
 * Waits until nothing of a process group runs any more.
 *
 * @param {number | undefined} pid
 * @param {number} patience milliseconds
 */
export async function groupIsGone(pid, patience) {
  const end = Date.now() + patience;
  while (pid !== undefined && Date.now() < end) {
    try {
      process.kill(-pid, 0);
    } catch {
      return;
    }
    await sleep(3);
  }
}

/** @param {number} ms */
export function sleep(ms) {
  return /** @type {Promise<void>} */ (new Promise((done) => setTimeout(done, ms)));
}
