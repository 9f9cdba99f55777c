import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildProduct } from "./lib/bundle.mjs";
import { changesSince } from "./lib/changes.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { fsck, newRepository } from "./lib/git.mjs";
import { cleanUp } from "./lib/leftovers.mjs";
import { changedNothing, judge, wholeStory } from "./lib/oracle.mjs";
import { chance } from "./lib/random.mjs";
import { folder } from "./lib/scratch.mjs";
import { beginTickets } from "./lib/stage.mjs";
import { forget, groupIsGone, killGroup, sleep, startWriter } from "./lib/workers.mjs";

/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */
/** @typedef {import("./lib/bundle.mjs").Product} Product */
/** @typedef {import("./lib/workers.mjs").Writer} Writer */
/** @typedef {import("./lib/workers.mjs").Line} Line */
/** @typedef {import("./lib/random.mjs").Chance} Chance */

/** Four writers that begin when there is something at `go`; once they were killed, `gone` is when nothing of theirs is left. */
/** @typedef {{ writers: Writer[], go: string, imports: boolean, gone: Promise<unknown> }} Group */

/**
 * @typedef {object} Stage
 * @property {Product} product
 * @property {string} dir
 * @property {readonly string[]} shared
 * @property {Chance} random
 * @property {{ token: string, commit: string }[]} batches acknowledged, and not yet given to anybody to take back
 */

export const id = "R5";
export const title =
  "kill -9 at random of 4 busy writers: batches of 20 and 1,000, reverts, changes";
export const plants = {
  "ref-first": /bad object|missing|git fsck ended/,
  "no-recovery": /a person would be needed/,
};

const SHARED = 6;
const MIXES = [
  { create: 3, comment: 2 },
  { batch: 3, revert: 2 },
  { edit: 2, label: 1, create: 1, parts: 1, settings: 1 },
  { create: 1, comment: 1, batch: 1, revert: 1 },
];
/** A round in so many has an import of 1,000 tickets. */
const IMPORTS = 6;
/** Nobody who finds a killed writer's leftovers may take longer than this to write. */
const FIRST_WRITE_MS = 15_000;

/**
 * @param {FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const rounds = pick(options, 300, 60, 24);
  const product = await buildProduct(options.plant);
  const random = chance(options.seed);
  const tally = {
    kills: 0,
    acknowledged: 0,
    "made, not acknowledged": 0,
    imports: 0,
    reverts: 0,
    again: 0,
    "first write, most ms": 0,
    "freed only later": 0,
    "unfinished packs left": 0,
  };
  /** @type {string[]} */
  const violations = [];
  // With a hook that takes its time the lock of the ref is held for longer, and kills find it more often.
  for (const [name, hook] of /** @type {const} */ ([
    ["plain", false],
    ["slow hook", true],
  ])) {
    const dir = newRepository("kills");
    const shared = await beginTickets(dir, SHARED);
    const stage = { product, dir, shared, random, batches: [] };
    if (hook) addSlowHook(dir);
    const found = await killRounds(stage, Math.ceil(rounds / 2), tally);
    violations.push(...found.violations.map((violation) => `${name}: ${violation}`));
    if (violations.length > 0) violations.push(wholeStory(found.lines));
    if (violations.length > 0) break;
  }
  return verdict(tally, violations);
}

/** @param {string} dir */
function addSlowHook(dir) {
  mkdirSync(join(dir, ".git/hooks"), { recursive: true });
  const path = join(dir, ".git/hooks/reference-transaction");
  writeFileSync(path, "#!/bin/sh\nsleep 0.03\n");
  chmodSync(path, 0o755);
}

/**
 * @param {Stage} stage
 * @param {number} rounds
 * @param {Record<string, number>} tally
 */
async function killRounds(stage, rounds, tally) {
  const { dir } = stage;
  /** @type {string[]} */
  const violations = [];
  /** @type {Line[]} */
  const lines = [];
  const seen = { tip: changesSince(dir, undefined).tip, known: new Set() };
  const gone = [];
  let next = startGroup(stage, 0);
  for (let round = 0; round < rounds && violations.length === 0; round++) {
    const group = next;
    next = startGroup(stage, round + 1);
    await Promise.all([isReady(group), isReady(next)]);
    violations.push(...(await killRound(stage, group, tally)));
    const said = group.writers.flatMap((writer) => writer.lines());
    lines.push(...said);
    violations.push(...lookAround(stage, said, seen, tally));
    gone.push(group.gone);
    if (round % 50 === 49) {
      // fsck knows the packs that were there when it began: what is written meanwhile it takes for missing.
      await group.gone;
      violations.push(...fsck(dir));
    }
  }
  await endGroup(next);
  await Promise.all(gone);
  if (violations.length === 0) violations.push(...(await atTheEnd(stage, lines, tally)));
  return { violations, lines };
}

/**
 * Lets a group begin, and kills it when it is at work.
 *
 * @param {Stage} stage
 * @param {Group} group
 * @param {Record<string, number>} tally
 */
async function killRound({ random }, group, tally) {
  writeFileSync(group.go, "");
  const first = await firstWrite(group);
  tally["first write, most ms"] = Math.max(tally["first write, most ms"] ?? 0, first ?? 0);
  await sleep(random.between(10, group.imports ? 1500 : 300));
  const faults = await killSome(group, random);
  add(tally, "kills", 1);
  return first === undefined
    ? [...faults, `nobody wrote within ${FIRST_WRITE_MS} ms: a person would be needed`]
    : faults;
}

/**
 * Looks at what was written, and at what the killed writers had said.
 *
 * @param {Stage} stage
 * @param {readonly Line[]} said
 * @param {{ tip: string, known: Set<string> }} seen
 * @param {Record<string, number>} tally
 */
