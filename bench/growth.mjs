// How each cost grows from 1,000 to 100,000 tickets: one table, and one picture (docs/growth.svg, or the file after --svg).
// usage: node bench/growth.mjs [--quick] [--svg FILE]
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { idsOf, openLab, run } from "./lab.mjs";
import { median, nodeEval, timeInTurns, timeOnce } from "./measure.mjs";
import { searchQueries } from "./search-words.mjs";
import { renderGrowth } from "./svg.mjs";
import { ms } from "./table.mjs";

/** @typedef {import("./measure.mjs").Series} Series */
/** @typedef {import("./lab.mjs").Lab} Lab */

const SIZES = [1000, 10_000, 100_000];
/** More curves than these would lie on each other. */
const PICTURED = new Set([
  ...["list, 100 rows", "show", "search, rare word", "search, typo", "one update"],
  ...["build of the cache", "build of the index"],
]);
const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    svg: { type: "string", default: join(import.meta.dirname, "..", "docs", "growth.svg") },
  },
});
const runs = values.quick ? 5 : 15;

/**
 * What is asked again and again of a store that is as it was.
 *
 * @param {string} repo
 * @param {number} size
 * @returns {Readonly<Record<string, readonly string[]>>}
 */
const reads = (repo, size) => ({
  "list, 100 rows": ["list", "--limit=100"],
  "list is:ready": ["list", "--limit=100", "is:ready"],
  "list, filter and sort": ["list", "--limit=100", "label:ui", "priority:>=high", "sort:-updated"],
  show: ["show", idsOf(repo)[4] ?? ""],
  ...Object.fromEntries(
    Object.entries(searchQueries(size)).map(([kind, query]) => [
      `search, ${kind.replace(/^a /, "")}`,
      ["search", query],
    ]),
  ),
});

/** @param {Lab} lab @param {string} repo @returns {Series} */
function update(lab, repo) {
  const ids = idsOf(repo);
  return (n) => lab.ticket(["set", ids[(n * 7919) % ids.length] ?? "", `points=${n + 1}`], repo);
}

/**
 * Milliseconds above `node -e 0`, by what was asked.
 *
 * @param {Lab} lab
 * @param {number} size
 */
function costs(lab, size) {
  const repo = lab.proseStore(size);
  /** @type {Map<string, number>} */
  const found = new Map();
  const cold = (/** @type {string} */ name, /** @type {readonly string[]} */ args) =>
    found.set(name, timeOnce(lab.ticket(args, repo)) - timeOnce(nodeEval("0")(0)));
  rmSync(join(repo, ".git", "ticket", "cache"), { recursive: true, force: true });
  cold("build of the cache", ["cache", "warm"]);
  cold("build of the index", ["index", "rebuild"]);
  const asked = Object.entries(reads(repo, size));
  for (const [, args] of asked) run(lab.ticket(args, repo));
  const series = asked.map(
    ([, args]) =>
      () =>
        lab.ticket(args, repo),
  );
  const [node = [], ...times] = timeInTurns(runs, [nodeEval("0"), ...series]);
  asked.forEach(([name], i) => {
    found.set(name, median((times[i] ?? []).map((time, n) => time - (node[n] ?? 0))));
  });
  const [writes = [], before = []] = timeInTurns(runs, [update(lab, repo), nodeEval("0")]);
  found.set("one update", median(writes.map((time, n) => time - (before[n] ?? 0))));
  return found;
}

const lab = await openLab();
try {
  const all = SIZES.map((size) => {
    process.stderr.write(`${size.toLocaleString("en")} tickets …\n`);
    return costs(lab, size);
  });
  const names = [...(all[0]?.keys() ?? [])];
  const rows = names.map((name) => [
    name,
    ...all.map((found) => ms(found.get(name) ?? Number.NaN)),
  ]);
  const head = ["above node -e 0", ...SIZES.map((size) => size.toLocaleString("en"))];
  console.log(`| ${head.join(" | ")} |\n|---|${"---:|".repeat(SIZES.length)}`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
  const curves = names
    .filter((name) => PICTURED.has(name))
    .map((name) => ({ name, values: all.map((found) => found.get(name)) }));
  const title = "What a command costs above the start of node";
  writeFileSync(values.svg, renderGrowth(title, SIZES, curves));
} finally {
  lab.close();
}
