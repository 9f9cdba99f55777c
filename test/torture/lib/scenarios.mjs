import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { git, newRepository, REF } from "./git.mjs";
import { PARTS } from "./operations.mjs";
import { folder } from "./scratch.mjs";
import { beginTickets, openHere } from "./stage.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */

/** What is there before the command: a repository to copy, and what the command names. */
/** @typedef {{ template: string, shared: readonly string[], batch: string }} Stage */

/** @typedef {{ dir: string, log: string }} Place */

/**
 * A command that is killed.
 *
 * @typedef {object} Scenario
 * @property {string} name
 * @property {boolean} cli needs the command line
 * @property {(product: Product) => Promise<Stage>} begin
 * @property {(product: Product, stage: Stage, place: Place) => string[]} command
 * @property {string} mark the first call whose text holds this begins the write
 * @property {(tokens: Map<string, number>) => readonly [found: number, whole: number]} effect
 * @property {boolean} [afterKill] the command finds the ref lock that another writer left behind
 */

const WRITER = fileURLToPath(new URL("writer.mjs", import.meta.url));
const MARK = "/nowhere/here-the-write-begins";

/** @param {string} name @returns {Promise<Stage>} */
async function begin(name) {
  const template = newRepository(name);
  const shared = await beginTickets(template, 3);
  return { template, shared, batch: "" };
}

/**
 * Returns the command of a writer that makes a batch and says so in its log.
 *
 * @param {Product} product
 * @param {Stage} stage
 * @param {Place} place
 * @param {string} name
 */
export function sweepCommand({ library }, { shared }, { dir, log }, name) {
  const job = { library, dir, log, name, seed: 1, count: 1, mix: { sweep: 1 }, shared, mark: MARK };
  return [process.execPath, WRITER, JSON.stringify(job)];
}

/** @param {readonly string[]} marks @returns {Scenario["effect"]} */
function found(...marks) {
  return (tokens) => [
    marks.reduce((sum, mark) => sum + (tokens.get(mark) ?? 0), 0),
    marks.reduce((sum, mark) => sum + wholeOf(mark), 0),
  ];
}

/** @param {string} mark */
function wholeOf(mark) {
  return mark.endsWith(" part") ? PARTS : Number(/\/(\d+)/.exec(mark)?.[1] ?? 1);
}

/** @type {Scenario} */
const BATCH = {
  name: "batch",
  cli: false,
  begin: () => begin("sweep"),
  command: (product, stage, place) => sweepCommand(product, stage, place, "w"),
  mark: MARK,
  effect: found("w-0/3", "w-0", "w-0 part"),
};

/** @type {readonly Scenario[]} */
export const SCENARIOS = [
  BATCH,
  // A fault while another one is being mended: the stale lock of a killed writer is there already.
  { ...BATCH, name: "recovery", afterKill: true },
  {
    name: "command",
    cli: true,
    begin: () => begin("command"),
    command: ({ command }, { shared }, { dir }) => {
      const file = join(folder("batch"), "batch.jsonl");
      const operations = [
        { op: "create", title: "w-0/1/2", ref: "$a" },
        { op: "create", title: "w-0/2/2", dependsOn: ["$a"] },
        { op: "comment", id: shared[0], body: "w-0" },
      ];
      writeFileSync(file, operations.map((o) => `${JSON.stringify(o)}\n`).join(""));
      return [...command, "-C", dir, "batch", "apply", file];
    },
    mark: "/.git/",
    effect: found("w-0/2", "w-0"),
  },
  {
    name: "init",
    cli: true,
    begin: async () => ({ template: newRepository("init"), shared: [], batch: "" }),
    command: ({ command }, _, { dir }) => [...command, "-C", dir, "init"],
    mark: "/.git/",
    effect: () => [0, 0],
  },
  {
    name: "revert",
    cli: true,
    begin: async (product) => {
      const stage = await begin("revert");
      const tickets = await openHere(product, stage.template);
      const operations = [1, 2, 3].map((i) => ({ op: "create", title: `r-0/${i}/3` }));
      await tickets.transact(operations);
      await tickets.close();
      return { ...stage, batch: git(stage.template, ["rev-parse", REF]) };
    },
    command: ({ command }, { batch }, { dir }) => [...command, "-C", dir, "revert", batch],
    mark: "/.git/",
    effect: found("r-0/3 deleted"),
  },
];
