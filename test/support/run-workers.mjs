import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { bundleScript } from "./bundle-script.mjs";

/**
 * What all workers of a run answered.
 *
 * @template Report
 * @typedef {object} Run
 * @property {readonly Report[]} reports
 * @property {number} runs
 * @property {number} seed
 * @property {number} cores
 * @property {string} seconds
 */

/**
 * Runs a bundled script in a worker and returns the message that it posts.
 *
 * @param {string} script
 * @param {object} workerData
 * @returns {Promise<any>}
 */
export function runWorker(script, workerData) {
  return new Promise((resolve, reject) => {
    const resourceLimits = { maxYoungGenerationSizeMb: 64 };
    const worker = new Worker(script, { eval: true, workerData, resourceLimits });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/**
 * Divides RUNS (20,000) random cases from SEED among two cores. Both may also be given as arguments.
 *
 * @param {string} entry path of the worker below the project
 * @param {readonly import("./bundle-script.mjs").Replacement[]} replacements
 * @returns {Promise<Run<any>>}
 */
export async function runWorkers(entry, replacements) {
  const [runsArgument, seedArgument] = process.argv.slice(2);
  const runs = wholeNumber("RUNS", runsArgument ?? process.env["RUNS"] ?? "20000");
  const seed = wholeNumber("SEED", seedArgument ?? process.env["SEED"] ?? `${Date.now() % 1e9}`);
  const cores = Math.min(2, availableParallelism(), runs);
  const start = performance.now();
  const script = await bundleScript(entry, replacements);
  const share = (/** @type {number} */ part) =>
    Math.floor(((part + 1) * runs) / cores) - Math.floor((part * runs) / cores);
  const reports = await Promise.all(
    Array.from({ length: cores }, (_, part) =>
      runWorker(script, { runs: share(part), seed: seed + part * 1_000_003 }),
    ),
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { reports, runs, seed, cores, seconds };
}

/**
 * @param {string} name
 * @param {string} text
 */
function wholeNumber(name, text) {
  if (!/^\d{1,9}$/.test(text) || (name === "RUNS" && Number(text) === 0))
    throw new Error(`${name} must be a whole number, not ${JSON.stringify(text)}`);
  return Number(text);
}
