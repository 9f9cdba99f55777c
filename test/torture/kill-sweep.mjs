import { buildProduct, hasProgram } from "./lib/bundle.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { recordCalls, tryPoint } from "./lib/kill-point.mjs";
import { SCENARIOS } from "./lib/scenarios.mjs";
import { makeShim, needStrace } from "./lib/strace.mjs";

/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */
/** @typedef {import("./lib/strace.mjs").Point} Point */
/** @typedef {import("./lib/strace.mjs").Victim} Victim */
/** @typedef {import("./lib/kill-point.mjs").Sweep} Sweep */
/** @typedef {import("./lib/kill-point.mjs").Outcome} Outcome */

/** A point of a sweep; `writes` tells whether the call changes anything. */
/** @typedef {{ sweep: Sweep, point: Point, writes: boolean }} Target */

export const id = "R4";
export const title =
  "SIGKILL at every system call of a write, in the writer, index-pack and update-ref";
export const plants = {
  "ref-first": /git fsck ended|can't be read/,
  "early-ack": /^command, .*acknowledged, but not made/,
  "no-recovery": /needed a person/,
};

/** Points that are tried at once. */
const LANES = 3;
/** Calls of a git before it is past its dynamic loader. */
const LOADING = 4;
/** Commands that may need a person after a kill. None does: whatever one of ours left can be told for ours. */
const MOST_HELPED = 0;

/** @type {readonly Victim[]} */
const VICTIMS = [
  { who: "writer", both: false },
  { who: "index-pack", both: false },
  { who: "index-pack", both: true },
  { who: "update-ref", both: false },
  { who: "update-ref", both: true },
];

/**
 * @param {FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  needStrace();
  const targets = await targetsOf(options);
  const chosen = choose(targets, pick(options, targets.length, 72, 36));
  /** @type {Outcome[]} */
  const outcomes = [];
  /** @type {string[]} */
  const violations = [];
  const queue = chosen.map((target, i) => ({ target, atOnce: i % 2 === 1 }));
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { sweep, point } = next.target;
      const outcome = await tryPoint(sweep, point, next.atOnce);
      outcomes.push(outcome);
      const { who, both, call, nth } = point;
      const where = `${sweep.scenario.name}, ${who}${both ? " and its writer" : ""} at ${call} ${nth} (${outcome.at})`;
      violations.push(...outcome.violations.map((violation) => `${where}: ${violation}`));
      if (outcome.helped) options.log(`R4 needs a person: ${where}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const facts = factsOf(outcomes);
  if (facts["needed a person"] > MOST_HELPED)
    violations.push(`${facts["needed a person"]} next commands needed a person`);
  return verdict({ calls: targets.length, ...facts }, violations);
}

/** @param {FigureOptions} options @returns {Promise<Target[]>} */
async function targetsOf(options) {
  const product = await buildProduct(options.plant);
  const healthy = await buildProduct();
  const shim = makeShim();
  const full = pick(options, 1, 0, 0) === 1;
  // A program of its own is what is to be killed.
  const few = hasProgram() ? ["command"] : ["batch"];
  // What is acknowledged is told in another way by a command: by what it prints.
  if (options.plant === "early-ack") few.push("command");
  const scenarios = SCENARIOS.filter(
    ({ name, cli }) => (full || few.includes(name)) && !(cli && product.cli === undefined),
  );
  const targets = [];
  for (const scenario of scenarios) {
    const sweep = { product, shim, scenario, stage: await scenario.begin(healthy) };
    for (const victim of VICTIMS) targets.push(...(await targetsIn(sweep, victim)));
  }
  return targets;
}

/** @param {Sweep} sweep @param {Victim} victim @returns {Promise<Target[]>} */
async function targetsIn(sweep, victim) {
  const calls = await recordCalls(sweep, victim);
  const begin = calls.findIndex((call) => call.text.includes(sweep.scenario.mark));
  const relevant = calls.slice(victim.who === "writer" ? begin + 1 : LOADING);
  return relevant.map(({ name, nth, writes }) => {
    return { sweep, point: { ...victim, call: name, nth }, writes };
  });
}

/**
 * Chooses points evenly, those before a call that changes something first.
 *
 * @param {readonly Target[]} targets
 * @param {number} count
 */
function choose(targets, count) {
  if (count >= targets.length) return [...targets];
  const [changing, reading] = [true, false].map((w) => targets.filter((t) => t.writes === w));
  const first = evenly(changing ?? [], count);
  return [...first, ...evenly(reading ?? [], count - first.length)];
}

/** @template T @param {readonly T[]} list @param {number} count @returns {T[]} */
function evenly(list, count) {
  if (count >= list.length) return [...list];
  const step = list.length / count;
  return Array.from({ length: count }, (_, i) => /** @type {T} */ (list[Math.floor(i * step)]));
}

/** @param {readonly Outcome[]} outcomes */
function factsOf(outcomes) {
  const killed = outcomes.filter((o) => o.at !== undefined);
  const count = (/** @type {(o: Outcome) => boolean} */ is) => killed.filter(is).length;
  return {
    "points killed": killed.length,
    "different calls": new Set(killed.map((o) => o.at)).size,
    "ended before": outcomes.length - killed.length,
    "batch made": count((o) => o.made),
    acknowledged: count((o) => o.acknowledged),
    "needed a person": count((o) => o.helped),
    "next command, most ms": Math.max(0, ...killed.map((o) => o.milliseconds)),
    "freed only later": killed.reduce((sum, o) => sum + o.later, 0),
    "unfinished packs left": outcomes.reduce((sum, o) => sum + o.temporary, 0),
  };
}