function lookAround(stage, said, seen, tally) {
  const { tip, changes, faults } = changesSince(stage.dir, seen.tip);
  seen.tip = tip;
  for (const { commit } of changes) seen.known.add(commit);
  const acks = said.filter((line) => line.t === "ack");
  stage.batches.push(...batchesOf(acks));
  add(tally, "acknowledged", acks.length);
  add(tally, "made, not acknowledged", changes.length - acks.length);
  add(tally, "imports", acks.filter((ack) => ack["kind"] === "import").length);
  add(tally, "reverts", acks.filter((ack) => ack["kind"] === "revert").length);
  add(tally, "again", said.filter((line) => line.t === "again").length);
  return [...faults, ...saidFaults(said, seen.known)];
}

/**
 * @param {Stage} stage
 * @param {number} round
 * @returns {Group}
 */
function startGroup({ product, dir, shared, random, batches }, round) {
  const go = join(folder("go"), "go");
  const imports = round % IMPORTS === IMPORTS - 1;
  const writers = MIXES.map((mix, i) => {
    const name = `r${round}w${i}`;
    const last = imports && i === MIXES.length - 1;
    const work = last ? { mix: { import: 1 }, count: 1 } : { mix, count: 10_000 };
    const old = "revert" in mix ? batches.splice(0, 2) : [];
    const job = {
      dir,
      name,
      seed: random.between(0, 1e9),
      shared,
      batches: old,
      tries: 5,
      go,
      ...work,
    };
    return startWriter(product, job, { cli: i === 2 && round % 3 === 2 });
  });
  return { writers, go, imports, gone: Promise.resolve([]) };
}

/**
 * Waits until every writer has loaded what it needs.
 *
 * @param {Group} group
 */
async function isReady({ writers }) {
  const end = Date.now() + FIRST_WRITE_MS;
  while (Date.now() < end && writers.some((writer) => writer.lines().length === 0)) await sleep(5);
}

/**
 * Waits until somebody has written, and returns how long that took.
 *
 * @param {Group} group
 */
async function firstWrite({ writers }) {
  const begin = Date.now();
  while (Date.now() - begin < FIRST_WRITE_MS) {
    const lines = writers.flatMap((writer) => writer.lines());
    if (lines.some((line) => line.t === "ack")) return Date.now() - begin;
    if (lines.some((line) => line.t === "error")) return Date.now() - begin;
    await sleep(5);
  }
  return undefined;
}

/**
 * Kills a group: all of it, or the writers without the gits that they started, or first one and then the others,
 * who must go on meanwhile.
 *
 * @param {Group} group
 * @param {Chance} random
 * @returns {Promise<string[]>}
 */
async function killSome(group, random) {
  const { writers } = group;
  const how = random.oneOf(["groups", "groups", "writers", "one"]);
  /** @type {string[]} */
  const faults = [];
  if (how === "one") {
    const [first, ...rest] = writers;
    killGroup(first?.child.pid);
    const count = () => rest.flatMap((w) => w.lines()).filter((l) => l.t === "ack").length;
    const before = count();
    const end = Date.now() + FIRST_WRITE_MS;
    while (count() === before && Date.now() < end) await sleep(10);
    if (count() === before) faults.push("the others stood still after one was killed");
  }
  for (const { child } of writers) {
    if (how === "writers") child.kill("SIGKILL");
    else killGroup(child.pid);
  }
  await Promise.all(writers.map(({ ended }) => ended));
  // What outlives its writer may still move the ref while the next group is at work.
  group.gone = Promise.all(
    writers.map(({ child }) => groupIsGone(child.pid, 5000).then(() => forget(child))),
  );
  return faults;
}

/**
 * Returns the batches that nobody has said to have taken back.
 *
 * @param {readonly Line[]} acks
 */
function batchesOf(acks) {
  const gone = new Set(acks.filter((a) => a["kind"] === "revert").map((a) => a["token"]));
  return acks
    .filter((ack) => ack["kind"] === "batch" && !gone.has(ack["token"]))
    .map(({ token, commit }) => ({ token: String(token), commit: String(commit) }));
}

/** @param {Record<string, number>} tally @param {string} name @param {number} more */
function add(tally, name, more) {
  tally[name] = (tally[name] ?? 0) + more;
}

/** @param {Group} group */
async function endGroup({ writers }) {
  for (const { child } of writers) killGroup(child.pid);
  await Promise.all(writers.map(({ ended }) => ended));
  for (const { child } of writers) forget(child);
}

/**
 * @param {readonly Line[]} lines
 * @param {ReadonlySet<string>} known
 */
function saidFaults(lines, known) {
  return lines.flatMap((line) => {
    if (line.t === "error") return [`a writer failed: ${JSON.stringify(line)}`];
    if (line.t === "gave-up") return [`a person would be needed: ${JSON.stringify(line)}`];
    const missing = line.t === "ack" && !changedNothing(line) && !known.has(line["commit"]);
    return missing ? [`acknowledged, but missing: ${JSON.stringify(line)}`] : [];
  });
}

/**
 * @param {Stage} stage
 * @param {readonly Line[]} lines
 * @param {Record<string, number>} tally
 */
async function atTheEnd({ product, dir }, lines, tally) {
  const { violations } = judge({ dir, lines, commits: 2, tickets: SHARED, killed: true });
  const { stay, later, temporary } = await cleanUp(product, dir);
  add(tally, "freed only later", later);
  add(tally, "unfinished packs left", temporary);
  return [...violations, ...stay.map((path) => `${path} stays for ever`)];
}
