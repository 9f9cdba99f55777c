import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildProduct } from "./lib/bundle.mjs";
import { lostTokens, newClones, newHub, treeOf } from "./lib/clones.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { fsck } from "./lib/git.mjs";
import { serve } from "./lib/http-remote.mjs";
import { folder } from "./lib/scratch.mjs";
import { openHere } from "./lib/stage.mjs";
import { finish, linesOf, start } from "./lib/workers.mjs";

/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */
/** @typedef {import("./lib/bundle.mjs").Product} Product */

export const id = "R3";
export const title =
  "5 clones that sync after each change, racing over files and, two of them without git, over HTTP";
export const plants = {
  "one-race": /failed: REMOTE_BUSY/,
  "half-races": /failed: REMOTE_/,
  "one-side": /was acknowledged, but is not in/,
};

const CLONES = 5;
const WORKER = fileURLToPath(new URL("lib/sync-worker.mjs", import.meta.url));
/** Each kind of rejection has to be met that often in a full run, or nothing was shown of it. */
const LEAST_RACES = 20;

/**
 * @param {FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const count = pick(options, 20, 8, 6);
  const product = await buildProduct(options.plant);
  /** @type {Record<string, number | string>} */
  const facts = {};
  /** @type {string[]} */
  const violations = [];
  const kinds = { client: 0, remote: 0 };
  const shown = !options.quick && !options.tiny;
  // How often who is told of a race is a matter of luck; another round of the quicker kind brings more.
  for (const [round, over] of /** @type {const} */ (["file", "http", "file", "file"]).entries()) {
    if (round >= 2 && rareOf(kinds, shown).length === 0) break;
    const found = await race(product, over, count);
    const name = round < 2 ? over : `${over} again`;
    facts[`${name}: synced`] = found.synced;
    facts[`${name}: syncs/s`] = found.rate;
    for (const { by } of found.races) kinds[/** @type {"client" | "remote"} */ (by)]++;
    violations.push(...found.violations.map((violation) => `${over}: ${violation}`));
  }
  for (const by of rareOf(kinds, shown))
    violations.push(`fewer than ${LEAST_RACES} rejections by the ${by}`);
  return verdict(
    { ...facts, "rejected here": kinds.client, "rejected there": kinds.remote },
    violations,
  );
}

/** The kinds of rejection that were not met often enough to show anything. @param {Record<string, number>} kinds @param {boolean} shown */
function rareOf(kinds, shown) {
  return shown ? Object.keys(kinds).filter((by) => (kinds[by] ?? 0) < LEAST_RACES) : [];
}

/**
 * @param {Product} product
 * @param {"file" | "http"} over
 * @param {number} count
 */
async function race(product, over, count) {
  const { root, hub } = newHub();
  const server = over === "http" ? await serve(root) : undefined;
  const address = server === undefined ? hub : `${server.url}/hub.git`;
  const dirs = await newClones(hub, CLONES, address);
  const shared = await beginShared(dirs);
  const begin = Date.now();
  const logs = await Promise.all(
    dirs.map((dir, i) => {
      const job = { library: product.library, dir, name: `c${i}`, count, shared };
      // Two of five work without git, which speaks HTTP alone.
      return work(job, over === "http" && i % 2 === 1 ? "isomorphic" : "native");
    }),
  );
  const seconds = (Date.now() - begin) / 1000;
  const lines = logs.flat();
  const violations = lines.flatMap((line) =>
    line.t === "error" ? [`${line.by} failed: ${line["code"]} ${line["message"]}`] : [],
  );
  const tokens = lines.flatMap((line) => (line.t === "synced" ? [line["token"]] : []));
  violations.push(...lostTokens(hub, tokens, "the remote"), ...fsck(hub));
  violations.push(...(await converge(product, dirs, hub)));
  await server?.close();
  const races = lines.flatMap((line) => line["races"] ?? []);
  const rate = (tokens.length / seconds).toFixed(1);
  return { races, violations, synced: tokens.length, rate };
}

/** A ticket that all clones have and all change. @param {readonly string[]} dirs */
async function beginShared(dirs) {
  const product = await buildProduct();
  let shared = "";
  for (const dir of dirs) {
    const tickets = await openHere(product, dir);
    if (shared === "")
      [shared] = (await tickets.transact([{ op: "create", title: "Shared" }])).created;
    await tickets.sync();
    await tickets.close();
  }
  return shared;
}

/**
 * @param {{ library: string, dir: string, name: string, count: number, shared: string }} job
 * @param {"native" | "isomorphic"} engine
 */
async function work(job, engine) {
  const { name } = job;
  const log = join(folder(`log-${name}`), "log.jsonl");
  const words = [WORKER, JSON.stringify({ ...job, log })];
  const { child, ended } = start(process.execPath, words, { env: { GIT_TICKET_ENGINE: engine } });
  return finish({ child, ended, name, log, lines: () => linesOf(log) }, 300);
}

/** After each has synced once more nobody has anything that another has not. @param {Product} product @param {readonly string[]} dirs @param {string} hub */
async function converge(product, dirs, hub) {
  const violations = [];
  for (const dir of [...dirs, ...dirs]) {
    const tickets = await openHere(product, dir);
    await tickets
      .sync()
      .catch((/** @type {any} */ error) => violations.push(`at the end: ${error.code}`));
    await tickets.close();
  }
  const trees = new Set([hub, ...dirs].map(treeOf));
  if (trees.size > 1) violations.push(`${trees.size} different trees at the end`);
  const tickets = await openHere(await buildProduct(), dirs[0] ?? "");
  const { findings } = await tickets.verify();
  await tickets.close();
  for (const { path, problem } of findings) violations.push(`verify: ${path} ${problem}`);
  return violations;
}
