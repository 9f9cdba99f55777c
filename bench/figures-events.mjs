// Figures of events: read off history, told to subscribers, followed for long.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { floor } from "./figures-time.mjs";
import { addHistory } from "./history.mjs";
import { git, idsOf, REF, run } from "./lab.mjs";
import { median, medianRatio, timeInTurns } from "./measure.mjs";
import { ms } from "./table.mjs";

/** @typedef {import("./run.mjs").Bench} Bench */
/** @typedef {import("./lab.mjs").Lab} Lab */
/** @typedef {import("./table.mjs").Row} Row */

/** Tickets that the commits are about. */
const TICKETS = 1000;

/** @param {number} milliseconds */
const pause = (milliseconds) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** A store with so many commits after its first ones, each with one change. @param {Lab} lab @param {number} commits */
function withHistory(lab, commits) {
  const repo = lab.copy(lab.store(TICKETS));
  const base = git(repo, ["rev-parse", REF]).toString().trim();
  addHistory(repo, commits);
  return { repo, base };
}

/** @param {Bench} bench @param {number} commits @param {number} demanded milliseconds @returns {Row} */
function eventsOf({ lab, runs }, commits, demanded) {
  const { repo, base } = withHistory(lab, commits);
  const [own = [], node = []] = timeInTurns(runs, [
    () => lab.ticket(["events", "--since", base, "--json"], repo),
    floor,
  ]);
  const above = median(own.map((time, i) => time - (node[i] ?? 0)));
  return {
    figure: `events of ${commits.toLocaleString("en")} commits`,
    measured: `${ms(above)} on top of node -e 0 (${ms(median(node))})`,
    demanded: `≤ ${ms(demanded)}`,
    ok: above <= demanded,
  };
}

/** @param {Bench} bench @returns {Row[]} */
export function eventsRead(bench) {
  return [eventsOf(bench, 100, 60), eventsOf(bench, 10_000, 1500)];
}

/** Whether anybody is told just now. @param {string} repo */
function isPublishing(repo) {
  const dir = join(repo, ".git", "ticket");
  return existsSync(dir) && readdirSync(dir).some((name) => name.startsWith("publish-"));
}

/** @param {Bench} bench @returns {Row[]} */
export function subscribedWrite({ lab, runs }) {
  const [told, quiet] = [lab.copy(lab.store(10_000)), lab.copy(lab.store(10_000))];
  const ids = idsOf(quiet);
  const add = (/** @type {readonly string[]} */ words) =>
    run(lab.ticket(["subscribe", "add", ...words, "--quiet"], told));
  add(["log", "file", "events.ndjson"]);
  add(["closed", "--type", "ticket.closed", "file", "closed.ndjson"]);
  add(["run", "command", "true"]);
  /** @param {string} repo */
  const change = (repo) => (/** @type {number} */ i) => {
    // Nobody is told any more of the change before, which would be in the way of either.
    pause(400);
    while (isPublishing(told)) pause(50);
    return lab.ticket(["set", ids[(i * 7919) % ids.length] ?? "", `points=${i + 1}`], repo);
  };
  const [own = [], base = []] = timeInTurns(2 * runs, [change(told), change(quiet)]);
  const ratio = medianRatio(own, base);
  return [
    {
      figure: "one update with three subscribers, store of 10,000",
      measured: `${ratio.toFixed(2)} × (${ms(median(own))}; without ${ms(median(base))})`,
      demanded: "≤ 1.1 × without",
      ok: ratio <= 1.1,
    },
  ];
}

/** Kilobytes of memory that a process has. @param {number | undefined} pid */
function memoryOf(pid) {
  return Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
}

/** Commits between two looks at the memory, and how many looks. */
const STEP = 1000;
const LOOKS = 6;

/** @param {Bench} bench @returns {Row[]} */
export function follow({ lab }) {
  const { repo } = withHistory(lab, 1);
  const { program, args, env } = lab.ticket(["events", "--follow", "--limit", "1", "--json"], repo);
  const child = spawn(program, args, { cwd: repo, env, stdio: ["ignore", "ignore", "inherit"] });
  /** @type {number[]} */
  const looks = [];
  try {
    pause(1000);
    for (let i = 0; i < LOOKS; i++) {
      addHistory(repo, STEP);
      pause(3000);
      looks.push(memoryOf(child.pid));
    }
  } finally {
    child.kill("SIGKILL");
  }
  // The first looks are at a process that is still growing to its size.
  const [begin = 0, end = 0] = [looks[2], looks.at(-1)];
  const ratio = end / begin;
  const mb = (/** @type {number} */ kilobytes) => `${Math.round(kilobytes / 1024)} MB`;
  return [
    {
      figure: `memory of a follower after ${(STEP * LOOKS).toLocaleString("en")} commits`,
      measured: `${ratio.toFixed(2)} × (${mb(end)}; after ${(STEP * 3).toLocaleString("en")} ${mb(begin)})`,
      demanded: "≤ 1.15 ×",
      ok: ratio <= 1.15,
    },
  ];
}
