import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Missing } from "./figure.mjs";
import { folder } from "./scratch.mjs";
import { forget, start } from "./workers.mjs";

// Everything that is mounted is mounted in a namespace of one process: it is gone when that process ends, however it does.

const WAYS = [
  ["unshare", "--mount", "--propagation", "private"],
  ["unshare", "--map-root-user", "--mount", "--propagation", "private"],
];

/**
 * Returns the words before a command that let it mount things which nobody else sees.
 *
 * @returns {readonly string[]}
 * @throws Missing
 */
export function mountNamespace() {
  const probe = folder("probe");
  const way = WAYS.find(([program = "", ...args]) => {
    const test = ["mount", "-t", "tmpfs", "-o", "size=1m,nr_inodes=20", "none", probe];
    return spawnSync(program, [...args, ...test], { stdio: "ignore" }).status === 0;
  });
  if (way === undefined)
    throw new Missing("mounts: run it as root, or where `unshare --map-root-user --mount` works");
  return way;
}

/**
 * Runs a script of this folder where it may mount things, and returns what it says: a JSON object a line.
 *
 * @param {string} script
 * @param {object} job its first argument
 * @returns {Promise<any[]>}
 */
export async function runMounted(script, job) {
  const [program = "", ...before] = mountNamespace();
  const path = fileURLToPath(new URL(script, import.meta.url));
  const args = [...before, process.execPath, path, JSON.stringify(job)];
  const { child, ended } = start(program, args, { stdio: "pipe" });
  let [out, err] = ["", ""];
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  await ended;
  forget(child);
  const lines = out.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
  return child.exitCode === 0 ? lines : [...lines, { fault: `${script} failed: ${err}` }];
}

/**
 * Mounts; for scripts that `runMounted` started.
 *
 * @param {readonly string[]} args
 */
export function mount(args) {
  const { status, stderr } = spawnSync("mount", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`mount ${args.join(" ")} ended with ${status}: ${stderr}`);
}
