// Figures of full-text search: its index, searches in new processes and in one that lives, and after changes.
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gitProcesses } from "./count.mjs";
import { idsOf, run } from "./lab.mjs";
import { median, medianRatio, nodeEval, timeInTurns } from "./measure.mjs";
import { proseOperations } from "./prose.mjs";
import { SEED, searchQueries } from "./search-words.mjs";
import { ms } from "./table.mjs";

/** @typedef {import("./run.mjs").Bench} Bench */
/** @typedef {import("./table.mjs").Row} Row */

const floor = nodeEval("0");
const ONCE = fileURLToPath(new URL("search-once.mjs", import.meta.url));

/** What is demanded by the number of tickets. */
const DEMANDED = [
  { count: 10_000, ratio: 1.3, own: 8, build: 2000, refresh: 30 },
  { count: 100_000, ratio: 1.6, own: 25, build: 25_000, refresh: 60 },
];
const [MOST_WARM, MOST_SIZE, MOST_MEMORY] = [5, 0.35, 600 * 1024 * 1024];

/** @param {Bench} bench */
const sizes = ({ quick }) => DEMANDED.filter(({ count }) => !quick || count <= 10_000);

/** @param {number} count */
const named = (count) => `of ${count.toLocaleString("en")}`;

/**
 * Returns a repository with made-up texts, with its cache.
 *
 * @param {Bench} bench
 * @param {number} count
 */
function searched({ lab }, count) {
  const repo = lab.proseStore(count);
  run(lab.ticket(["list", "--limit=1"], repo));
  run(lab.ticket(["search", "the"], repo));
  return repo;
}

/** @param {string} repo @param {RegExp} names */
function cacheFiles(repo, names) {
  const folder = join(repo, ".git", "ticket", "cache");
  const files = readdirSync(folder).filter((name) => names.test(name));
  return files.map((name) => join(folder, name));
}

/**
 * @param {Bench} bench
 * @param {string} repo
 * @param {number} times
 * @param {readonly string[]} queries
 * @returns {{ found: { query: string, times: number[], total: number }[], peak: number }}
 */
function searchOnce({ lab }, repo, times, queries) {
  const args = [ONCE, lab.library, repo, String(times), ...queries];
  return JSON.parse(run({ program: process.execPath, args, cwd: repo }).toString("utf8"));
}

/** @param {Bench} bench @returns {Row[]} */
export function searchBuild(bench) {
  return sizes(bench).flatMap(({ count, build }) => {
    const repo = searched(bench, count);
    const runs = Array.from({ length: bench.quick ? 1 : 3 }, () => {
      for (const file of cacheFiles(repo, /\.(?:text|words)$/)) rmSync(file);
      return searchOnce(bench, repo, 1, ["the"]);
    });
    const time = median(runs.map(({ found }) => found[0]?.times[0] ?? 0));
    const peak = Math.max(...runs.map((one) => one.peak));
    const text = proseOperations(SEED, count).reduce((sum, op) => sum + textOf(op), 0);
    const size = cacheFiles(repo, /\.words$/).reduce((sum, file) => sum + statSync(file).size, 0);
    const share = size / text;
    return [
      row(`full-text build ${named(count)}`, ms(time), `< ${ms(build)}`, time < build),
      row(
        `its memory ${named(count)}`,
        `${Math.round(peak / 2 ** 20)} MB`,
        "< 600 MB",
        peak < MOST_MEMORY,
      ),
      row(
        `dictionary, postings and places beside the text ${named(count)}`,
        `${share.toFixed(3)} (${(text / 1e6).toFixed(1)} MB of text)`,
        `≤ ${MOST_SIZE}`,
        share <= MOST_SIZE,
      ),
    ];
  });
}

/** Bytes of the text that an operation brings. @param {any} op */
function textOf({ title = "", body = "", labels = [], aliases = [] }) {
  return Buffer.byteLength([title, body, ...labels, ...aliases].join("\n"));
}

/** @param {string} figure @param {string} measured @param {string} demanded @param {boolean} ok @returns {Row} */
const row = (figure, measured, demanded, ok) => ({ figure, measured, demanded, ok });

/** @param {Bench} bench @returns {Row[]} */
export function searchCold(bench) {
  return sizes(bench).flatMap(({ count, ratio, own }) => {
    const repo = searched(bench, count);
    const queries = Object.entries(searchQueries(count));
    const [base = [], ...all] = timeInTurns(bench.runs, [
      floor,
      ...queries.map(
        ([, query]) =>
          () =>
            bench.lab.ticket(["search", query], repo),
      ),
    ]);
    const rows = queries.flatMap(([kind, query], i) => {
      const times = all[i] ?? [];
      const measured = medianRatio(times, base);
      const alone = Array.from({ length: bench.runs }, () => searchOnce(bench, repo, 1, [query]));
      const work = alone.map(({ found }) => found[0]?.times[0] ?? 0);
      const total = alone[0]?.found[0]?.total ?? 0;
      return [
        row(
          `search for ${kind} ${named(count)} (${total} found)`,
          `${measured.toFixed(2)} × (${ms(median(times))}; node -e 0 ${ms(median(base))})`,
          `≤ ${ratio} × node -e 0`,
          measured <= ratio,
        ),
        row(
          "  its own work in a new process, code loaded",
          `${median(work).toFixed(1)} ms (least ${Math.min(...work).toFixed(1)})`,
          `≤ ${own} ms`,
          median(work) <= own,
        ),
      ];
    });
    const started = gitProcesses(bench.lab, bench.lab.ticket(["search", "the"], repo));
    const processes = `${started.length}`;
    return [
      ...rows,
      row(`git processes of a search ${named(count)}`, processes, "≤ 1", started.length <= 1),
    ];
  });
}

/** @param {Bench} bench @returns {Row[]} */
export function searchWarm(bench) {
  const count = 10_000;
  const queries = Object.entries(searchQueries(count));
  const { found } = searchOnce(
    bench,
    searched(bench, count),
    60,
    queries.map(([, query]) => query),
  );
  return queries.map(([kind], i) => {
    const time = median(found[i]?.times.slice(20) ?? []);
    return row(
      `library, warm: ${kind} ${named(count)}`,
      `${time.toFixed(2)} ms`,
      `< ${MOST_WARM} ms`,
      time < MOST_WARM,
    );
  });
}

const CHANGED = 10;

/** @param {Bench} bench @returns {Row[]} */
export function searchRefresh(bench) {
  const { lab, runs } = bench;
  return sizes(bench).map(({ count, refresh }) => {
    const repo = lab.copy(searched(bench, count));
    const ids = idsOf(repo);
    let next = 0;
    /** Changes tickets before it is timed. */
    const changed = () => {
      const operations = Array.from({ length: CHANGED }, () => {
        const id = ids[(next++ * 7919) % ids.length];
        return JSON.stringify({
          op: "comment",
          id,
          body: `Seen again, for the time number ${next}.`,
        });
      });
      run({
        ...lab.ticket(["batch", "apply", "-", "--quiet"], repo),
        stdin: operations.join("\n"),
      });
      return lab.ticket(["search", "seen"], repo);
    };
    const [own = [], base = []] = timeInTurns(runs, [changed, floor]);
    const over = median(own.map((time, i) => time - (base[i] ?? 0)));
    return row(
      `search after ${CHANGED} changed tickets ${named(count)}`,
      `node -e 0 + ${ms(over)} (${ms(median(own))}; node -e 0 ${ms(median(base))})`,
      `≤ node -e 0 + ${refresh} ms`,
      over <= refresh,
    );
  });
}
