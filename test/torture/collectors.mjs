import { buildProduct } from "./lib/bundle.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { newRepository } from "./lib/git.mjs";
import { leftovers } from "./lib/leftovers.mjs";
import { judge, wholeStory } from "./lib/oracle.mjs";
import { chance } from "./lib/random.mjs";
import { beginTickets } from "./lib/stage.mjs";
import { finish, forget, sleep, start, startWriter } from "./lib/workers.mjs";

/** @typedef {import("./lib/bundle.mjs").Product} Product */

export const id = "R7";
export const title = "git gc, repack, pack-refs and prune in loops beside two writers";
export const plants = {
  "no-keep": /acknowledged, but not in the history|git fsck ended|can't be read|failed:|bad object/,
};

const SHARED = 4;
/** Between two runs of a collector, so that they meet every phase of a write. */
const MOST_PAUSE_MS = 40;
const MIX = { create: 5, comment: 2, label: 1, edit: 2, parts: 1, settings: 1 };
const COLLECTORS = [
  ["gc", "--quiet", "--prune=now"],
  ["repack", "-a", "-d", "-q"],
  ["pack-refs", "--all"],
  ["prune", "--expire=now"],
];

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const seconds = pick(options, 30, 8, 5);
  const product = await buildProduct(options.plant);
  /** @type {Record<string, number | string>} */
  const facts = {};
  const violations = [];
  for (const args of COLLECTORS) {
    const found = await collect({ product, args, seconds, seed: options.seed });
    for (const [key, value] of Object.entries(found.facts)) facts[`${args[0]}: ${key}`] = value;
    violations.push(...found.violations.map((violation) => `${args.join(" ")}: ${violation}`));
  }
  return verdict(facts, violations);
}

/** @param {{ product: Product, args: readonly string[], seconds: number, seed: number }} options */
async function collect({ product, args, seconds, seed }) {
  const dir = newRepository("collectors");
  const shared = await beginTickets(dir, SHARED);
  const writers = [0, 1].map((i) => {
    const job = {
      dir,
      name: `w${i}`,
      seed: seed + i,
      count: 100_000,
      seconds,
      mix: MIX,
      shared,
      tries: 5,
    };
    return startWriter(product, job, { cli: i === 1 });
  });
  const done = { ended: false };
  const loop = loopWhile(done, { dir, args, random: chance(seed) });
  const logs = await Promise.all(writers.map((writer) => finish(writer, seconds + 60)));
  done.ended = true;
  const { runs, failed } = await loop;
  const lines = logs.flat();
  const { violations, facts } = judge({ dir, lines, commits: 2, tickets: SHARED });
  const { keeps, locks, temporary } = leftovers(dir);
  for (const path of [...keeps, ...locks]) violations.push(`${path} is left at the end`);
  if (violations.length > 0) violations.push(wholeStory(lines));
  const again = lines.filter((line) => line.t === "again").length;
  return {
    violations,
    facts: {
      runs,
      "runs failed": failed,
      ...facts,
      again,
      "unfinished packs left": temporary.length,
    },
  };
}

/**
 * Runs a git command again and again. It may fail, when a pack that it has seen is gone; that harms nobody.
 *
 * @param {{ ended: boolean }} done
 * @param {{ dir: string, args: readonly string[], random: import("./lib/random.mjs").Chance }} command
 */
async function loopWhile(done, { dir, args, random }) {
  let runs = 0;
  let failed = 0;
  while (!done.ended) {
    const { child, ended } = start("git", args, { cwd: dir });
    await ended;
    forget(child);
    runs++;
    if (child.exitCode !== 0) failed++;
    await sleep(random.between(0, MOST_PAUSE_MS));
  }
  return { runs, failed };
}
