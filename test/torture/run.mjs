#!/usr/bin/env node
// Tries the product to destruction, one figure after the other, each in folders of its own below the system's temporary one:
//   npm run torture -- [--quick] [--only R1,R4] [--seed N] [--plant NAME] [--data DIR] [--source DIR] [--program FILE] [--shard 1/2]
//   npm run torture -- --self-test [--only R1,R4]
// One line for each figure; what breaks a promise is printed in full, and makes the whole end with 1; so does a figure that
// this machine can't run. --program lets them start that program as the command line. --shard K/N runs each Nth figure from
// the Kth on, so that several processes share the work. --self-test builds known faults into the product and checks that each
// turns its figure red; a figure that can't turn red does not count.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import * as actionTexts from "./action-texts.mjs";
import * as agentLoop from "./agent-loop.mjs";
import * as agents from "./agents.mjs";
import * as caches from "./caches.mjs";
import * as clocks from "./clocks.mjs";
import * as collectors from "./collectors.mjs";
import * as crissCross from "./criss-cross.mjs";
import * as csv from "./csv.mjs";
import * as damagedObjects from "./damaged-objects.mjs";
import * as diskFull from "./disk-full.mjs";
import * as foreignConfig from "./foreign-config.mjs";
import * as formats from "./formats.mjs";
import * as gossip from "./gossip.mjs";
import * as killSweep from "./kill-sweep.mjs";
import { buildProduct, useProgram, useSource } from "./lib/bundle.mjs";
import { cacheFaults } from "./lib/cache-check.mjs";
import { Missing } from "./lib/figure.mjs";
import { PLANTS } from "./lib/plants.mjs";
import { folderCount } from "./lib/scratch.mjs";
import { filesIn, scriptFigure } from "./lib/scripts.mjs";
import * as model from "./model.mjs";
import * as overload from "./overload.mjs";
import * as parsers from "./parsers.mjs";
import * as publish from "./publish.mjs";
import * as randomKills from "./random-kills.mjs";
import * as readOnly from "./read-only.mjs";
import * as replay from "./replay.mjs";
import * as repositoryKinds from "./repository-kinds.mjs";
import * as reverts from "./reverts.mjs";
import * as staleLocks from "./stale-locks.mjs";
import * as syncCut from "./sync-cut.mjs";
import * as syncPolicies from "./sync-policies.mjs";
import * as syncRace from "./sync-race.mjs";
import * as terminal from "./terminal.mjs";
import * as webhooks from "./webhooks.mjs";
import * as writers from "./writers.mjs";

/** @typedef {import("./lib/figure.mjs").Figure} Figure */
/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */
/** @typedef {import("./lib/figure.mjs").FigureResult} FigureResult */

/**
 * In an order in which each third one of them takes about as long as the others (`--shard`).
 *
 * @type {readonly Figure[]}
 */
const FIGURES = [
  writers,
  overload,
  agents,
  syncRace,
  syncCut,
  syncPolicies,
  repositoryKinds,
  publish,
  replay,
  killSweep,
  randomKills,
  collectors,
  staleLocks,
  caches,
  damagedObjects,
  clocks,
  diskFull,
  readOnly,
  reverts,
  model,
  gossip,
  crissCross,
  formats,
  terminal,
  parsers,
  csv,
  actionTexts,
  foreignConfig,
  webhooks,
];

/** Scripts that their rooms keep here. */
const SCRIPTS = [
  { id: "R16", title: "laws of the join", file: "join.mjs", full: 20_000, quick: 500 },
  { id: "S1d", title: "hostile documents", file: "fuzz-documents.mjs", full: 20_000, quick: 1000 },
];

/** Scripts that are given real data, from `--data`: where it is below that folder. */
const DATA = [
  {
    id: "R19",
    title: "real merges",
    file: "merge-triples.mjs",
    files: /merge-triples\/.*\.json(l|l\.gz|\.gz)?$/,
  },
  { id: "R20", title: "real imports", file: "import-beads.mjs", files: /beads\/.*\.jsonl$/ },
];

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    seed: { type: "string", default: String(Date.now() % 1e6) },
    plant: { type: "string" },
    data: { type: "string" },
    source: { type: "string" },
    program: { type: "string" },
    shard: { type: "string", default: "1/1" },
    "self-test": { type: "boolean", default: false },
  },
});
if (values.source !== undefined) useSource(values.source);
if (values.program !== undefined) useProgram(values.program);
if (values.program !== undefined && values["self-test"])
  throw new Error("No fault can be planted in a program: leave out --program or --self-test.");
const only = values.only.split(",").filter((name) => name !== "");
const seed = Number(values.seed);
const begin = Date.now();
const ok = values["self-test"] ? await selfTest() : await runAll();
console.log(`torture took ${((Date.now() - begin) / 60_000).toFixed(1)} minutes`);
process.exit(ok ? 0 : 1);

