import { pathToFileURL } from "node:url";
import { buildProduct } from "./bundle.mjs";
import { environment } from "./scratch.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */

/**
 * Opens the tickets of a repository in this process.
 *
 * @param {Product} product
 * @param {string} dir
 * @returns {Promise<any>}
 */
export async function openHere(product, dir) {
  const { openTickets } = await import(pathToFileURL(product.library).href);
  return openTickets({ dir, env: environment() });
}

/**
 * Begins the tickets of a repository with some that all writers will change, and returns their ids. No fault is planted in it.
 *
 * @param {string} dir
 * @param {number} count
 * @returns {Promise<string[]>}
 */
export async function beginTickets(dir, count) {
  const tickets = await openHere(await buildProduct(), dir);
  try {
    await tickets.init();
    if (count === 0) return [];
    const operations = Array.from({ length: count }, (_, i) => ({
      op: "create",
      title: `Shared ${i}`,
      body: "All writers change this.",
    }));
    return [...(await tickets.transact(operations)).created];
  } finally {
    await tickets.close();
  }
}
