// Whole processes, from the start to the exit, taken in turns so that a busy moment of the machine meets all of them.
import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";

const LONGEST_OUTPUT = 1 << 30;

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

/**
 * Runs a command to its end and returns how long it took.
 *
 * @param {Command} command
 * @returns milliseconds
 */
export function timeOnce({ program, args, cwd, env, input }) {
  const stdin = input === undefined ? "ignore" : openSync(input, "r");
  const begin = performance.now();
  const { status, stderr, error } = spawnSync(program, args, {
    cwd,
    env: env ?? process.env,
    stdio: [stdin, "pipe", "pipe"],
    maxBuffer: LONGEST_OUTPUT,
  });
  const milliseconds = performance.now() - begin;
  if (typeof stdin === "number") closeSync(stdin);
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}: ${stderr}`);
  return milliseconds;
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