/** @returns {Figure[]} */
function chosenFigures() {
  const here = (/** @type {{ file: string }} */ { file }) =>
    existsSync(new URL(file, import.meta.url));
  const all = [...FIGURES, ...SCRIPTS.filter(here).map(scriptFigure), ...dataFigures()];
  const unknown = only.filter((name) => !all.some((figure) => figure.id === name));
  if (unknown.length > 0) throw new Error(`No figure is called ${unknown.join(" or ")}.`);
  const [shard = 1, shards = 1] = values.shard.split("/").map(Number);
  if (!(shard >= 1 && shard <= shards)) throw new Error("--shard takes K/N, like 1/2.");
  const chosen = all.filter(({ id }) => only.length === 0 || only.includes(id));
  return chosen.filter((_, at) => at % shards === shard - 1);
}

/** @returns {Figure[]} */
function dataFigures() {
  const { data } = values;
  if (data === undefined) return [];
  const scripts = DATA.filter(({ file }) => existsSync(new URL(file, import.meta.url))).map(
    ({ files, ...script }) =>
      scriptFigure({ ...script, full: 20_000, quick: 1000, args: filesIn(data, files) }),
  );
  return [...scripts, agentLoop];
}

/** @param {Figure} figure @param {Partial<FigureOptions>} options */
async function runOne(figure, options) {
  const start = Date.now();
  const all = {
    quick: values.quick,
    tiny: false,
    plant: values.plant,
    seed,
    data: values.data,
    log: console.log,
    ...options,
  };
  const since = folderCount();
  const found = await figure.run(all).catch(unlessMissing);
  const result = found.missing === undefined ? await withCaches(found, since, all.plant) : found;
  return { ...result, seconds: ((Date.now() - start) / 1000).toFixed(1) };
}

/** Adds what is wrong with the caches of the stores that a figure left behind. @param {FigureResult} found @param {number} since @param {string | undefined} plant @returns {Promise<FigureResult>} */
async function withCaches(found, since, plant) {
  const { caches, faults } = await cacheFaults(await buildProduct(plant), since);
  const facts = caches === 0 ? found.facts : { ...found.facts, "caches compared": caches };
  const violations = [...found.violations, ...faults];
  return { ...found, facts, violations, ok: found.ok && faults.length === 0 };
}

/** What a figure lacks is told as its result. @param {unknown} error @returns {FigureResult} */
function unlessMissing(error) {
  if (!(error instanceof Missing)) throw error;
  return { ok: false, facts: {}, violations: [], missing: error.message };
}

/** Runs all figures, one after the other. */
async function runAll() {
  const { missing } = await buildProduct(values.plant);
  if (missing.length > 0) console.log(`not written yet: ${missing.join(" ")}`);
  let good = true;
  for (const figure of chosenFigures()) {
    const { ok, facts, violations, missing, seconds } = await runOne(figure, {});
    good &&= ok;
    if (missing !== undefined) {
      console.log(`${figure.id} NOT RUN ${figure.title}: needs ${missing}`);
      continue;
    }
    const counts = Object.entries(facts).map(([name, fact]) => `${name} ${fact}`);
    console.log(
      `${figure.id} ${ok ? "ok" : "FAIL"} ${figure.title}: ${counts.join(", ")}; ${seconds} s, seed ${seed}`,
    );
    for (const violation of violations) console.log(`  ${violation}`);
  }
  return good;
}

/** Runs each figure with each of its plants, and without one. */
async function selfTest() {
  let good = true;
  for (const figure of chosenFigures().filter(({ plants }) => Object.keys(plants).length > 0)) {
    const sound = await runOne(figure, { tiny: true, plant: undefined });
    good &&= sound.ok;
    const why = sound.missing === undefined ? sound.violations[0] : `needs ${sound.missing}`;
    tell(figure.id, "(none)", sound.ok ? "green" : "RED", sound.seconds, why ?? "");
    if (sound.missing !== undefined) continue;
    for (const plant of Object.keys(figure.plants)) {
      const found = await isFound(figure, plant);
      good &&= found;
    }
  }
  return good;
}

/** Tells whether a fault turns its figure red, for the reason that it should. @param {Figure} figure @param {string} plant */
async function isFound(figure, plant) {
  const log = () => undefined;
  const { violations, seconds } = await runOne(figure, { tiny: true, plant, log });
  const found = violations.find((violation) => figure.plants[plant]?.test(violation));
  const state = found === undefined ? "NOT FOUND" : "red";
  tell(figure.id, plant, state, seconds, found ?? violations[0] ?? "");
  return found !== undefined;
}

/** @param {string} id @param {string} plant @param {string} state @param {string} seconds @param {string} why */
function tell(id, plant, state, seconds, why) {
  const what = plant in PLANTS ? ` (${PLANTS[plant]?.what})` : "";
  const [line = ""] = why.split("\n");
  console.log(
    `${id.padEnd(4)} ${plant.padEnd(13)} ${state.padEnd(9)} ${seconds.padStart(6)} s  ${line.slice(0, 120)}${what}`,
  );
}
