import { bundleScript } from "../support/bundle-script.mjs";
import { runWorker } from "../support/run-workers.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { PLANTS } from "./lib/plants.mjs";
import { JOIN_ONCE, READ_ONCE } from "./lib/read-once.mjs";

export const id = "R16";
export const title = "simulated clones that gossip at random end with one tree";
export const plants = {
  "ours-first": /different trees|another order/,
  "late-loses": /is lost/,
};

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const clones = pick(options, 1000, 200, 60);
  const steps = pick(options, 10_000, 2000, 1000);
  const planted = PLANTS[options.plant ?? ""]?.replacements ?? [];
  const replacements = planted.map(({ file, find, replace }) => ({
    file,
    from: find,
    to: replace,
  }));
  const all = [READ_ONCE, JOIN_ONCE, ...replacements];
  const script = await bundleScript("test/domain/gossip-worker.ts", all);
  const report = await runWorker(script, { clones, steps, seed: options.seed });
  const { writes, joins, trees, violations } = report;
  return verdict({ clones, steps, writes, joins, trees }, violations);
}
