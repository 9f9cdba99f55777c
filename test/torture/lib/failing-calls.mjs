import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorOf, runProgram } from "./command.mjs";
import { pick } from "./figure.mjs";
import { copyRepository, fsck, tipOf } from "./git.mjs";
import { cleanUp } from "./leftovers.mjs";
import { folder, remove } from "./scratch.mjs";
import { callsOf, killedAt, makeShim, needStrace } from "./strace.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */
/** @typedef {import("./strace.mjs").Point} Point */
/** @typedef {import("./strace.mjs").Victim} Victim */
/** @typedef {import("./disk-writes.mjs").DiskStage} DiskStage */

/** @typedef {{ product: Product, healthy: Product, stage: DiskStage, words: readonly string[], shim: string }} Sweep */

const ERRORS = ["ENOSPC", "EIO", "EDQUOT"];
const LANES = 3;
/** What is in the repository, in the words of a trace. */
const INSIDE = /\/\.git[/>]/;
/** @type {readonly Victim["who"][]} */
const VICTIMS = ["writer", "index-pack", "update-ref"];

/**
 * Lets each call that changes something in the repository fail, one at a time, and looks at what the command makes of it.
 *
 * @param {{ product: Product, healthy: Product, stage: DiskStage }} given
 * @param {import("./figure.mjs").FigureOptions} options
 */
export async function failCalls({ product, healthy, stage }, options) {
  needStrace();
  const sweep = { product, healthy, stage, words: stage.writes["batch"] ?? [], shim: makeShim() };
  const targets = [];
  for (const who of VICTIMS) targets.push(...(await targetsOf(sweep, who)));
  const step = pick(options, 1, 5, 7);
  const queue = targets.filter((_, i) => i % step === 0);
  /** @type {string[]} */
  const violations = [];
  let [tried, failed] = [0, 0];
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { point, text } = next;
      const outcome = await tryPoint(sweep, point);
      if (outcome === undefined) continue;
      tried++;
      if (outcome.failed) failed++;
      const where = `${point.error} at ${point.call} ${point.nth} of ${point.who} (${text})`;
      violations.push(...outcome.faults.map((fault) => `${where}: ${fault}`));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { violations, facts: { "calls failed": tried, "of them told": failed } };
}

/** @param {Sweep} sweep @param {Victim["who"]} who */
async function targetsOf(sweep, who) {
  const victim = { who, both: false, files: true };
  const { dir, files } = await attempt(sweep, victim);
  const trace = join(files, "trace");
  const calls = existsSync(trace) ? callsOf(trace) : [];
  remove(dir);
  remove(files);
  const inside = calls.filter(({ text, writes }) => writes && INSIDE.test(text));
  if (inside.length === 0) throw new Error(`no call of ${who} was seen`);
  return inside.flatMap(({ name, nth, text }) =>
    ERRORS.map((error) => ({ point: { ...victim, call: name, nth, error }, text: shorter(text) })),
  );
}

/** @param {string} text */
function shorter(text) {
  return text.replace(/<[^>]*\/\.git/g, "<.git").replace(/ +=.*$/, "");
}

/** @param {Sweep} sweep @param {Point | Victim} point */
async function attempt({ product, stage, words, shim }, point) {
  const dir = copyRepository(stage.template, "failing");
  const files = folder("files");
  const command = [...product.command, "-C", dir, ...words, "--json"];
  const places = { shim, trace: join(files, "trace"), once: join(files, "once") };
  const { program, args, env } = killedAt(point, command, places);
  return { dir, files, ended: await runProgram([program, ...args], { env }) };
}

/**
 * Tells whether a call in the repository failed: node makes calls of its own, so that another one may have had that number.
 *
 * @param {string} trace
 */
function struck(trace) {
  const lines = existsSync(trace) ? readFileSync(trace, "latin1").split("\n") : [];
  return lines.some((line) => line.includes("(INJECTED)") && INSIDE.test(line));
}

/** @param {Sweep} sweep @param {Point} point */
async function tryPoint(sweep, point) {
  const before = tipOf(sweep.stage.template);
  const { dir, files, ended } = await attempt(sweep, point);
  const failed = ended.code !== 0;
  const faults = failed ? errorOf(ended, true).faults : [];
  const moved = tipOf(dir) !== before;
  if (failed && moved)
    faults.push(`it said that it failed, and yet the ref moved: ${ended.stderr}`);
  if (!failed && !moved) faults.push("acknowledged, but not made");
  faults.push(...fsck(dir));
  const { stay } = await cleanUp(sweep.healthy, dir);
  faults.push(...stay.map((path) => `${path} stays for ever`), ...fsck(dir));
  const aimed = struck(join(files, "trace"));
  remove(dir);
  remove(files);
  return aimed ? { failed, faults } : undefined;
}
