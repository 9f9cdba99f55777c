import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { copyRepository, fsck, REF, tipOf } from "./git.mjs";
import { cleanUp, leftovers } from "./leftovers.mjs";
import { sweepCommand } from "./scenarios.mjs";
import { environment, folder, remove } from "./scratch.mjs";
import { openHere } from "./stage.mjs";
import { historyOf, ticketsAt, tokensIn } from "./store.mjs";
import { callsOf, killedAt } from "./strace.mjs";
import { forget, groupIsGone, linesOf, start } from "./workers.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */
/** @typedef {import("./strace.mjs").Point} Point */
/** @typedef {import("./strace.mjs").Victim} Victim */
/** @typedef {import("./scenarios.mjs").Scenario} Scenario */
/** @typedef {import("./scenarios.mjs").Stage} Stage */

/** @typedef {{ product: Product, shim: string, scenario: Scenario, stage: Stage }} Sweep */

/**
 * What came of killing a command at one point.
 *
 * @typedef {object} Outcome
 * @property {string | undefined} at the call it was killed at; undefined when it ended before
 * @property {boolean} acknowledged
 * @property {boolean} made whether the ref holds what the command was to write
 * @property {boolean} helped the next command named a lock, and went on after the command in its hint
 * @property {number} milliseconds that the next command took
 * @property {number} temporary unfinished packs that stay
 * @property {number} later locks and keeps that only a write an hour later removes
 * @property {string[]} violations
 */

/** A command in its copy of the repository. */
/**
 * @typedef {object} Attempt
 * @property {string} dir
 * @property {string} files
 * @property {number} before commits
 * @property {boolean} acknowledged
 * @property {string[]} faults of what the command said
 * @property {string} trace
 * @property {() => Promise<void>} gone
 */

/** Git is killed with its writer, when the lock is written and not yet in the place of the ref. */
const LEAVES_LOCK = /** @type {const} */ ({
  who: "update-ref",
  both: true,
  call: "rename",
  nth: 1,
});
const NOTHING = { later: 0, stay: [], temporary: 0, notes: 0 };
const PATIENCE_MS = 20_000;

/**
 * Runs a command as it will be killed, without killing it, and returns its calls.
 *
 * @param {Sweep} sweep
 * @param {Victim} victim
 */
export async function recordCalls(sweep, victim) {
  const attempt = await runAttempt(sweep, victim);
  // A victim that this product never starts has no trace.
  const calls = existsSync(attempt.trace) ? callsOf(attempt.trace) : [];
  clear(attempt);
  return calls;
}

/** @param {Attempt} attempt */
function clear({ dir, files }) {
  remove(dir);
  remove(files);
}

/**
 * @param {Sweep} sweep
 * @param {Point | Victim} point
 * @returns {Promise<Attempt>}
 */
async function runAttempt(sweep, point) {
  const { product, shim, scenario, stage } = sweep;
  const dir = copyRepository(stage.template, `point-${scenario.name}`);
  const files = folder("files");
  const [log, trace] = [join(files, "log.jsonl"), join(files, "trace")];
  if (scenario.afterKill) {
    const command = sweepCommand(product, stage, { dir, log: join(files, "v.jsonl") }, "v");
    const run = await runKilled(LEAVES_LOCK, command, { shim, trace, once: join(files, "v") });
    await run.gone();
    if (leftovers(dir).locks.length === 0) throw new Error("no lock was left behind");
  }
  const before = historyOf(dir).chain.length;
  const command = scenario.command(product, stage, { dir, log });
  const { code, said, gone } = await runKilled(point, command, {
    shim,
    trace,
    once: join(files, "w"),
  });
  const lines = linesOf(log);
  // Whoever reads an answer takes it for done, whatever becomes of the program after that.
  const acknowledged = scenario.cli ? code === 0 || said() : lines.some((l) => l.t === "ack");
  const bug = scenario.cli
    ? code === 70
    : lines.some((l) => l.t === "error" && l["code"] === undefined);
  const faults = bug ? [`no error of ours: ${code} ${JSON.stringify(lines)}`] : [];
  return { dir, files, before, acknowledged, faults, trace, gone };
}

/**
 * @param {Point | Victim} point
 * @param {readonly string[]} command
 * @param {{ shim: string, trace: string, once: string }} files
 */
