import { join } from "node:path";
import { buildProduct } from "./bundle.mjs";
import { git, REF } from "./git.mjs";
import { folder } from "./scratch.mjs";
import { openHere } from "./stage.mjs";
import { historyOf, ticketsAt, tokensIn } from "./store.mjs";

/** Makes a folder with a bare repository `hub.git` that whoever reaches it may push to. @param {readonly string[]} [flags] of `git init` */
export function newHub(flags = []) {
  const root = folder("hub");
  const hub = join(root, "hub.git");
  git(root, ["init", "-q", ...flags, "--bare", hub]);
  git(hub, ["config", "http.receivepack", "true"]);
  return { root, hub };
}

/**
 * Makes clones that have the tickets of a hub; the first one begins them. No fault is planted in that.
 *
 * @param {string} hub
 * @param {number} count
 * @param {string} [address]
 * @param {readonly string[]} [flags] of `git init`
 */
export async function newClones(hub, count, address = hub, flags = []) {
  const product = await buildProduct();
  const dirs = [];
  for (let i = 0; i < count; i++) {
    const dir = folder(`clone-${i}`);
    git(dir, ["init", "-q", ...flags]);
    git(dir, ["remote", "add", "origin", address]);
    const tickets = await openHere(product, dir);
    await tickets.init();
    await tickets.sync();
    await tickets.close();
    dirs.push(dir);
  }
  return dirs;
}

/**
 * Writes a ticket with this title.
 *
 * @param {import("./bundle.mjs").Product} product
 * @param {string} dir
 * @param {string} title
 */
export async function write(product, dir, title) {
  const tickets = await openHere(product, dir);
  await tickets.transact([{ op: "create", title }]);
  await tickets.close();
}

/** The tree of a repository's tickets. @param {string} dir */
export const treeOf = (dir) => git(dir, ["rev-parse", `${REF}^{tree}`]);

/**
 * Says what is wrong with tokens that were acknowledged: each has to stand in the tickets, once.
 *
 * @param {string} dir
 * @param {readonly string[]} tokens
 * @param {string} where
 */
export function lostTokens(dir, tokens, where) {
  const { tip } = { tip: git(dir, ["rev-parse", REF]) };
  const found = tokensIn(ticketsAt(dir, tip).values());
  return tokens.flatMap((token) => {
    const times = found.get(token) ?? 0;
    if (times === 1) return [];
    return [
      times === 0
        ? `${token} was acknowledged, but is not in ${where}`
        : `${token} is ${times} times in ${where}`,
    ];
  });
}

/** How many commits the tickets of a repository have. @param {string} dir */
export const commitsIn = (dir) => historyOf(dir).chain.length;
