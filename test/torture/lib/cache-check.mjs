import { existsSync } from "node:fs";
import { join } from "node:path";
import { open } from "./cache-questions.mjs";
import { foldersSince } from "./scratch.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */

/** Repositories of one figure that are looked at: the last ones, which most happened to. */
const MOST = 60;

/**
 * Compares the caches of all stores that a figure left behind with git: as they stand, and brought to the head. A store that
 * can't be read, as figures about damage leave them, has no cache to compare.
 *
 * @param {Product} product
 * @param {number} since what `folderCount` said before the figure
 * @returns {Promise<{ caches: number, faults: string[] }>}
 */
export async function cacheFaults(product, since) {
  let caches = 0;
  /** @type {string[]} */
  const faults = [];
  const stores = foldersSince(since).filter((dir) =>
    existsSync(join(dir, ".git", "refs", "tickets")),
  );
  for (const dir of stores.slice(-MOST)) {
    try {
      const found = await differences(product, dir);
      caches += found.compared;
      faults.push(
        ...found.faults.map((fault) => `the cache of ${dir} is not as git has it: ${fault}`),
      );
    } catch (error) {
      const { code, stack } = /** @type {any} */ (error);
      if (code === undefined) faults.push(`the cache of ${dir}: ${stack}`);
    }
  }
  return { caches, faults };
}

/** @param {Product} product @param {string} dir */
async function differences(product, dir) {
  const tickets = await open(product, dir);
  try {
    const stood = await tickets.verifyCache();
    await tickets.warmCache();
    const fresh = await tickets.verifyCache();
    const all = [...stood.differences, ...fresh.differences];
    const compared = [stood, fresh].filter(({ commit }) => commit !== null).length;
    return { compared, faults: all.slice(0, 3).map((one) => JSON.stringify(one)) };
  } finally {
    await tickets.close();
  }
}
