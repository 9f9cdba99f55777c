import { buildProduct, hasProgram } from "./lib/bundle.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { addWorktrees, newRepository } from "./lib/git.mjs";
import { judge, starvation, wholeStory } from "./lib/oracle.mjs";
import { beginTickets } from "./lib/stage.mjs";
import { finish, startWriter } from "./lib/workers.mjs";

/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */
/** @typedef {import("./lib/bundle.mjs").Product} Product */

export const id = "R1";
export const title =
  "8 writers at once, in one clone and in 8 worktrees, with the lock and without";
export const plants = {
  "blind-update": /acknowledged, but not in the history/,
  "no-retry": /had to be made again/,
  "crooked-cache": /is not as git has it/,
};

const WRITERS = 8;
const SHARED = 8;
const MIX = { create: 5, comment: 2, label: 1, edit: 2, parts: 1, settings: 1 };
/** A writer may be told to come again, but hardly ever: more of this is a writer that does not try hard enough. */
const MOST_GIVE_UPS = 0.01;
const SLOWEST = 4;

/**
 * @param {FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const count = pick(options, 50, 12, 8);
  const product = await buildProduct(options.plant);
  // No fault can be planted in a program: it would take the lock, and the others not.
  const lockless = hasProgram() ? undefined : await buildProduct(options.plant ?? "no-lock");
  /** @type {Record<string, number | string>} */
  const facts = { front: hasProgram() ? "half the program" : "half command line" };
  const violations = [];
  for (const [name, worktrees, built] of /** @type {const} */ ([
    ["clone", false, product],
    ["worktrees", true, product],
    ["no lock", true, lockless],
  ])) {
    if (built === undefined) continue;
    const found = await race({ name, worktrees, product: built, count, seed: options.seed });
    for (const [key, value] of Object.entries(found.facts)) facts[`${name}: ${key}`] = value;
    violations.push(...found.violations);
  }
  return verdict(facts, violations);
}

/** @param {{ name: string, worktrees: boolean, product: Product, count: number, seed: number }} race */
async function race({ name, worktrees, product, count, seed }) {
  const dir = newRepository("writers", { commit: true });
  const shared = await beginTickets(dir, SHARED);
  const dirs = worktrees ? addWorktrees(dir, WRITERS) : Array.from({ length: WRITERS }, () => dir);
  const begin = Date.now();
  const writers = dirs.map((place, i) => {
    const job = { dir: place, name: `w${i}`, seed: seed + i, count, mix: MIX, shared };
    // A command for each operation takes longer than a call: fronts are compared with their like.
    return startWriter(product, { ...job, readEvery: 10, tries: 5 }, { cli: i % 2 === 1 });
  });
  const logs = await Promise.all(writers.map((writer) => finish(writer, 300)));
  const seconds = (Date.now() - begin) / 1000;
  const lines = logs.flat();
  const { violations, facts } = judge({ dir, lines, commits: 2, tickets: SHARED });
  const again = lines.filter((line) => line.t === "again" || line.t === "gave-up").length;
  const slowest = Math.max(
    ...[0, 1].map((front) => starvation(logs.filter((_, i) => i % 2 === front))),
  );
  if (again > Math.max(1, WRITERS * count * MOST_GIVE_UPS))
    violations.push(
      `${again} of ${WRITERS * count} operations were refused and had to be made again`,
    );
  if (slowest > SLOWEST)
    violations.push(`the slowest writer took ${slowest.toFixed(1)} × the median`);
  if (violations.length > 0) violations.push(wholeStory(lines));
  const rate = Math.round(facts["acknowledged"] ?? 0) / seconds;
  return {
    violations: violations.map((violation) => `${name}: ${violation}`),
    facts: {
      ...facts,
      "made again": again,
      "ops/s": rate.toFixed(0),
      "slowest/median": slowest.toFixed(1),
    },
  };
}
