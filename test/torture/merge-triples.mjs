#!/usr/bin/env node
// Maps real merges of beads records (base, ours, theirs; one JSON object a line) to documents and joins them:
//   node test/torture/merge-triples.mjs [--self-test] FILE…
// Holds each to commutativity, associativity, idempotence, and to losing no change that only one side made. Ends with
// 1 when one is broken. --self-test plants faults into the join, and ends with 1 when one of them is not noticed.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { bundleScript } from "../support/bundle-script.mjs";

/** @typedef {import("../domain/triples-worker.ts").TriplesReport} TriplesReport */
/** @typedef {import("../support/bundle-script.mjs").Replacement} Replacement */

const FILE = "src/domain/join.ts";
/** @type {Record<string, Replacement>} */
const PLANTS = {
  "the first side wins": { file: FILE, from: "a.stamp > b.stamp ? a : b", to: "a" },
  "the older side wins": {
    file: FILE,
    from: "a.stamp > b.stamp ? a : b",
    to: "a.stamp < b.stamp ? a : b",
  },
  "equal stamps: the first wins": {
    file: FILE,
    from: "compareValues(a.value, b.value) < 0 ? b : a;",
    to: "a;",
  },
};
const SHOWN = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "self-test": { type: "boolean", default: false } },
});
const text = positionals.map((file) => readFileSync(file, "utf8")).join("\n");
process.exitCode = (values["self-test"] ? await selfTest() : await check()) ? 0 : 1;

/**
 * @param {readonly Replacement[]} replacements
 * @returns {Promise<TriplesReport>}
 */
async function work(replacements) {
  const script = await bundleScript("test/domain/triples-worker.ts", replacements);
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { eval: true, workerData: { text } });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

async function check() {
  const { triples, oneSided, concurrent, faults } = await work([]);
  for (const fault of faults.slice(0, SHOWN)) console.log(`FAULT ${fault}`);
  console.log(
    `${triples} triples: ${oneSided} one-sided changes, ${concurrent} concurrent ones; ${faults.length} faults`,
  );
  return triples > 0 && faults.length === 0;
}

async function selfTest() {
  let good = true;
  for (const [name, plant] of Object.entries(PLANTS)) {
    const { faults } = await work([plant]);
    good &&= faults.length > 0;
    console.log(`${faults.length > 0 ? "red" : "NOT FOUND"}  ${name}: ${faults.length} faults`);
  }
  return good;
}
