#!/usr/bin/env node
// Holds joining, reverting and adopting to their laws over many random histories, on two cores:
//   RUNS=20000 SEED=1 node test/torture/join.mjs
// Ends with 1 and the shortest violating history when a law is broken.
import { runWorkers } from "../support/run-workers.mjs";
import { READ_ONCE } from "./lib/read-once.mjs";

/** @type {import("../support/run-workers.mjs").Run<import("../domain/laws-worker.ts").LawsReport>} */
const run = await runWorkers("test/domain/laws-worker.ts", [READ_ONCE]);
const { reports, seed, cores, seconds } = run;
/** @type {Map<string, number>} */
const spent = new Map();
for (const report of reports)
  for (const [law, ms] of report.spent) spent.set(law, (spent.get(law) ?? 0) + ms);
const broken = reports.flatMap((report) => report.broken);
const runs = reports.reduce((sum, report) => sum + report.runs, 0);
for (const [law, ms] of spent) {
  const violations = broken.filter((b) => b.law === law).length;
  const figures = `${runs} runs, seed ${seed}, ${(ms / 1000).toFixed(1)} s`;
  console.log(
    law === "playing" ? `${law}: ${figures}` : `${law}: ${figures}, ${violations} violations`,
  );
}
console.log(
  `all: ${runs} runs, seed ${seed}, ${seconds} s on ${cores} cores, ${broken.length} violations`,
);
for (const { law, story, runs: after } of broken)
  console.log(`\n${law} is broken, run ${after}:\n${story}`);
process.exitCode = broken.length > 0 ? 1 : 0;
