// What an operation costs beside time: git processes and syncs to disk.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ENV, run } from "./lab.mjs";

/**
 * Returns the command lines of all git processes that a command starts, those that git itself starts included.
 *
 * @param {import("./lab.mjs").Lab} lab
 * @param {import("./measure.mjs").Command} command
 */
export function gitProcesses(lab, command) {
  const dir = join(lab.dir, "trace2");
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir);
  run({ ...command, env: { ...ENV, GIT_TRACE2_EVENT: dir } });
  return readdirSync(dir).map((name) => {
    const events = readFileSync(join(dir, name), "utf8")
      .split("\n")
      .filter((line) => line !== "");
    const start = events.map((line) => JSON.parse(line)).find(({ event }) => event === "cmd_name");
    return String(start?.name ?? "?");
  });
}

/**
 * Returns how many files a command and its children sync, or undefined where there is no strace.
 *
 * @param {import("./lab.mjs").Lab} lab
 * @param {import("./measure.mjs").Command} command
 */
export function fsyncs(lab, { program, args, cwd }) {
  const log = lab.file("strace.log", "");
  const options = ["-f", "-qq", "-e", "trace=fsync,fdatasync,sync_file_range", "-o", log];
  const { error, status } = spawnSync("strace", [...options, program, ...args], { cwd, env: ENV });
  if (error !== undefined || status !== 0) return undefined;
  const calls = readFileSync(log, "utf8").match(/(?:fsync|fdatasync|sync_file_range)\(/g);
  return calls?.length ?? 0;
}
