// Figures of those who work on tickets: what a ticket costs to take and report, and how busy many workers are kept.
import { spawnSync } from "node:child_process";
import { jsonLines } from "./generate.mjs";
import { ENV, git, REF, run } from "./lab.mjs";
import { median, medianRatio, timeInTurns } from "./measure.mjs";
import { ms } from "./table.mjs";

/** @typedef {import("./run.mjs").Bench} Bench */
/** @typedef {import("./lab.mjs").Lab} Lab */
/** @typedef {import("./table.mjs").Row} Row */

const STORE = 10_000;
/** Tasks that sleep one second. */
const TASK = ["sleep", "1"];
const LEAST_BUSY = 0.95;
/** What was once asked for: so many tasks an hour. */
const ASKED_PER_HOUR = 100;

/** @param {string} repo */
const commits = (repo) => Number(git(repo, ["rev-list", "--count", REF]).toString("utf8"));

/** A store with so many tickets that are ready. @param {Lab} lab @param {number} count */
function readyStore(lab, count) {
  const repo = lab.emptyStore();
  const operations = Array.from({ length: count }, (_, i) => ({
    op: "create",
    title: `Task ${i}`,
  }));
  run(
    lab.ticket(["batch", "apply", lab.file(`ready-${count}.jsonl`, jsonLines(operations))], repo),
  );
  return repo;
}

/** Runs workers, and returns what the last line says. @param {Lab} lab @param {string} repo @param {number} workers @param {readonly string[]} command */
function runWorkers(lab, repo, workers, command) {
  const { program, args, cwd } = lab.ticket(
    ["agent", "run", "--workers", String(workers), "--", ...command],
    repo,
  );
  const { stdout, status } = spawnSync(program, args, { cwd, env: ENV, encoding: "utf8" });
  if (status !== 0) throw new Error(`agent run ended with ${status}`);
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "{}");
}

/** @param {Bench} bench @returns {Row[]} */
function writes({ lab }) {
  const repo = readyStore(lab, 3);
  const before = commits(repo);
  const { program, args, cwd } = lab.ticket(["next", "--claim"], repo);
  const id = spawnSync(program, args, { cwd, env: ENV, encoding: "utf8" }).stdout.trim();
  run(lab.ticket(["done", id], repo));
  const alone = commits(repo) - before;
  run(lab.ticket(["agent", "run", "--", "true"], repo));
  const chained = (commits(repo) - before - alone - 1) / 2;
  return [
    {
      figure: "commits to take and report a ticket",
      measured: `${alone}; ${chained} where the next one is taken with the report`,
      demanded: "≤ 2",
      ok: alone <= 2 && chained <= 1,
    },
  ];
}

/** @param {Bench} bench @returns {Row[]} */
function claimTime({ lab, runs }) {
  const repo = lab.copy(lab.store(STORE));
  const [claims = [], creates = []] = timeInTurns(runs, [
    () => lab.ticket(["next", "--claim"], repo),
    () => lab.ticket(["create", "One more"], repo),
  ]);
  const ratio = medianRatio(claims, creates);
  return [
    {
      figure: "next --claim, store of 10,000, beside create",
      measured: `${ratio.toFixed(2)} × (${ms(median(claims))}; create ${ms(median(creates))})`,
      demanded: "",
    },
  ];
}

/** @param {Bench} bench @returns {Row[]} */
function overhead({ lab, quick }) {
  const count = quick ? 40 : 200;
  const { ms: took } = runWorkers(lab, readyStore(lab, count), 8, ["true"]);
  const perHour = Math.round((count * 3_600_000) / took);
  return [
    {
      figure: "agent run, 8 workers, tasks that do nothing",
      measured: `${ms(took / count)} a ticket; ${perHour} an hour`,
      demanded: `≥ ${ASKED_PER_HOUR} an hour`,
      ok: perHour >= ASKED_PER_HOUR,
    },
  ];
}

/** @param {Bench} bench @returns {Row[]} */
function busy({ lab, quick }) {
  const rounds = quick ? 8 : 20;
  return [1, 2, 4, 8].map((workers) => {
    const repo = readyStore(lab, workers * rounds);
    const { ms: took } = runWorkers(lab, repo, workers, TASK);
    const share = (rounds * 1000) / took;
    const demanded = workers === 8 ? "≥ 95 %" : "";
    return {
      figure: `agent run, ${workers} worker${workers === 1 ? "" : "s"}, tasks of 1 s that sleep`,
      measured: `${(share * 100).toFixed(1)} % busy; ${ms(took / rounds - 1000)} around each task`,
      demanded,
      ...(demanded === "" ? {} : { ok: share >= LEAST_BUSY }),
    };
  });
}

/** @param {Bench} bench @returns {Row[]} */
export function agents(bench) {
  return [...writes(bench), ...claimTime(bench), ...overhead(bench), ...busy(bench)];
}
