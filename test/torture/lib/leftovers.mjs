import { existsSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { openHere } from "./stage.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */

/**
 * Returns files that a killed writer may leave, by kind.
 *
 * @param {string} dir a repository with its `.git` in it
 */
export function leftovers(dir) {
  const pack = paths(join(dir, ".git/objects/pack"));
  const ticket = join(dir, ".git/ticket");
  const refs = paths(join(dir, ".git/refs/tickets"));
  return {
    keeps: pack.filter((name) => name.endsWith(".keep")),
    temporary: pack.filter((name) => /\/tmp_[^/]*$/.test(name)),
    locks: [
      ...refs.filter((name) => name.endsWith(".lock")),
      ...paths(ticket).filter((name) => name.endsWith("lock")),
    ],
    notes: paths(join(ticket, "writers")),
  };
}

/** @param {string} dir */
function paths(dir) {
  return existsSync(dir) ? readdirSync(dir).map((name) => join(dir, name)) : [];
}

/**
 * What killed writers have left: what the next write removed, what only one an hour later did, since it was young enough
 * to be somebody's, and what stays for ever.
 *
 * @param {Product} product
 * @param {string} dir
 */
export async function cleanUp(product, dir) {
  await write(product, dir);
  const { keeps, locks, temporary, notes } = leftovers(dir);
  const left = [...keeps, ...locks];
  const stay = left.length === 0 ? [] : await anHourLater(product, dir, left);
  const later = left.length - stay.length;
  return { later, stay, temporary: temporary.length, notes: notes.length };
}

/** @param {Product} product @param {string} dir @param {readonly string[]} left */
async function anHourLater(product, dir, left) {
  const hourAgo = new Date(Date.now() - 3_600_000);
  for (const path of left) utimesSync(path, hourAgo, hourAgo);
  await write(product, dir);
  const { keeps, locks } = leftovers(dir);
  return [...keeps, ...locks];
}

/** @param {Product} product @param {string} dir */
async function write(product, dir) {
  const tickets = await openHere(product, dir);
  try {
    await tickets.transact([{ op: "create", title: "next" }]);
  } finally {
    await tickets.close();
  }
}
