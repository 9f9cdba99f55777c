import { pathToFileURL } from "node:url";
import { buildProduct } from "./lib/bundle.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { fsck, git, newRepository, REF } from "./lib/git.mjs";
import { chance } from "./lib/random.mjs";
import { randomBatch } from "./lib/random-batch.mjs";
import { ruleFault, seen } from "./lib/revert-rule.mjs";
import { remove } from "./lib/scratch.mjs";
import { openHere } from "./lib/stage.mjs";
import { readBlobs } from "./lib/store.mjs";

/** @typedef {import("./lib/random.mjs").Chance} Chance */

/**
 * @typedef {object} Stage
 * @property {string} dir
 * @property {any} tickets
 * @property {any} inside
 * @property {Chance} random
 * @property {string[]} ids
 * @property {Record<string, number>} tally
 * @property {string[]} violations
 */

export const id = "R18";
export const title =
  "reverts of random older batches against the rule; twice, redone, and step by step";
export const plants = { "blind-revert": /expected/ };

/** Batches that are taken back one after the other. */
const STEPS = 3;
const BATCHES = 5;
/** Rounds in one repository. */
const ROUNDS = 10;

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const wanted = pick(options, 500, 60, 120);
  const product = await buildProduct(options.plant);
  const inside = await import(pathToFileURL(product.inside).href);
  const tally = {
    reverts: 0,
    operations: 0,
    tickets: 0,
    "values kept": 0,
    "nothing left": 0,
    refused: 0,
  };
  /** @type {string[]} */
  const violations = [];
  for (let round = 0; tally.reverts < wanted && violations.length === 0; ) {
    const dir = newRepository("reverts");
    const tickets = await openHere(product, dir);
    await tickets.init();
    const random = chance(options.seed * 1000 + round);
    /** @type {Stage} */
    const stage = { dir, tickets, inside, random, ids: [], tally, violations };
    for (let i = 0; i < ROUNDS && tally.reverts < wanted && violations.length === 0; i++, round++) {
      await oneRound(stage, `${round}`);
      if (violations.length > 0)
        violations.push(`round ${round}, seed ${options.seed}: ${story(dir)}`);
    }
    violations.push(...fsck(dir));
    await tickets.close();
    remove(dir);
  }
  return verdict(tally, violations);
}

/** @param {string} dir */
function story(dir) {
  return `the history, newest first:\n${git(dir, ["log", "-p", "-n", "40", REF])}`;
}

/** @param {Stage} stage @param {string} name */
async function oneRound(stage, name) {
  const batches = [];
  for (let i = 0; i < BATCHES; i++) batches.push(...(await addBatch(stage, `${name}-${i}`)));
  // Not the newest ones: something has to have been changed later.
  const target = stage.random.oneOf(batches.slice(0, -2));
  const revert = target === undefined ? undefined : await strictRevert(stage, target);
  if (revert !== undefined) await redo(stage, target ?? "", revert);
  await stepByStep(stage, name);
}

/** Tickets that batches are about: few, so that they meet; the newest one among them. */
/** @param {readonly string[]} ids */
function poolOf(ids) {
  return [...ids.slice(0, 2), ...ids.slice(-1)];
}

/** Makes a random batch; what is refused in it is left out. */
/** @param {Stage} stage @param {string} token @returns {Promise<string[]>} */
async function addBatch({ tickets, random, ids, tally }, token) {
  const { tickets: known } = await tickets.list({ all: true });
  const parts = new Map(known.map((/** @type {any} */ ticket) => [ticket.id, ticket]));
  const operations = randomBatch(random, poolOf(ids), token, parts);
  const { commit, created, faults } = await tickets.transact(operations, { atomic: false });
  count(tally, "operations", operations.length - faults.length);
  ids.push(...created);
  return commit === null ? [] : [commit];
}

/**
 * Reverts, and answers the commit; undefined when nothing was left to do, or when it was refused.
 *
 * @param {Stage} stage
 * @param {string} target
 * @returns {Promise<string | undefined>}
 */
async function revertOf({ tickets, tally, dir, violations }, target) {
  const head = git(dir, ["rev-parse", REF]);
  try {
    const { commit, kept } = await tickets.revert(target);
    count(tally, "reverts", 1);
    count(tally, "values kept", kept.length);
    if (commit === null) count(tally, "nothing left", 1);
    return commit ?? undefined;
  } catch (error) {
    const { code } = /** @type {any} */ (error);
    if (code !== "REVERT_CYCLE") throw error;
    count(tally, "refused", 1);
    if (git(dir, ["rev-parse", REF]) !== head) violations.push(`refused, and yet made: ${target}`);
    return undefined;
  }
}

/** @param {Record<string, number>} tally @param {string} name @param {number} more */
function count(tally, name, more) {
  tally[name] = (tally[name] ?? 0) + more;
}

/**
 * Reverts a batch above which no revert stands, and compares every ticket with the rule; a second time does nothing.
 *
 * @param {Stage} stage
 * @param {string} target
 */
