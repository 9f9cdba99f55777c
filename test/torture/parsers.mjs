import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildProduct, sourceOf } from "./lib/bundle.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { git, newRepository, REF } from "./lib/git.mjs";
import { chance } from "./lib/random.mjs";
import { randomBatch } from "./lib/random-batch.mjs";
import { openHere } from "./lib/stage.mjs";
import { readBlobs } from "./lib/store.mjs";
import { forget, killGroup, start } from "./lib/workers.mjs";

/** @typedef {import("./lib/bundle.mjs").Product} Product */

export const id = "S1";
export const title =
  "hostile inputs for every parser: only errors of ours, nothing slow, nothing polluted";
export const plants = {
  "no-depth": /RangeError/,
  "deep-queries": /query, input .*RangeError/,
  pollution: /Object\.prototype was changed/,
};

const WORKER = fileURLToPath(new URL("lib/fuzz-worker.mjs", import.meta.url));
const MOST_RSS_MIB = 300;
/** With more room node collects late, and its size says nothing of what was needed. */
const HEAP_MIB = 128;
/** An input that is not through after this time hangs. */
const PATIENCE_MS = 20_000;
const WORKERS = 2;
/** What is tried if it is there. */
const PARTS = [
  "src/app/check-operations.ts",
  "src/cli/batch-file.ts",
  "src/domain/import/beads.ts",
  "src/app/import-full.ts",
  "src/search/check-query.ts",
];

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const product = await buildProduct(options.plant);
  const { dir, documents } = await makeSamples(options.seed);
  const { library, inside } = product;
  const urls = { library: pathToFileURL(library).href, inside: pathToFileURL(inside).href };
  const job = { ...urls, dir, documents, seed: options.seed };
  const results = [
    ...(await inParts(job, pick(options, 20_000, 2000, 800))),
    // Queries come from views and addresses: they have as many again for themselves.
    ...(await inParts({ ...job, only: "query" }, pick(options, 20_000, 1000, 400))),
  ];
  const violations = results.flatMap((result) => result.violations);
  const rss = Math.round(Math.max(...results.map((result) => result.rss)));
  if (rss >= MOST_RSS_MIB) violations.push(`a worker needed ${rss} MiB`);
  const missing = PARTS.filter((path) => !existsSync(join(sourceOf(), path)));
  const facts = {
    inputs: triedIn(results.slice(0, WORKERS)),
    queries: triedIn(results.slice(WORKERS)),
    parsers: results[0]?.parsers.join(", ") ?? "",
    "most MiB": rss,
    ...(missing.length === 0 ? {} : { "not written yet": missing.join(" ") }),
  };
  return verdict(facts, violations);
}

/** @param {readonly { tried: number }[]} results */
const triedIn = (results) => results.reduce((sum, result) => sum + result.tried, 0);

/**
 * Tries so many inputs, a part of them in each worker.
 *
 * @param {Record<string, unknown>} job
 * @param {number} count
 */
function inParts(job, count) {
  const share = Math.ceil(count / WORKERS);
  return Promise.all(
    Array.from({ length: WORKERS }, (_, i) => fuzz({ ...job, from: i * share, count: share })),
  );
}

/** Makes documents by the healthy product, to begin with something valid. @param {number} seed */
async function makeSamples(seed) {
  const dir = newRepository("parsers");
  const tickets = await openHere(await buildProduct(), dir);
  await tickets.init();
  const random = chance(seed);
  /** @type {string[]} */
  const ids = [];
  for (let i = 0; i < 12; i++) {
    const { created } = await tickets.transact(randomBatch(random, ids, `s${i}`), {
      atomic: false,
    });
    ids.push(...created);
  }
  await tickets.close();
  const blobs = (/** @type {string} */ path) =>
    git(dir, ["ls-tree", "-r", REF, path])
      .split("\n")
      .flatMap((row) => /blob (\S+)/.exec(row)?.[1] ?? []);
  return {
    dir,
    documents: {
      ticket: readBlobs(dir, blobs("tickets/")),
      config: readBlobs(dir, blobs("config.json")),
    },
  };
}

/** @param {Record<string, unknown> & { count: number }} job */
async function fuzz(job) {
  const args = [`--max-old-space-size=${HEAP_MIB}`, WORKER, JSON.stringify(job)];
  const { child, ended } = start(process.execPath, args, { stdio: "pipe" });
  const state = { at: "", tried: 0, rss: 0, parsers: /** @type {string[]} */ ([]), end: false };
  /** @type {string[]} */
  const violations = [];
  let [rest, errors, last] = ["", "", Date.now()];
  child.stderr?.on("data", (chunk) => {
    errors += chunk;
  });
  child.stdout?.on("data", (chunk) => {
    last = Date.now();
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const { fault, at, name, ...end } = JSON.parse(line);
      if (fault !== undefined) violations.push(fault);
      else if (at !== undefined)
        Object.assign(state, { at: `${name}, input ${at}`, tried: state.tried + 1 });
      else Object.assign(state, end);
    }
  });
  const watch = setInterval(() => {
    if (Date.now() - last < PATIENCE_MS) return;
    violations.push(`hangs: ${state.at}, seed ${job["seed"]}`);
    killGroup(child.pid);
  }, 1000);
  await ended;
  clearInterval(watch);
  forget(child);
  if (!state.end && violations.length === 0) violations.push(`died at ${state.at}: ${errors}`);
  return { ...state, violations };
}