async function runKilled(point, command, files) {
  const { program, args, env } = killedAt(point, command, files);
  const { child, ended } = start(program, args, { env, stdio: "pipe" });
  let bytes = 0;
  child.stdout?.on("data", (chunk) => {
    bytes += chunk.length;
  });
  child.stderr?.resume();
  const timer = setTimeout(() => forget(child), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
  const gone = async () => {
    await groupIsGone(child.pid, PATIENCE_MS);
    forget(child);
  };
  return { code: child.exitCode, said: () => bytes > 0, gone };
}

/**
 * Kills a command at one point and looks at what is left.
 *
 * @param {Sweep} sweep
 * @param {Point} point
 * @param {boolean} atOnce the next command doesn't wait until git processes of the killed one have ended
 * @returns {Promise<Outcome>}
 */
export async function tryPoint(sweep, point, atOnce) {
  const attempt = await runAttempt(sweep, point);
  /** @type {string[]} */
  const violations = [];
  if (!atOnce) {
    await attempt.gone();
    violations.push(...stateFaults(sweep, attempt).map((fault) => `right after: ${fault}`));
  }
  const next = await nextCommand(sweep.product, attempt.dir);
  await attempt.gone();
  const { made, faults } = finalState(sweep, attempt, next.made);
  violations.push(...next.faults, ...faults, ...attempt.faults);
  const left = next.faults.length > 0 ? NOTHING : await cleanUp(sweep.product, attempt.dir);
  violations.push(...left.stay.map((path) => `${path} stays for ever`));
  const outcome = {
    at: killedCall(attempt.trace),
    acknowledged: attempt.acknowledged,
    made,
    helped: next.helped,
    milliseconds: next.milliseconds,
    temporary: left.temporary,
    later: left.later,
    violations,
  };
  clear(attempt);
  return outcome;
}

/**
 * Returns the call that a process was killed at, without what differs from run to run.
 *
 * @param {string} trace
 */
function killedCall(trace) {
  // No trace: the git that was to be killed was never started.
  if (!existsSync(trace)) return undefined;
  const lines = readFileSync(trace, "latin1").split("\n");
  const at = lines.findIndex((line) => line.includes("+++ killed by SIGKILL"));
  if (at < 0) return undefined;
  const call = lines.slice(0, at).findLast((line) => line.includes("(")) ?? "";
  return call
    .replace(/^\d+ +/, "")
    .replace(/"[^"]*\/\.git\//g, '".git/')
    .replace(/ +=.*$/, "")
    .replace(/[0-9a-f]{16,}|\d{3,}|(?<=tmp_\w+_)\w{6}/g, "…")
    .replace(/"(?:\\.|[^"\\])*"\.\.\./g, '"…"');
}

/**
 * @param {Sweep} sweep
 * @param {Attempt} attempt
 */
function stateFaults({ scenario }, { dir, before, acknowledged }) {
  const faults = fsck(dir);
  if (tipOf(dir) === undefined) {
    if (before > 0 || acknowledged) faults.push("the ref is gone");
    return faults;
  }
  const { chain, faults: history } = historyOf(dir);
  faults.push(...history);
  if (chain.length !== before && chain.length !== before + 1)
    faults.push(`${chain.length - before} new commits`);
  return [...faults, ...effectFaults(scenario, { dir, acknowledged, made: chain.length > before })];
}

/**
 * @param {Scenario} scenario
 * @param {{ dir: string, acknowledged: boolean, made: boolean }} state
 */
function effectFaults({ effect }, { dir, acknowledged, made }) {
  const tokens = tryTokens(dir);
  if (typeof tokens === "string") return [tokens];
  const [found, whole] = effect(tokens);
  const faults = [];
  if (found !== 0 && found !== whole) faults.push(`${found} of ${whole} parts of the batch`);
  if (whole > 0 && made !== found > 0)
    faults.push(`a commit without its batch, or a batch without`);
  if (acknowledged && !made) faults.push("acknowledged, but not made");
  if ([...tokens.keys()].some((token) => token.startsWith("v-")))
    faults.push("a killed batch is back");
  return faults;
}

/**
 * Returns the tokens in all tickets, or why they can't be read.
 *
 * @param {string} dir
 */
function tryTokens(dir) {
  try {
    return tokensIn(ticketsAt(dir, REF).values());
  } catch (error) {
    return `the tickets can't be read: ${error}`;
  }
}

/**
 * Makes the next write, as a user would: where an error names a lock and a command, that command is run.
 *
 * @param {Product} product
 * @param {string} dir
 */
async function nextCommand(product, dir) {
  const begin = Date.now();
  let helped = false;
  for (;;) {
    const tickets = await openHere(product, dir);
    try {
      const { created } = await tickets.init();
      await tickets.transact([{ op: "create", title: "next" }]);
      return { made: created ? 2 : 1, helped, faults: [], milliseconds: Date.now() - begin };
    } catch (error) {
      const { code, message, hint = "" } = /** @type {any} */ (error);
      const words = `the next command failed: ${code} ${message} ${hint}`;
      const advice = /rm -- '([^']+)'/.exec(hint)?.[1];
      const milliseconds = Date.now() - begin;
      if (helped || advice === undefined || !message.includes(advice))
        return { made: 0, helped, faults: [words], milliseconds };
      helped = true;
      spawnSync("sh", ["-c", `rm -- '${advice}'`], { cwd: dir, env: environment() });
    } finally {
      await tickets.close();
    }
  }
}

/**
 * @param {Sweep} sweep
 * @param {Attempt} attempt
 * @param {number} next commits of the next command
 */
function finalState({ scenario }, { dir, before, acknowledged }, next) {
  const { chain, faults } = historyOf(dir);
  const own = chain.length - before - next;
  const init = scenario.name === "init" && own === 0 && before === 0;
  const made = own === 1;
  const found = [...faults, ...fsck(dir)];
  if (own !== 0 && own !== 1) found.push(`${own} commits of the killed command`);
  if (init && acknowledged && next === 2) found.push("acknowledged, but not made");
  if (scenario.name !== "init") found.push(...effectFaults(scenario, { dir, acknowledged, made }));
  return { made, faults: found };
}