async function strictRevert(stage, target) {
  const { dir, violations, tickets } = stage;
  const versions = {
    before: filesAt(dir, `${target}^`),
    after: filesAt(dir, target),
    now: filesAt(dir, REF),
  };
  const commit = await revertOf(stage, target);
  violations.push(...ruleFaults(stage, versions, filesAt(dir, REF)));
  if (commit === undefined) return undefined;
  const again = await tickets.revert(target);
  if (again.commit !== null) violations.push(`the second revert of ${target} made ${again.commit}`);
  return commit;
}

/**
 * @param {Stage} stage
 * @param {Record<"before" | "after" | "now", Map<string, string>>} versions
 * @param {Map<string, string>} result
 */
function ruleFaults({ dir, inside, tally }, { before, after, now }, result) {
  const message = git(dir, ["log", "-1", "--format=%B", REF]);
  const stamp = /^Ticket-Batch: (\S+)$/m.exec(message)?.[1] ?? "";
  const documents = [...result].filter(([path]) => !path.startsWith(ATTACHMENTS));
  const faults = documents.flatMap(([path, text]) => {
    const files = { before: before.get(path), after: after.get(path), now: now.get(path) ?? "" };
    const touched = path.startsWith("tickets/") && files.before !== files.after;
    if (!touched)
      return files.now === text ? [] : [`${path} is not of that batch, and was changed`];
    count(tally, "tickets", 1);
    const id = JSON.parse(text).id;
    return ruleFault(inside, id, { ...files, result: text }, stamp) ?? [];
  });
  return [...faults, ...attachmentFaults(result)];
}

const ATTACHMENTS = "attachments/";

/** A file is there as long as its ticket names it. @param {ReadonlyMap<string, string>} files */
function attachmentFaults(files) {
  const there = [...files.keys()].filter((path) => path.startsWith(ATTACHMENTS));
  const named = [...files].flatMap(([path, text]) => {
    if (!path.startsWith("tickets/")) return [];
    const { id, attachments = {} } = JSON.parse(text);
    const hashes = Object.values(attachments).map(({ hash }) => hash);
    return hashes.map((hash) => `${ATTACHMENTS}${id[0]}/${id[1]}/${id}/${hash}`);
  });
  return [
    ...there.filter((path) => !named.includes(path)).map((path) => `${path} is of no ticket`),
    ...named.filter((path) => !there.includes(path)).map((path) => `${path} is missing`),
  ];
}

/** Reverting the revert brings everything back. */
/** @param {Stage} stage @param {string} target @param {string} revert */
async function redo(stage, target, revert) {
  const { dir } = stage;
  const wanted = seenAt(dir, `${revert}^`);
  const commit = await revertOf(stage, revert);
  if (commit !== undefined)
    compare(stage, wanted, `the revert ${revert} of ${target} was reverted`);
}

/** The last batches, reverted one after the other, leave what was there before them. */
/** @param {Stage} stage @param {string} name */
async function stepByStep(stage, name) {
  const wanted = seenAt(stage.dir, REF);
  const made = [];
  for (let i = 0; i < STEPS; i++) made.push(...(await addBatch(stage, `${name}+${i}`)));
  for (const batch of made.reverse()) {
    const commit = await revertOf(stage, batch);
    if (commit === undefined) return;
  }
  compare(
    stage,
    wanted,
    `${made.length} batches were taken back one after the other: ${made.join(" ")}`,
  );
}

/** @param {Stage} stage @param {Map<string, string>} wanted @param {string} what */
function compare({ dir, violations }, wanted, what) {
  for (const [path, text] of seenAt(dir, REF)) {
    const old = withRedacted(wanted.get(path) ?? "deleted", text);
    if (old !== text) violations.push(`${what}\n${path}: expected\n${old}\nfound\n${text}`);
  }
}

/** What was redacted meanwhile stays so, whatever is taken back. @param {string} old @param {string} now */
function withRedacted(old, now) {
  if (old === "deleted" || now === "deleted" || !now.includes('"redacted"')) return old;
  const gone = new Map(
    (JSON.parse(now).comments ?? [])
      .filter((/** @type {any} */ comment) => comment.redacted === true)
      .map((/** @type {any} */ comment) => [comment.id, comment]),
  );
  const ticket = JSON.parse(old);
  const { comments = [] } = ticket;
  for (const [i, { id }] of comments.entries()) comments[i] = gone.get(id) ?? comments[i];
  return JSON.stringify(ticket);
}

/** Returns what a person sees of every ticket. @param {string} dir @param {string} revision */
function seenAt(dir, revision) {
  const files = [...filesAt(dir, revision)].filter(([path]) => path.startsWith("tickets/"));
  return new Map(files.map(([path, text]) => [path, seen(text)]));
}

/** @param {string} dir @param {string} revision @returns {Map<string, string>} */
function filesAt(dir, revision) {
  const rows = git(dir, ["ls-tree", "-r", revision]).split("\n");
  const found = rows.map((row) => /^\d+ blob (\S+)\t(.*)$/.exec(row)?.slice(1) ?? []);
  const texts = readBlobs(
    dir,
    found.map(([oid = ""]) => oid),
  );
  return new Map(found.map(([, path = ""], i) => [path, texts[i] ?? ""]));
}
