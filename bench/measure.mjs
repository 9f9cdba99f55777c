// Whole processes, from the start to the exit, taken in turns so that a busy moment of the machine meets all of them.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A process to time.
 *
 * @typedef {object} Command
 * @property {string} program
 * @property {readonly string[]} args
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [input] a file for its standard input
 */

/**
 * Something that is timed again and again; made anew for each run, since most commands change their repository.
 *
 * @typedef {(run: number) => Command} Series
 */

/** @param {string} code @returns {Series} */
export const nodeEval = (code) => () => ({ program: process.execPath, args: ["-e", code] });

/** @type {{ readonly commands: number, readonly times: number } | undefined} */
let timer;

/** Starts the process that starts and times the others: a small one, since starting takes longer the more memory one has. */
function startTimer() {
  const dir = mkdtempSync(join(tmpdir(), "git-ticket-timer-"));
  const [commands, times] = [join(dir, "commands"), join(dir, "times")];
  const { status, error } = spawnSync("mkfifo", [commands, times]);
  if (status !== 0) throw error ?? new Error("mkfifo could not make a pipe");
  const script = fileURLToPath(new URL("timer.mjs", import.meta.url));
  // It ends when our end of the pipe is closed, with this process.
  spawn(process.execPath, [script, commands, times], { stdio: "inherit" }).unref();
  const ends = { commands: openSync(commands, "w"), times: openSync(times, "r") };
  rmSync(dir, { recursive: true });
  return ends;
}

/**
 * Runs a command to its end and returns how long it took.
 *
 * @param {Command} command
 * @returns milliseconds
 */
export function timeOnce(command) {
  timer ??= startTimer();
  writeSync(timer.commands, `${JSON.stringify(command)}\n`);
  const { milliseconds, fault } = JSON.parse(readLine(timer.times));
  if (fault === undefined) return milliseconds;
  throw new Error(`${command.program} ${command.args.join(" ")}: ${fault}`);
}

/** @param {number} file */
function readLine(file) {
  const chunk = Buffer.alloc(1 << 16);
  let line = "";
  while (!line.endsWith("\n")) {
    const length = readSync(file, chunk);
    if (length === 0) throw new Error("the timer has ended");
    line += chunk.toString("utf8", 0, length);
  }
  return line;
}

/**
 * Times each series `runs` times in turns, A B A B, after one round that does not count.
 *
 * @param {number} runs
 * @param {readonly Series[]} all
 * @returns {number[][]} milliseconds of each series
 */
export function timeInTurns(runs, all) {
  /** @type {number[][]} */
  const times = all.map(() => []);
  for (let run = 0; run <= runs; run++) {
    all.forEach((series, i) => {
      const milliseconds = timeOnce(series(run));
      if (run > 0) times[i]?.push(milliseconds);
    });
  }
  return times;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

/**
 * Returns the median of what each run of `a` is to the run of `b` beside it.
 *
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
export function medianRatio(a, b) {
  return median(a.map((value, i) => value / (b[i] ?? Number.NaN)));
}
