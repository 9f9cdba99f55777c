import { spawnSync } from "node:child_process";
import { buildProduct } from "./lib/bundle.mjs";
import { diskStage } from "./lib/disk-writes.mjs";
import { Missing, pick, verdict } from "./lib/figure.mjs";
import { runMounted } from "./lib/mounted.mjs";

export const id = "R9";
export const title =
  "a read-only .git, and files of another owner: reads work or explain, writes fail clearly";
export const plants = {
  "raw-words": /not a clear error/,
  "no-trust": /not explained/,
  "read-writes": /ended with/,
};

/** @throws Missing where nobody can act as another user. */
function needUsers() {
  const { status } = spawnSync("setpriv", ["--reuid=65534", "--clear-groups", "true"]);
  if (process.getuid?.() !== 0 || status !== 0)
    throw new Missing("to be run as root, and setpriv (util-linux)");
}

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  needUsers();
  const product = await buildProduct(options.plant);
  const { template, writes } = await diskStage();
  const step = pick(options, 1, 4, 6);
  const job = { command: product.command, template, writes, step };
  const lines = await runMounted("read-only-worker.mjs", job);
  const violations = lines.flatMap(({ fault }) => fault ?? []);
  const { tried = 0, reads = 0 } = lines.at(-1) ?? {};
  return verdict({ commands: tried, "kinds of reads": reads, places: 8 }, violations);
}
