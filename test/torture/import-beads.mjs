#!/usr/bin/env node
// Imports real exports of beads and many made-up ones, and holds the importer to its rules:
//   RUNS=20000 SEED=1 node test/torture/import-beads.mjs FILE…
// Every record a ticket or a skip, every record told again from its ticket's bytes, equal bytes each time, nothing
// changed by a second import, every ticket valid. Ends with 1 when one is broken.
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { bundleScript } from "../support/bundle-script.mjs";

/** @typedef {import("../domain/import/import-worker.ts").ImportReport} ImportReport */
/** @typedef {import("../domain/import/import-worker.ts").ImportTask} ImportTask */

const NOTES = 5;
const runs = Number(process.env["RUNS"] ?? 20_000);
const seed = Number(process.env["SEED"] ?? Date.now() % 1e9);
const script = await bundleScript("test/domain/import/import-worker.ts");

/**
 * @param {ImportTask} task
 * @returns {Promise<ImportReport>}
 */
function work(task) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { eval: true, workerData: task });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/**
 * @param {string} name
 * @param {ImportTask} task
 */
async function report(name, task) {
  const { facts, notes, faults } = await work(task);
  const figures = Object.entries(facts).map(([fact, value]) => `${fact} ${value}`);
  console.log(`${name}: ${figures.join(", ")}; ${faults.length} faults`);
  for (const note of notes.slice(0, NOTES)) console.log(`  ${note}`);
  if (notes.length > NOTES) console.log(`  and ${notes.length - NOTES} more notes`);
  for (const fault of faults.slice(0, 10)) console.log(`  FAULT ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

for (const file of process.argv.slice(2)) await report(file, { text: readFileSync(file, "utf8") });
await report("made-up exports", { runs, seed });
