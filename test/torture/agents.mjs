import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { storyOf } from "./lib/agents-story.mjs";
import { buildProduct } from "./lib/bundle.mjs";
import { newClones, newHub } from "./lib/clones.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { fsck, git, newRepository } from "./lib/git.mjs";
import { chance } from "./lib/random.mjs";
import { folder } from "./lib/scratch.mjs";
import { openHere } from "./lib/stage.mjs";
import { finish, killGroup, linesOf, sleep, start } from "./lib/workers.mjs";

/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */
/** @typedef {import("./lib/bundle.mjs").Product} Product */
/** @typedef {import("./lib/workers.mjs").Line} Line */
/** @typedef {import("./lib/random.mjs").Chance} Chance */

/**
 * Where work is done, and by how many.
 *
 * @typedef {object} Place
 * @property {readonly string[]} dirs
 * @property {boolean} confirm
 * @property {string} truth where everything is in the end
 */

export const id = "A1";
export const title =
  "16 who take what is ready, in one clone, 8 worktrees and 5 clones, with random kills and late reports";
export const plants = {
  "blind-claim": /while it was held|was closed|was reported/,
  "no-fence": /was reported [^1]|after it was closed|was closed [^1]/,
  "no-order": /before \w+ was closed/,
  "no-expiry": /nothing becomes ready/,
  "push-later": /was closed|was reported|while it was held|is not there/,
};

const WORKER = fileURLToPath(new URL("lib/agent-worker.mjs", import.meta.url));
const WORKTREES = 8;
const CLONES = 5;
/** Where workers are killed or late, leases are short: as long as some reports take where a remote is asked. */
const SHORT_LEASE = { here: 3, remote: 20 };

/**
 * @param {FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const product = await buildProduct(options.plant);
  const random = chance(options.seed);
  const size = {
    tickets: pick(options, 200, 24, 16),
    workers: pick(options, 16, 8, 4),
    // A lease of 20 s may have to run out some times in a row, where what waits for a ticket is in a chain.
    limit: pick(options, 900, 300, 180),
  };
  /** @type {Record<string, number | string>} */
  const facts = {};
  /** @type {string[]} */
  const violations = [];
  for (const [name, place] of Object.entries({ clone: oneClone, worktrees, clones }))
    for (const killed of [false, true]) {
      const at = await place();
      await plan(at, size.tickets, random);
      const found = await play(product, at, { ...size, killed, random });
      const label = killed ? `${name}, kills` : name;
      for (const [fact, value] of Object.entries(found.facts)) facts[`${label}: ${fact}`] = value;
      violations.push(...found.violations.map((violation) => `${label}: ${violation}`));
      if (violations.length > 0) return verdict(facts, violations);
    }
  return verdict(facts, violations);
}

/** @returns {Promise<Place>} */
async function oneClone() {
  const dir = newRepository("agents");
  await begin(dir);
  return { dirs: [dir], confirm: false, truth: dir };
}

/** @returns {Promise<Place>} */
async function worktrees() {
  const { truth } = await oneClone();
  git(truth, ["commit", "-q", "--allow-empty", "-m", "begin"]);
  const dirs = Array.from({ length: WORKTREES }, (_, i) => join(folder(`tree-${i}`), "tree"));
  for (const [i, dir] of dirs.entries()) git(truth, ["worktree", "add", "-q", "-b", `w${i}`, dir]);
  return { dirs, confirm: false, truth };
}

/** @returns {Promise<Place>} */
async function clones() {
  const { hub } = newHub();
  const dirs = await newClones(hub, CLONES);
  return { dirs, confirm: true, truth: dirs[0] ?? "" };
}

/** @param {string} dir */
async function begin(dir) {
  const tickets = await openHere(await buildProduct(), dir);
  await tickets.init();
  await tickets.close();
}

/** Makes tickets of which many depend on one or two that were made before. @param {Place} place @param {number} count @param {Chance} random */
async function plan({ truth, dirs, confirm }, count, random) {
  for (const dir of new Set([truth, ...dirs])) git(dir, ["config", "ticket.leaseGrace", "0"]);
  const tickets = await openHere(await buildProduct(), truth);
  const operations = Array.from({ length: count }, (_, i) => {
    const before = () => `$t${random.between(0, i - 1)}`;
    const needs =
      i < Math.min(20, count / 4)
        ? []
        : i % 3 === 0
          ? [before(), before()]
          : i % 3 === 1
            ? [before()]
            : [];
    return { op: "create", ref: `$t${i}`, title: `t${i}`, dependsOn: [...new Set(needs)] };
  });
  await tickets.transact(operations);
  if (confirm) await tickets.sync();
  await tickets.close();
}

