// Times processes for another one that has grown: starting a process copies the tables of the memory of who starts it, which took
// 32 ms for 400 MB. Reads commands as lines of JSON from one pipe, and writes how long each took to another.
// usage: node timer.mjs COMMANDS TIMES
import { spawnSync } from "node:child_process";
import { closeSync, openSync, readSync, writeSync } from "node:fs";

const LONGEST_OUTPUT = 1 << 30;
const [commands = "", times = ""] = process.argv.slice(2);
const input = openSync(commands, "r");
const output = openSync(times, "w");
const chunk = Buffer.alloc(1 << 16);

for (let rest = ""; ; ) {
  const end = rest.indexOf("\n");
  if (end >= 0) {
    writeSync(output, `${JSON.stringify(timed(JSON.parse(rest.slice(0, end))))}\n`);
    rest = rest.slice(end + 1);
    continue;
  }
  const length = readSync(input, chunk);
  if (length === 0) break;
  rest += chunk.toString("utf8", 0, length);
}

/** @param {import("./measure.mjs").Command} command */
function timed({ program, args, cwd, env, input: file }) {
  const stdin = file === undefined ? "ignore" : openSync(file, "r");
  const begin = performance.now();
  const { status, stderr, error } = spawnSync(program, args, {
    cwd,
    env: env ?? process.env,
    stdio: [stdin, "pipe", "pipe"],
    maxBuffer: LONGEST_OUTPUT,
  });
  const milliseconds = performance.now() - begin;
  if (typeof stdin === "number") closeSync(stdin);
  if (status === 0) return { milliseconds };
  return { fault: error?.message ?? `ended with ${status}: ${stderr}` };
}
