import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { buildProduct } from "./lib/bundle.mjs";
import { newCanaries } from "./lib/canaries.mjs";
import { runProgram } from "./lib/command.mjs";
import { Missing, pick, verdict } from "./lib/figure.mjs";
import { foreignLines } from "./lib/foreign-commands.mjs";
import { actionFaults, mcpFaults, PATIENCE } from "./lib/foreign-fronts.mjs";
import { foreignStore } from "./lib/foreign-store.mjs";
import { foreignValues } from "./lib/foreign-values.mjs";

/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */
/** @typedef {import("./lib/bundle.mjs").Product} Product */
/** @typedef {import("./lib/canaries.mjs").Canaries} Canaries */
/** @typedef {import("./lib/foreign-store.mjs").Foreign} Foreign */
/** @typedef {{ values: number, tickets: number, "command lines": number, "of them refused": number, "tool calls": number, "Action runs": number }} Counts */

const DESCRIPTION = new URL("../../tools/node_modules/@octokit/openapi", import.meta.url);

export const id = "S5";
export const title =
  "commands, hooks, addresses, modules and patterns in all that a foreign ref holds: by the command line, hooks, the Action and MCP";
export const plants = {
  "config-hooks": /was started/,
  "config-url": /was called/,
  "config-module": /was started: module/,
  "field-patterns": /took|ended by|timed out/,
  "fetch-links": /was called/,
};

/** @param {FigureOptions} options @returns {Promise<import("./lib/figure.mjs").FigureResult>} */
export async function run(options) {
  if (!existsSync(DESCRIPTION)) throw new Missing("the packages of tools/: npm ci --prefix tools");
  const product = await buildProduct(options.plant);
  const canaries = await newCanaries(product.command);
  await proveCanaries(product);
  const values = foreignValues(canaries);
  const counts = {
    values: values.length,
    tickets: 0,
    "command lines": 0,
    "of them refused": 0,
    "tool calls": 0,
    "Action runs": 0,
  };
  const lane = async (/** @type {boolean} */ refused) => {
    const foreign = await foreignStore(await buildProduct(), canaries, refused);
    const faults = await readableFaults(product, foreign, canaries, counts);
    // What starts somewhere else is not slowed down by what was done here.
    const fronts = [
      { key: "tool calls", ask: () => mcpFaults(product, foreign, canaries.env) },
      { key: "Action runs", ask: () => actionFaults(product, foreign, canaries.env) },
    ];
    for (const { key, ask } of fronts) {
      const { done, faults: more } = await ask();
      counts[/** @type {"tool calls"} */ (key)] += done;
      faults.push(...more);
    }
    return [...faults, ...(await lineFaults(product, foreign, { canaries, counts, options }))];
  };
  try {
    const violations = (await Promise.all([lane(false), lane(true)])).flat();
    return verdict(
      counts,
      [...violations, ...canaries.heard(), ...strayFaults(canaries)].slice(0, 40),
    );
  } finally {
    canaries.close();
  }
}

/** Canaries that can't sing prove nothing. @param {Product} product */
async function proveCanaries({ command }) {
  const others = await newCanaries(command);
  const { file, http, module, env } = others;
  const lines = [`touch ${file}`, `: >${file}`, `node ${module}`];
  for (const line of lines) await runProgram(["sh", "-c", line], { env });
  await fetch(http, { method: "POST" });
  const heard = others.heard().map((line) => line.split(/[: ]/)[1]);
  others.close();
  if (String(heard) !== "started,started,written,called")
    throw new Error(`The canaries say ${heard}`);
}

/** What is of a shape that is taken has to be taken: a store that is refused as a whole tries nothing. @param {Product} product @param {Foreign} foreign @param {Canaries} canaries @param {{ tickets: number }} counts */
async function readableFaults({ command }, { dir, refused, ids }, { env }, counts) {
  const { stdout } = await runProgram([...command, "-C", dir, "list", "--all", "--json"], { env });
  const { total } = JSON.parse(stdout.toString("utf8"));
  counts.tickets += total;
  const least = refused ? ids.length / 2 - 1 : ids.length;
  const words = ["config", "get", "templates.evil.title"];
  const { code } = await runProgram([...command, "-C", dir, ...words], { env });
  return [
    ...(total >= least ? [] : [`only ${total} of ${ids.length} foreign tickets are read`]),
    ...(refused || code === 0 ? [] : ["the foreign settings are not read"]),
  ];
}

/** @param {Product} product @param {Foreign} foreign @param {{ canaries: Canaries, counts: Counts, options: FigureOptions }} how */
async function lineFaults(product, foreign, { canaries, counts, options }) {
  const { dir, refused } = foreign;
  mkdirSync(join(dir, ".git", "out"));
  const all = foreignLines(foreign);
  const step = refused ? pick(options, 1, 3, 3) : 1;
  const most = pick(options, all.length, all.length, refused ? 0 : 8);
  const chosen = all.slice(0, most).filter((_, i) => i % step === options.seed % step);
  const faults = [];
  for (const words of chosen)
    faults.push(
      ...(await lineFault(product, { dir, words, env: canaries.env, counts, strict: !refused })),
    );
  const written = filesIn(dir).filter((path) => !path.startsWith(".git/"));
  return [...faults, ...written.map((path) => `was written beside .git: ${path}`)];
}

/** @param {Product} product @param {{ dir: string, words: readonly string[], env: Record<string, string>, counts: Counts, strict: boolean }} how @returns {Promise<string[]>} */
async function lineFault({ command }, { dir, words, env, counts, strict }) {
  const byGit = words[0] === "git";
  const line = byGit ? ["git", "-C", dir, ...words.slice(1)] : [...command, "-C", dir, ...words];
  const begin = Date.now();
  const { code, signal, stderr } = await runProgram(line, { env, cwd: join(dir, ".git", "out") });
  const took = Date.now() - begin;
  counts["command lines"]++;
  if (code !== 0) counts["of them refused"]++;
  const name = words.slice(0, 3).join(" ");
  if (code === null) return [`${name}: ended by ${signal} after ${took} ms`];
  if (took > PATIENCE) return [`${name}: took ${took} ms`];
  return code === 70 || (strict && byGit && code !== 0)
    ? [`${name}: ended with ${code}: ${stderr}`]
    : [];
}

/** What is left in the folders of the user. @param {Canaries} canaries */
function strayFaults({ home, tmp }) {
  const stray = [home, tmp].flatMap((dir) => filesIn(dir));
  // What V8 has compiled of ourselves is kept there.
  return stray
    .filter((path) => !/^\.cache\/git-ticket\//.test(path))
    .map((path) => `was written: ${path}`);
}

/** @param {string} dir */
function filesIn(dir) {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)));
}
