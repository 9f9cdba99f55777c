// One process, one writer: makes operations one after the other, and after each that was acknowledged adds a line,
// synced to disk, to its log. What it is to do is the JSON in its first argument.
import { spawn } from "node:child_process";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { makeOperations } from "./operations.mjs";
import { chance } from "./random.mjs";

/**
 * @typedef {object} Job
 * @property {string} library
 * @property {readonly string[]} [command] what starts the command line, which is taken instead of the library
 * @property {string} dir
 * @property {string} log
 * @property {string} name
 * @property {number} seed
 * @property {number} count
 * @property {number} [seconds] ends after this time
 * @property {Record<string, number>} mix kinds of operations and how often each is chosen
 * @property {readonly string[]} shared ids of tickets that all writers change
 * @property {number} [readEvery]
 * @property {number} [tries] times that an operation is made again after an error that says "retryable"
 * @property {readonly { token: string, commit: string }[]} [batches] earlier ones that it may take back
 * @property {string} [go] a path: the writer begins when there is something
 * @property {string} [mark] a path that the writer tries to make a folder of before its first operation
 */

/** @typedef {{ commit: string | null, attempts: number }} Done */
/** @typedef {import("./operations.mjs").Made} Made */

const job = /** @type {Job} */ (JSON.parse(process.argv[2] ?? "{}"));
const random = chance(job.seed);
const front = job.command === undefined ? "library" : "command";
/** A writer whose run has ended, however that happened, ends too. */
const parent = process.ppid;
const log = openSync(job.log, "a");

/** @returns {number} microseconds of the clock that all processes share */
const now = () => Number(process.hrtime.bigint() / 1000n);

/** @param {object} line */
function note(line) {
  writeSync(log, `${JSON.stringify({ by: job.name, ...line })}\n`);
  fsyncSync(log);
}

/** Asks the command line. */
function cliFront() {
  /** @param {readonly string[]} args @param {string} [input] @returns {Promise<any>} */
  const call = (args, input = "") =>
    new Promise((done, fail) => {
      const [program = "", ...first] = job.command ?? [];
      const child = spawn(program, [...first, ...args, "--json"], {
        cwd: job.dir,
        stdio: "pipe",
      });
      let out = "";
      let err = "";
      child.stdout.on("data", (chunk) => {
        out += chunk;
      });
      child.stderr.on("data", (chunk) => {
        err += chunk;
      });
      child.stdin.on("error", () => undefined);
      child.stdin.end(input);
      child.on("error", fail);
      child.on("close", (code) => (code === 0 ? done(JSON.parse(out)) : fail(errorIn(err, code))));
    });
  return {
    /** @param {Made} made @returns {Promise<Done>} */
    async write({ operations, words, target }) {
      const args = target === undefined ? words : ["revert", target];
      const input = operations.map((operation) => `${JSON.stringify(operation)}\n`).join("");
      const { commit } = await call(args ?? ["batch", "apply", "-"], args ? "" : input);
      return { commit, attempts: 1 };
    },
    async read() {
      const { commit, total } = await call(["list", "--all"]);
      return { commit, total };
    },
    async close() {},
  };
}

/** @param {string} stderr @param {number | null} exit */
function errorIn(stderr, exit) {
  try {
    const { code, message, hint, data, retryable } = JSON.parse(stderr).error;
    return Object.assign(new Error(message), { code, hint, data, retryable });
  } catch {
    return new Error(`the command ended with ${exit}: ${stderr}`);
  }
}

/** Calls the library. A function as operations is asked again for every attempt, so it counts them. */
async function libraryFront() {
  const { openTickets } = await import(job.library);
  const tickets = await openTickets({ dir: job.dir });
  return {
    /** @param {Made} made @returns {Promise<Done>} */
    async write({ operations, target, setting }) {
      if (setting !== undefined) {
        const { commit } = await tickets.configure((/** @type {any} */ settings) => {
          const milestones = { ...settings.milestones, [setting]: { description: setting } };
          return { ...settings, milestones };
        });
        return { commit, attempts: 1 };
      }
      if (target !== undefined) {
        const { commit } = await tickets.revert(target);
        return { commit, attempts: 1 };
      }
      let attempts = 0;
      // A list is the same to the library, but can't count.
      if (random.happens(0.2)) return { ...(await tickets.transact(operations)), attempts: 1 };
      const { commit } = await tickets.transact(() => {
        attempts++;
        return operations;
      });
      return { commit, attempts };
    },
    async read() {
      const { commit, total } = await tickets.list({ all: true });
      return { commit, total };
    },
    close: () => tickets.close(),
  };
}

/**
 * Makes an operation until it is acknowledged, or refused for good.
 *
 * @param {Made} made
 * @param {() => Promise<Done>} write
 * @returns {Promise<Done | undefined>}
 */
async function acknowledged({ kind, token, creates, target }, write) {
  for (let again = 0; ; again++) {
    const line = { kind, token, creates, target, invoked: now(), again, front };
    try {
      const { commit, attempts } = await write();
      note({ ...line, t: "ack", acked: now(), commit, attempts });
      return { commit, attempts };
    } catch (error) {
      const t = refusal(error, again);
      note({ ...line, t, failed: now(), ...wordsOf(error) });
      if (t !== "again") return undefined;
    }
  }
}

/** @param {any} error @param {number} again */
function refusal(error, again) {
  if (error?.retryable !== true) return "error";
  return again < (job.tries ?? 0) ? "again" : "gave-up";
}

/** Returns what an error says; where it came from only if it is none of ours. @param {any} error */
function wordsOf(error) {
  const { code, message, hint, data, stack } = error ?? {};
  return code === undefined ? { message, stack } : { code, message, hint, data };
}

/** Waits until the others are ready too. */
async function waitForGo() {
  while (job.go !== undefined && !existsSync(job.go) && process.ppid === parent) await sleep(3);
}

async function main() {
  const product = job.command === undefined ? await libraryFront() : cliFront();
  const batches = [...(job.batches ?? [])];
  note({ t: "ready", pid: process.pid, at: now() });
  await waitForGo();
  const end = now() + (job.seconds ?? Number.POSITIVE_INFINITY) * 1e6;
  if (job.mark !== undefined) tryMark(job.mark);
  for (let n = 0; n < job.count && now() < end && process.ppid === parent; n++) {
    const made = makeOperations(job, `${job.name}-${n}`, random, batches);
    const done = await acknowledged(made, () => product.write(made));
    if (made.kind === "batch" && done?.commit)
      batches.push({ token: made.token, commit: done.commit });
    if (n % (job.readEvery ?? Number.POSITIVE_INFINITY) === 0) await readOnce(product);
  }
  note({ t: "end", at: now() });
  await product.close();
  closeSync(log);
}

/** @param {{ read: () => Promise<{ commit: string, total: number }> }} product */
async function readOnce(product) {
  const asked = now();
  const { commit, total } = await product.read();
  note({ t: "read", asked, answered: now(), commit, total });
}

/** @param {string} path */
function tryMark(path) {
  try {
    mkdirSync(path);
  } catch {
    // It is the call that counts: strace sees where the write begins.
  }
}

main().catch((error) => {
  note({ t: "error", message: error?.message, code: error?.code, stack: error?.stack });
  process.exitCode = 1;
});
