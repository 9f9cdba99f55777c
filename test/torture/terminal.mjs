import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { buildProduct } from "./lib/bundle.mjs";
import { Missing, pick, verdict } from "./lib/figure.mjs";
import { copyRepository, git, REF } from "./lib/git.mjs";
import * as places from "./lib/hostile-places.mjs";
import { richStore } from "./lib/hostile-store.mjs";
import { ALL_KINDS, BAD_BYTES, PAYLOADS } from "./lib/payloads.mjs";
import { chance } from "./lib/random.mjs";
import { remove } from "./lib/scratch.mjs";
import { MODES, shownFaults } from "./lib/shown.mjs";
import { linesOf } from "./lib/text-commands.mjs";
import { textValues } from "./lib/text-values.mjs";

/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */
/** @typedef {import("./lib/text-commands.mjs").Spec} Spec */
/** @typedef {import("./lib/hostile-places.mjs").Rich} Rich */
/** @typedef {import("./lib/hostile-places.mjs").Place} Place */
/** @typedef {import("./lib/shown.mjs").Mode} Mode */

/** @typedef {{ command: readonly string[], specs: readonly Spec[], rich: Rich, payloads: readonly string[], options: FigureOptions, tried: { lines: number } }} Stage */

export const id = "S3";
export const title =
  "escape sequences and hidden characters in every text, by every command, in pipes and on terminals";
export const plants = {
  "raw-line": /U\+/,
  "raw-error": /U\+/,
  "raw-json": /JSON: .*U\+/s,
  "new-command": /S3 has no value for ORACLE/,
};

const LANES = 3;
/** Violations that are printed: more of one kind say no more. */
const MOST_TOLD = 40;

/** @throws Missing where no terminal can be made. */
function needScript() {
  const { status, error } = spawnSync("script", ["-qec", "true", "/dev/null"]);
  if (error !== undefined || status !== 0)
    throw new Missing("script (util-linux, or bsdutils), which runs a command on a terminal");
}

/**
 * @param {FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  needScript();
  const product = await buildProduct(options.plant);
  const { COMMANDS } = await import(pathToFileURL(product.inside).href);
  const rich = await richStore(await buildProduct());
  const step = pick(options, 1, 24, 1);
  const some = PAYLOADS.filter((_, i) => i % step === options.seed % step);
  const payloads = options.tiny ? [ALL_KINDS] : [ALL_KINDS, ...some];
  const tried = { lines: 0 };
  /** @type {Stage} */
  const stage = { command: product.command, specs: COMMANDS, rich, payloads, options, tried };
  const stores = [];
  for (let i = 0; i < payloads.length; i += EACH) {
    const some = payloads.slice(i, i + EACH);
    stores.push(await places.hostileTickets(await buildProduct(), rich, some));
  }
  const jobs = [
    ...tableJobs(stage),
    ...placesOf(stage).map((place) => placeJob(stage, place, oneMode)),
    ...stores.map((store, i) => readingJob(stage, store, i)),
    () => bytesFaults(stage),
  ];
  const violations = await inLanes(jobs);
  return verdict(
    {
      payloads: payloads.length,
      commands: COMMANDS.length,
      "hostile tickets": stores.reduce(
        (sum, s) => sum + s.readable.length + s.unreadable.length,
        0,
      ),
      "of them refused": stores.reduce((sum, store) => sum + store.unreadable.length, 0),
      "command lines": tried.lines,
    },
    violations.slice(0, MOST_TOLD),
  );
}

/** Payloads in one store: what shows many tickets reads all of them for each. */
const EACH = 4;

/** @param {number} i @returns {Mode[]} */
const oneMode = (i) => [MODES[i % MODES.length] ?? "pipe"];

/** @param {(() => Promise<string[]>)[]} jobs */
async function inLanes(jobs) {
  /** @type {string[]} */
  const violations = [];
  const queue = [...jobs];
  const lane = async () => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift())
      violations.push(...(await job()));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return violations;
}

