#!/usr/bin/env node
// Reads broken, hostile and plain nonsensical documents on two cores:
//   RUNS=20000 SEED=1 node test/torture/fuzz-documents.mjs
// Ends with 1 and the shortest offending text when anything but a TicketError is thrown, a text takes more
// than a second, or Object.prototype changes.
import { runWorkers } from "../support/run-workers.mjs";

/** @type {import("../support/run-workers.mjs").Run<import("../domain/fuzz-worker.ts").FuzzReport>} */
const { reports, runs, seed, seconds } = await runWorkers("test/domain/fuzz-worker.ts", []);
const accepted = reports.reduce((sum, report) => sum + report.accepted, 0);
const faults = reports.flatMap(({ fault }) => fault ?? []);
console.log(
  `documents: ${runs} runs, seed ${seed}, ${seconds} s, ${accepted} read, ${faults.length} violations`,
);
for (const { text, what } of faults) console.log(`\n${JSON.stringify(text)}\n${what}`);
process.exitCode = faults.length > 0 ? 1 : 0;
