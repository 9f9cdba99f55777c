// The figures of speed and size: node bench/run.mjs [--quick] [--strict] [--only NAME] [--data FILE]
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { action } from "./figures-action.mjs";
import { agents } from "./figures-agents.mjs";
import { cacheBuild, cacheRefresh, libraryWarm } from "./figures-cache.mjs";
import { eventsRead, follow, subscribedWrite } from "./figures-events.mjs";
import { executable } from "./figures-executable.mjs";
import { hooks } from "./figures-hooks.mjs";
import { peers } from "./figures-peers.mjs";
import { searchBuild, searchCold, searchRefresh, searchWarm } from "./figures-search.mjs";
import { growth, processes } from "./figures-size.mjs";
import { joinMany, syncNoop } from "./figures-sync.mjs";
import * as time from "./figures-time.mjs";
import { openLab } from "./lab.mjs";
import { renderTable } from "./table.mjs";

/**
 * What a figure is given.
 *
 * @typedef {object} Bench
 * @property {import("./lab.mjs").Lab} lab
 * @property {number} runs
 * @property {boolean} quick
 * @property {string | undefined} data a beads export
 */

/** @type {Readonly<Record<string, (bench: Bench) => import("./table.mjs").Row[]>>} */
const FIGURES = {
  start: time.start,
  completion: time.completion,
  "batch-100": time.batch100,
  "batch-10000": time.batch10000,
  update: time.update,
  "update-50000": time.updateLarge,
  import: time.importBeads,
  list: time.list,
  "library-warm": libraryWarm,
  "cache-refresh": cacheRefresh,
  "cache-build": cacheBuild,
  search: searchCold,
  "search-build": searchBuild,
  "search-warm": searchWarm,
  "search-refresh": searchRefresh,
  "sync-noop": syncNoop,
  "sync-join": joinMany,
  events: eventsRead,
  "write-subscribed": subscribedWrite,
  follow,
  hooks,
  agents,
  processes,
  growth,
  executable,
  action,
  peers,
};

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    strict: { type: "boolean", default: false },
    only: { type: "string", multiple: true },
    data: { type: "string" },
  },
});
process.exitCode = await main();

async function main() {
  const { quick, strict, only, data } = values;
  const unknown = only?.find((name) => FIGURES[name] === undefined);
  if (unknown !== undefined) {
    console.error(`There is no figure ${unknown}. Known: ${Object.keys(FIGURES).join(", ")}.`);
    return 2;
  }
  console.log(machine());
  const lab = await openLab();
  const bench = { lab, runs: quick ? 7 : 15, quick, data: data && resolve(data) };
  /** @type {import("./table.mjs").Row[]} */
  const rows = [];
  try {
    for (const [name, figure] of Object.entries(FIGURES)) {
      if (only !== undefined && !only.includes(name)) continue;
      process.stderr.write(`${name} …\n`);
      rows.push(...figure(bench));
    }
  } finally {
    lab.close();
  }
  process.stdout.write(renderTable(rows));
  return strict && rows.some((row) => row.ok === false) ? 1 : 0;
}

/** What the figures depend on beside the code. */
function machine() {
  const git = spawnSync("git", ["version"], { encoding: "utf8" }).stdout.trim();
  const certificates = process.env["NODE_EXTRA_CA_CERTS"]
    ? "\nNODE_EXTRA_CA_CERTS is set: every start of Node reads it, node -e 0 too."
    : "";
  return `Node ${process.version}, ${git}, ${cpus().length} × ${cpus()[0]?.model.trim()}${certificates}\n`;
}
