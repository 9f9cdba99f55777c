// Figures of the cache: what a warm list takes in a process that lives, what a refresh takes, and what building it takes.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createChance, jsonLines } from "./generate.mjs";
import { idsOf, run } from "./lab.mjs";
import { median, medianRatio, nodeEval, timeOnce } from "./measure.mjs";
import { ms } from "./table.mjs";

/** @typedef {import("./run.mjs").Bench} Bench */
/** @typedef {import("./lab.mjs").Lab} Lab */
/** @typedef {import("./measure.mjs").Command} Command */
/** @typedef {import("./table.mjs").Row} Row */

const script = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const CHANGED = 10;

/**
 * Times commands in turns, each after what prepares it, which does not count.
 *
 * @param {number} runs
 * @param {readonly { prepare?: () => void, command: Command }[]} all
 * @returns {number[][]}
 */
function timePrepared(runs, all) {
  /** @type {number[][]} */
  const times = all.map(() => []);
  for (let round = 0; round <= runs; round++)
    for (const [i, { prepare, command }] of all.entries()) {
      prepare?.();
      const taken = timeOnce(command);
      if (round > 0) times[i]?.push(taken);
    }
  return times;
}

/** @param {string} repo */
function dropCache(repo) {
  const folder = join(repo, ".git", "ticket", "cache");
  for (const name of readdirSync(folder))
    if (name.startsWith("tickets-")) rmSync(join(folder, name));
}

/** @param {Bench} bench @returns {Row[]} */
export function libraryWarm({ lab }) {
  const repo = lab.copy(lab.store(10_000));
  const args = [script("warm-list.mjs"), lab.library, repo];
  const answer = run({ program: process.execPath, args, cwd: repo });
  const { list, label, show, count } = JSON.parse(answer.toString("utf8"));
  const row = (
    /** @type {string} */ figure,
    /** @type {number} */ measured,
    /** @type {number} */ most,
  ) => ({
    figure: `library, warm, store of 10,000: ${figure}`,
    measured: `${measured.toFixed(2)} ms`,
    demanded: most > 0 ? `< ${most} ms` : "",
    ...(most > 0 ? { ok: measured < most } : {}),
  });
  return [
    row("list of 100", list, 1),
    row("list of 100 with a label", label, 1),
    row("show", show, 0),
    row("writing down what was counted, once a process", count, 0.2),
  ];
}

/**
 * Returns what changes ten tickets of a repository, others each time.
 *
 * @param {Lab} lab
 * @param {string} repo
 */
function changer(lab, repo) {
  const ids = idsOf(repo);
  const chance = createChance(5);
  let turn = 0;
  return () => {
    turn++;
    const operations = Array.from({ length: CHANGED }, (_, i) => ({
      op: "set",
      id: chance.pick(ids),
      fields: { title: `Changed ${turn} ${i}`, points: turn * CHANGED + i },
    }));
    const byId = new Map(operations.map((operation) => [operation.id, operation]));
    const file = lab.file("change.jsonl", jsonLines([...byId.values()]));
    run(lab.ticket(["batch", "apply", file], repo));
  };
}

/** @param {Bench} bench @returns {Row[]} */
export function cacheRefresh({ lab, runs, quick }) {
  const sizes = quick ? [10_000] : [10_000, 100_000];
  return sizes.flatMap((count) => {
    const repo = lab.copy(lab.store(count));
    run(lab.ticket(["cache", "warm"], repo));
    const change = changer(lab, repo);
    const warm = lab.ticket(["cache", "warm", "--quiet"], repo);
    const list = lab.ticket(["list", "--limit=100"], repo);
    const [node = [], refresh = [], after = [], hot = []] = timePrepared(2 * runs, [
      { command: nodeEval("0")(0) },
      { prepare: change, command: warm },
      { prepare: change, command: list },
      { command: list },
    ]);
    const above = median(refresh.map((time, i) => time - (node[i] ?? 0)));
    const more = median(after.map((time, i) => time - (hot[i] ?? 0)));
    const most = count > 10_000 ? 60 : 30;
    const store = `store of ${count.toLocaleString("en")}`;
    return [
      {
        figure: `refresh after ${CHANGED} changed tickets, ${store}`,
        measured: `node's start + ${ms(above)} (${ms(median(refresh))}; node -e 0 ${ms(median(node))})`,
        demanded: `≤ node's start + ${most} ms`,
        ok: above <= most,
      },
      {
        figure: `list after ${CHANGED} changed tickets, ${store}`,
        measured: `${ms(more)} more than without (${ms(median(hot))})`,
        demanded: "",
      },
    ];
  });
}

/** @param {Bench} bench @returns {Row[]} */
export function cacheBuild({ lab, runs, quick }) {
  const sizes = quick ? [10_000] : [10_000, 100_000];
  return sizes.map((count) => {
    const repo = lab.copy(lab.store(count));
    const rounds = count > 10_000 ? 3 : runs;
    const minimal = { program: process.execPath, args: [script("minimal-read.mjs")], cwd: repo };
    const [own = [], base = []] = timePrepared(rounds, [
      { prepare: () => dropCache(repo), command: lab.ticket(["cache", "warm"], repo) },
      { command: minimal },
    ]);
    const ratio = medianRatio(own, base);
    const figure = `building the cache, store of ${count.toLocaleString("en")}`;
    const measured = `${ratio.toFixed(2)} × (${ms(median(own))}; ls-tree, cat-file, JSON.parse ${ms(median(base))})`;
    if (count > 10_000) return { figure, measured, demanded: "" };
    return {
      figure,
      measured,
      demanded: "≤ 1.4 × ls-tree, cat-file, JSON.parse",
      ok: ratio <= 1.4,
    };
  });
}
