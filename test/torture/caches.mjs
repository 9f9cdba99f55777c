import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildProduct } from "./lib/bundle.mjs";
import { AT_RANDOM, CASES } from "./lib/cache-damage.mjs";
import {
  answersOf,
  askAlone,
  open,
  otherAnswers,
  UNCACHED,
  unanswered,
} from "./lib/cache-questions.mjs";
import { runProgram } from "./lib/command.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { newRepository } from "./lib/git.mjs";
import { chance } from "./lib/random.mjs";
import { folder } from "./lib/scratch.mjs";
import { openHere } from "./lib/stage.mjs";
import { forget, start } from "./lib/workers.mjs";

/** @typedef {import("./lib/bundle.mjs").Product} Product */
/** @typedef {import("./lib/random.mjs").Chance} Chance */
/** @typedef {{ product: Product, dir: string, ids: readonly string[], older: string, newest: string, foreign: string }} Stage */

export const id = "R11";
export const title =
  "caches cut, turned, taken away, swapped and made at once by four: every answer as without one";
export const plants = {
  "blind-cache": /another answer than without a cache/,
  "stale-cache": /another answer than without a cache|another list than git has/,
  "any-patch": /another answer than without a cache/,
  "loud-cache": /another answer than without a cache|failed/,
  "followed-links": /another answer than without a cache/,
  "any-owner": /another answer than without a cache/,
  "blind-page": /another answer than without a cache/,
  "stale-page": /another answer than without a cache/,
  "any-page": /another answer than without a cache/,
};

const SCRIPT = fileURLToPath(new URL("lib/cache-worker.mjs", import.meta.url));
const BUILDERS = 4;
/** Which ticket is deleted. */
const DELETED = 20;

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const product = await buildProduct(options.plant);
  const random = chance(options.seed);
  const stage = await newStage(product, random);
  const expected = await answersOf(product, stage.dir, stage.ids, { env: UNCACHED });
  const damages = [
    ...Array.from({ length: pick(options, 200, 60, 80) }, (_, i) => (i % 3 === 0 ? "cut" : "flip")),
    ...Array.from({ length: pick(options, 8, 3, 4) }, () => Object.keys(CASES)).flat(),
  ];
  /** @type {string[]} */
  const violations = [...unanswered(expected)];
  for (const [turn, name] of damages.entries()) {
    if (violations.length > 5) break;
    violations.push(...(await tryDamage(stage, expected, { name, turn, random })));
  }
  const rounds = pick(options, 60, 12, 10);
  if (violations.length === 0) violations.push(...(await tryAtOnce(stage, options.seed, rounds)));
  const facts = { damages: damages.length, questions: expected.size, "at once": BUILDERS, rounds };
  return verdict(facts, violations);
}

/** Tickets of every kind that a column tells of. @param {Chance} random */
function someTickets(random) {
  return Array.from({ length: 40 }, (_, i) => ({
    op: "create",
    title: `Ticket ${i} ${random.oneOf(["wörd", "word", "猫"])}`,
    body: random.happens(0.5) ? "Some word.\nAnd more." : "",
    status: random.oneOf(["open", "open", "in-progress", "blocked", "closed"]),
    priority: random.oneOf(["low", "high", "critical", "medium"]),
    labels: random.happens(0.6) ? [random.oneOf(["ui", "api", "wip"])] : [],
    assignees: random.happens(0.4) ? [random.oneOf(["bob", "ada@example.com"])] : [],
    ...(random.happens(0.3) ? { milestone: "v1" } : {}),
    ...(i === 0 ? { ref: "$a", aliases: ["OLD-1"] } : {}),
    ...(i === 1 ? { dependsOn: ["$a"] } : {}),
  }));
}

/** A store whose cache has everything a cache may have, and copies of it to put back. @param {Product} product @param {Chance} random @returns {Promise<Stage>} */
async function newStage(product, random) {
  const sound = await buildProduct();
  const dir = newRepository("caches");
  const [older, newest, foreign] = [folder("older"), folder("newest"), folder("foreign")];
  const tickets = await openHere(sound, dir);
  await tickets.init();
  const ids = [...(await tickets.transact(someTickets(random))).created];
  await tickets.list();
  // Several refreshes: changes laid over the columns, and whole tickets in several files. Each state has columns of its own.
  for (let n = 0; n < 5; n++) {
    if (n === 2) {
      await askAlone(sound, dir, ids);
      await keep(dir, older);
      await tickets.clearCache();
      await tickets.list();
    }
    await tickets.transact([
      { op: "label", id: ids[3 * n], add: ["later"] },
      { op: "set", id: ids[3 * n + 1], fields: { priority: "high", title: `Again ${n} word` } },
      { op: "create", title: `Later ${n}` },
      ...(n === 3 ? [{ op: "delete", id: ids[DELETED] }] : []),
    ]);
    await tickets.list();
  }
  await tickets.close();
  await askAlone(sound, dir, ids);
  await keep(dir, newest);
  const elsewhere = newRepository("elsewhere");
  const other = await openHere(sound, elsewhere);
  await other.init();
  await other.transact(someTickets(random));
  await other.list();
  await other.close();
  await keep(elsewhere, foreign);
  return { product, dir, ids, older, newest, foreign };
}