/**
 * @typedef {object} Game
 * @property {number} tickets
 * @property {number} workers
 * @property {number} limit seconds
 * @property {boolean} killed whether workers are killed, and late
 * @property {Chance} random
 */

/** @param {Product} product @param {Place} place @param {Game} game */
async function play(product, place, game) {
  const begun = Date.now();
  let names = 0;
  const hire = () => startAgent(product, place, names++, game);
  const agents = Array.from({ length: game.workers }, hire);
  const all = [...agents];
  let kills = 0;
  const mortal = (/** @type {typeof all[0]} */ agent) => !agent.late && isRunning(agent);
  while (game.killed && kills < game.workers * 2 && agents.some(mortal)) {
    await sleep(game.random.between(150, 550));
    const victim = game.random.between(0, agents.length - 1);
    const agent = agents[victim];
    // Those who are late live, or nobody would report late.
    if (agent === undefined || agent.late || !isRunning(agent)) continue;
    killGroup(agent.child.pid);
    kills++;
    agents[victim] = hire();
    all.push(/** @type {ReturnType<typeof hire>} */ (agents[victim]));
  }
  const living = new Set(agents.map(({ name }) => name));
  const lines = (
    await Promise.all(
      all.map((agent) => (living.has(agent.name) ? finish(agent, game.limit) : agent.lines())),
    )
  ).flat();
  const seconds = (Date.now() - begun) / 1000;
  return judge(place, game, { lines, kills, seconds });
}

/** @param {{ child: import("node:child_process").ChildProcess }} agent */
const isRunning = ({ child }) => child.exitCode === null && child.signalCode === null;

/** @param {Product} product @param {Place} place @param {number} number @param {Game} game */
function startAgent(product, { dirs, confirm }, number, { killed, workers }) {
  const name = `agent-${number}`;
  const log = join(folder(`log-${name}`), "log.jsonl");
  const late = killed && number % 4 === 0;
  const job = {
    ...{ library: product.library, dir: dirs[number % dirs.length], log, name, confirm },
    ...{ seconds: killed ? SHORT_LEASE[confirm ? "remote" : "here"] : 300, late },
    ...{ patience: 60_000, effort: effortOf(confirm, killed, workers) },
  };
  const { child, ended } = start(process.execPath, [WORKER, JSON.stringify(job)]);
  return { child, ended, name, late, log, lines: () => linesOf(log) };
}

/**
 * How long a ticket takes, in milliseconds: with a remote, which takes one batch after the other, so long that it could serve all workers.
 *
 * @param {boolean} confirm
 * @param {boolean} killed
 * @param {number} workers
 */
function effortOf(confirm, killed, workers) {
  if (!confirm) return 20;
  return killed ? 1000 : workers * 400;
}

/** @param {Place} place @param {Game} game @param {{ lines: Line[], kills: number, seconds: number }} played */
async function judge(place, game, { lines, kills, seconds }) {
  const violations = lines.flatMap((line) =>
    line.t === "error" ? [`${line.by} failed: ${line["code"] ?? ""} ${line["message"]}`] : [],
  );
  const tickets = await openHere(await buildProduct(), place.truth);
  if (place.confirm) await tickets.sync();
  const story = await storyOf(tickets);
  violations.push(...story.violations);
  const comments = new Set(
    (await tickets.list({ all: true })).tickets.flatMap((/** @type {any} */ t) =>
      t.comments.map((/** @type {any} */ c) => c.body),
    ),
  );
  const { findings } = await tickets.verify();
  await tickets.close();
  for (const { path, problem } of findings) violations.push(`verify: ${path} ${problem}`);
  const done = lines.filter((line) => line.t === "done");
  for (const { token } of done)
    if (!comments.has(token)) violations.push(`${token} was acknowledged, and is not there`);
  const fenced = lines.filter((line) => line.t === "fenced").length;
  const late = done.filter((line) => line["late"]).length;
  const idle = game.killed ? [] : starved(game, done);
  violations.push(...idle, ...fsck(place.truth));
  const rate = (game.tickets / seconds).toFixed(1);
  const plain = { tickets: game.tickets, claims: story.claims, "tickets/s": rate };
  const facts = game.killed
    ? {
        ...plain,
        kills,
        "leases that came back": story.expired,
        "late reports refused": fenced,
        "late, and nobody minded": late,
      }
    : plain;
  return { facts, violations };
}

/** Nobody may go empty while others work: of those who were there from the beginning each has done something. @param {Game} game @param {readonly Line[]} done */
function starved({ workers, tickets }, done) {
  const busy = new Set(done.map((line) => line.by));
  if (tickets < workers * 5) return [];
  return Array.from({ length: workers }, (_, i) => `agent-${i}`).flatMap((name) =>
    busy.has(name) ? [] : [`${name} has done nothing`],
  );
}