/** Every command of the table in a repository of its own: each operand and each option hostile once. */
/** @param {Stage} stage */
function tableJobs(stage) {
  const { specs, rich, payloads, options } = stage;
  const random = chance(options.seed);
  const commit = git(rich.dir, ["rev-parse", REF]);
  const all = pick(options, 1, 0, 0) === 1;
  return specs.map((spec, nth) => async () => {
    const payload = () => random.oneOf(payloads);
    const values = textValues(rich.id, rich.other, commit, payload());
    try {
      const lines = linesOf(spec, values, payload);
      const one = (options.seed + nth) % lines.length;
      const chosen = lines.filter((_, i) => all || i === one);
      const dir = copyRepository(rich.dir, "table");
      const words = chosen.map((line) => line.words);
      const faults = await placeJob(stage, { name: spec.name, dir, lines: words }, oneMode)();
      remove(dir);
      return faults;
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

/** @param {Stage} stage @param {Place} place @param {(i: number) => readonly Mode[]} modes */
function placeJob({ command, tried, options }, { name, dir, lines }, modes) {
  return async () => {
    const faults = [];
    for (const [i, words] of lines.entries())
      for (const mode of modes(i + options.seed)) {
        tried.lines++;
        faults.push(...(await shownFaults({ command, dir, words, mode })));
      }
    return faults.map((fault) => `${name}: ${fault}`);
  };
}

/** Where something else than a ticket is hostile. @param {Stage} stage @returns {Place[]} */
function placesOf({ rich, payloads, options }) {
  return [
    ...places.hostileSettings(rich, payloads, pick(options, 2, 40, 40)),
    ...places.hostileViews(rich, payloads, pick(options, 1, 4, 4)),
    places.hostileHistory(rich, payloads),
    places.hostileTree(rich, payloads),
    ...places.hostileRefs(
      rich,
      payloads.filter((_, i) => i % 4 === 0),
    ),
  ];
}

/** Every command that reads, of the tickets that are hostile: in turn in each way. */
/** @param {Stage} stage @param {{ dir: string, readable: readonly string[], unreadable: readonly string[] }} store @param {number} nth */
function readingJob(stage, { dir, readable, unreadable }, nth) {
  const { specs } = stage;
  const reading = specs.filter((spec) => spec.options.some(({ name }) => name === "at"));
  const whole = reading.filter(({ operands }) => !/\bID\b|NAME|KEY|DIR/.test(operands));
  const some = readable.filter((_, i) => i % SAMPLE === nth % SAMPLE);
  const part = pick(stage.options, 1, 6, 6);
  const shown = readable.filter((_, i) => i % part === nth % part);
  const lines = [
    ...whole.map((spec) => spec.name.split(" ")),
    ...WHOLE,
    ["show", ...shown],
    ["show", "--markdown", ...shown],
    ["completion", "answer", "--", "attach", "get", some[0] ?? "", ""],
    ...some.flatMap((id) => [
      ["log", id],
      ["attach", "list", id],
      ["close", id, "-n"],
    ]),
    ...unreadable.filter((_, i) => i % 4 === 0).map((id) => ["show", id]),
  ];
  const others = MODES.filter((mode) => mode !== "pipe");
  const other = (/** @type {number} */ i) => others[(i + nth) % others.length] ?? "JSON";
  const both = pick(stage.options, 1, 0, 0) === 1;
  return placeJob(stage, { name: "tickets", dir, lines }, (i) =>
    both && i % 3 === 0 ? ["pipe", other(i)] : [i % 3 === 1 ? "pipe" : other(i)],
  );
}

/** One in so many tickets is looked at by itself. */
const SAMPLE = 120;
const WHOLE = [
  ["list", "--all", "--format", "csv"],
  ["list", "--all", "--format", "markdown"],
  ["list", "--all", "--format", "ndjson"],
  ["list", "--all", "--columns", "id,labels,assignees,milestone,aliases,body,custom.severity"],
  ["board", "--by", "label", "--limit", "0"],
  ["stats", "--by", "label,assignee,milestone,priority,type,custom.severity"],
  ["export", "csv", "--columns", "id,title,body,labels,refs,custom.list"],
  ["completion", "answer", "--", "show", ""],
  ["completion", "answer", "--", "list", "--label", ""],
];

/** What is no UTF-8, where bytes come in. @param {Stage} stage */
async function bytesFaults({ command, rich, tried, options }) {
  const dir = copyRepository(rich.dir, "bytes");
  const faults = [];
  const commands = [
    ["comment", rich.id, "-"],
    ["create", "T", "--body", "-"],
    ["batch", "apply", "-"],
    ["import", "beads", "-"],
    ["import", "full", "-"],
    ["apply", "-"],
  ];
  const few = BAD_BYTES.slice(0, pick(options, BAD_BYTES.length, 1, 1));
  for (const bytes of few)
    for (const words of commands) {
      tried.lines++;
      const input = Buffer.concat([
        Buffer.from('{"op":"create","title":"'),
        bytes,
        Buffer.from('"}\n'),
      ]);
      faults.push(...(await shownFaults({ command, dir, words, mode: "pipe", input })));
    }
  return faults.map((fault) => `bytes: ${fault}`);
}