const cacheIn = (/** @type {string} */ dir) => join(dir, ".git", "ticket", "cache");

/** @param {string} dir @param {string} to */
async function keep(dir, to) {
  rmSync(to, { recursive: true, force: true });
  cpSync(cacheIn(dir), to, { recursive: true, preserveTimestamps: true });
}

/** Damages the cache, of the head or of an earlier commit, and asks everything. @param {Stage} stage @param {ReadonlyMap<string, string>} expected @param {{ name: string, turn: number, random: Chance }} one */
async function tryDamage(stage, expected, { name, turn, random }) {
  const { product, dir, ids, older, newest, foreign } = stage;
  const from = random.happens(0.25) ? older : newest;
  rmSync(cacheIn(dir), { recursive: true, force: true });
  cpSync(from, cacheIn(dir), { recursive: true, preserveTimestamps: true });
  const { checksum } = await import(pathToFileURL(product.inside).href);
  const victim = { cache: cacheIn(dir), older, foreign, checksum };
  const done = (AT_RANDOM[name] ?? CASES[name])?.(victim, random) ?? "";
  const first = random.between(0, expected.size - 1);
  const faults = otherAnswers(expected, await answersOf(product, dir, ids, { first }));
  if (turn % 10 === 0) faults.push(...(await commandFaults(stage, expected)));
  return faults.map((fault) => `${done} (${from === older ? "older" : "newest"}): ${fault}`);
}

/** The same by the command line, of which only the document is another. @param {Stage} stage @param {ReadonlyMap<string, string>} expected */
async function commandFaults({ product, dir, ids }, expected) {
  if (product.cli === undefined) return ["there is no command line"];
  /** @type {string[]} */
  const faults = [];
  for (const [words, name] of /** @type {const} */ ([
    [["list", "--all"], "list --all"],
    [["list", "--label", "ui", "--sort", "-updated"], "list label"],
    [["show", ids[0] ?? ""], "show first"],
  ])) {
    const ended = await runProgram([process.execPath, product.cli, ...words, "--json"], {
      cwd: dir,
    });
    const { schemaVersion, kind, ...answer } = JSON.parse(ended.stdout.toString("utf8") || "{}");
    const text = expected.get(name) ?? "";
    if (ended.code !== 0 || !sameMembers(answer, JSON.parse(text)))
      faults.push(
        `${words.join(" ")} ended with ${ended.code}: another answer than without a cache: ${ended.stderr}`,
      );
  }
  return faults;
}

/** Whether a document has these members, in whatever order. @param {any} document @param {any} members */
function sameMembers(document, members) {
  const sorted = (/** @type {any} */ value) =>
    JSON.stringify(value, (_, inner) =>
      inner !== null && typeof inner === "object" && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    );
  return sorted(document) === sorted(members);
}

/** Four that make the cache anew, and damage it, while one writes. @param {Stage} stage @param {number} seed @param {number} rounds */
async function tryAtOnce({ product, dir, ids }, seed, rounds) {
  const jobs = Array.from({ length: BUILDERS + 1 }, (_, i) => {
    const writer = i === BUILDERS;
    const live = ids.filter((_, n) => n !== DELETED);
    const job = { library: product.library, dir, seed: seed + i, rounds, writer, ids: live };
    return start(process.execPath, [SCRIPT, JSON.stringify(job)], { stdio: "pipe" });
  });
  const outputs = await Promise.all(
    jobs.map(async ({ child, ended }) => {
      let text = "";
      for (const stream of [child.stdout, child.stderr])
        stream?.on("data", (chunk) => {
          text += chunk;
        });
      await ended;
      forget(child);
      return text;
    }),
  );
  const lines = outputs.flatMap((text) =>
    text.split("\n").filter((line) => line !== "" && line !== "done"),
  );
  const crashed = outputs
    .filter((text) => !text.includes("done"))
    .map((text) => `failed before its end: ${text}`);
  const after = await open(product, dir);
  await after.warmCache();
  const { differences } = await after.verifyCache();
  await after.close();
  return [
    ...lines.slice(0, 5),
    ...crashed,
    ...differences.map((/** @type {unknown} */ d) => `differs from git: ${JSON.stringify(d)}`),
  ];
}
