import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildProduct } from "./lib/bundle.mjs";
import { errorOf, runProgram } from "./lib/command.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { copyRepository, fsck, git, newRepository, REF } from "./lib/git.mjs";
import { LOCK_CASES, REPACK_CASES } from "./lib/lock-cases.mjs";
import { holderFaults } from "./lib/lock-holder.mjs";
import { environment, remove } from "./lib/scratch.mjs";
import { beginTickets, openHere } from "./lib/stage.mjs";
import { forget, sleep, start } from "./lib/workers.mjs";

/** @typedef {import("./lib/bundle.mjs").Product} Product */
/** @typedef {import("./lib/lock-cases.mjs").Owners} Owners */
/** @typedef {import("./lib/lock-cases.mjs").LockCase} LockCase */
/** @typedef {{ product: Product, inside: any, owners: Owners, template: string }} Stage */

export const id = "R6";
export const title =
  "stale locks of every kind: a dead owner's are freed, nobody else's are touched";
export const plants = {
  "no-recovery": /was refused/,
  "bold-recovery": /was not kept/,
  "no-age": /is not named/,
};

const LANES = 8;
/** As many packs as make the next write put them together. */
const MANY_PACKS = 41;
const REPACK_MS = 10_000;

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const product = await buildProduct(options.plant);
  const inside = await import(pathToFileURL(product.inside).href);
  const template = newRepository("locks");
  await beginTickets(template, 3);
  const { owners, end } = await someOwners(inside);
  const stage = { product, inside, owners, template };
  /** @type {string[]} */
  const violations = [];
  await eachOf(LOCK_CASES, async (one) => {
    const faults = await lockFaults(stage, one);
    violations.push(...faults.map((fault) => `${one.name}: ${fault}`));
  });
  const repacks = pick(options, REPACK_CASES.length, 0, 0);
  if (repacks > 0) violations.push(...(await repackFaults(stage)));
  violations.push(...(await holderFaults(product, template)));
  end();
  return verdict({ locks: LOCK_CASES.length, "before a repack": repacks, holders: 1 }, violations);
}

/** @template T @param {readonly T[]} list @param {(one: T) => Promise<void>} act */
async function eachOf(list, act) {
  const queue = [...list];
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** A process that lives until `end`, one that has ended, one of another host, and one whose number another has now. */
/** @param {any} inside */
async function someOwners({ processId }) {
  const [live, dead] = [start("sleep", ["600"]), start("sleep", ["600"])];
  const owners = {
    live: processId(live.child.pid),
    dead: processId(dead.child.pid),
    foreign: { ...processId(live.child.pid), machine: "elsewhere:0/0-0-0/pid:[1]" },
    reused: { ...processId(live.child.pid), start: "1" },
  };
  forget(dead.child);
  await dead.ended;
  return { owners, end: () => forget(live.child) };
}

/** @param {Stage} stage @param {LockCase} one */
async function lockFaults({ product, inside, owners, template }, one) {
  const dir = copyRepository(template, "lock");
  const path = one.make(join(dir, ".git"), owners, inside);
  const was = stateOf(path);
  const write = () => runProgram([...product.command, "-C", dir, "create", "One", "--json"]);
  const first = await write();
  const faults = keptFaults(one, was, path);
  if (one.blocks) {
    const { faults: told, command } = refusal(first, path);
    faults.push(...told);
    if (command !== "") spawnSync("sh", ["-c", command], { cwd: dir, env: environment() });
    const again = await write();
    if (again.code !== 0) faults.push(`after the command of the hint: ${again.stderr}`);
  } else if (first.code !== 0) faults.push(`the write was refused: ${first.stderr}`);
  faults.push(...storeFaults(dir, 4));
  remove(dir);
  return faults;
}

/** @param {LockCase} one @param {string} was @param {string} path */
function keptFaults({ fate }, was, path) {
  const is = stateOf(path);
  if (fate === "kept" && is !== was) return [`${path} was not kept: ${was}, now ${is}`];
  return fate === "freed" && is === was ? [`${path} was not freed: ${is}`] : [];
}

/** What tells one file from another that has its name. @param {string} path */
function stateOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return "gone";
  const content = stats.isFile() ? readFileSync(path, "utf8") : "";
  return `${stats.ino} ${stats.mtimeMs} ${content}`;
}

/** A refusal names the lock, its age and the command that frees it. @param {import("./lib/command.mjs").Ended} ended @param {string} path */
function refusal(ended, path) {
  if (ended.code === 0) return { faults: ["it was written in spite of the lock"], command: "" };
  const { error, faults } = errorOf(ended, true);
  const { message, hint, retryable } = JSON.parse(ended.stderr).error;
  if (error !== "REF_LOCKED" || retryable !== true) faults.push(`told as ${error}: ${message}`);
  if (!message.includes(path)) faults.push(`the lock is not named: ${message}`);
  if (!/since (54\d\d|\d) s/.test(message)) faults.push(`its age is not named: ${message}`);
  const command = `rm -- '${path}'`;
  if (!String(hint).includes(command)) faults.push(`the command is not named: ${hint}`);
  return { faults, command };
}

/** Nothing is lost, nothing is damaged. @param {string} dir @param {number} tickets */
function storeFaults(dir, tickets) {
  const rows = git(dir, ["ls-tree", "-r", "--name-only", REF, "tickets/"]).split("\n");
  const lost = rows.length === tickets ? [] : [`${rows.length} tickets, not ${tickets}`];
  return [...fsck(dir), ...lost];
}

/** @param {Stage} stage */
async function repackFaults(stage) {
  const { product, template } = stage;
  const many = copyRepository(template, "packs");
  const tickets = await openHere(await buildProduct(), many);
  for (let i = packsOf(many); i < MANY_PACKS - 1; i++)
    await tickets.transact([{ op: "create", title: `Pack ${i}` }]);
  await tickets.close();
  /** @type {string[]} */
  const faults = [];
  await eachOf(REPACK_CASES, async (one) => {
    const dir = copyRepository(many, "repack");
    git(dir, ["config", "gc.auto", "6700"]);
    const path = one.make(join(dir, ".git"), stage.owners, stage.inside);
    const was = stateOf(path);
    const words = ["-C", dir, "create", "One more", "--json"];
    const { code, stderr } = await runProgram([...product.command, ...words]);
    const found = code === 0 ? [] : [`the write was refused: ${stderr}`];
    if ((await becomesFew(dir, one.repacks)) !== one.repacks)
      found.push(`${packsOf(dir)} packs, ${one.repacks ? "and none" : "but some"} put together`);
    if (one.name !== "nothing") found.push(...keptFaults(one, was, path));
    found.push(...(await patientFsck(dir)));
    faults.push(...found.map((fault) => `before a repack, ${one.name}: ${fault}`));
    remove(dir);
  });
  return faults;
}

/** While packs are put together, a fsck may look for one that has just gone. @param {string} dir */
async function patientFsck(dir) {
  const end = Date.now() + REPACK_MS;
  while (fsck(dir).length > 0 && Date.now() < end) await sleep(500);
  return fsck(dir);
}

/** @param {string} dir @param {boolean} expected */
async function becomesFew(dir, expected) {
  const end = Date.now() + (expected ? REPACK_MS : 1000);
  while (Date.now() < end && packsOf(dir) >= MANY_PACKS) await sleep(50);
  return packsOf(dir) < MANY_PACKS;
}

/** @param {string} dir */
function packsOf(dir) {
  return readdirSync(join(dir, ".git/objects/pack")).filter((name) => name.endsWith(".pack"))
    .length;
}
