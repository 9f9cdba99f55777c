import { delimiter } from "node:path";
import { buildProduct } from "./lib/bundle.mjs";
import { CALLED } from "./lib/called-kinds.mjs";
import { programFolder } from "./lib/callers.mjs";
import { verdict } from "./lib/figure.mjs";
import { commandLine, library } from "./lib/fronts.mjs";
import { serve } from "./lib/http-remote.mjs";
import { newPattern } from "./lib/kind-ground.mjs";
import { Trial } from "./lib/kind-trial.mjs";
import { KINDS, knowsTables, tables } from "./lib/kinds.mjs";
import { folder } from "./lib/scratch.mjs";

/** @typedef {import("./lib/kinds.mjs").Kind} Kind */
/** @typedef {import("./lib/kinds.mjs").Engine} Engine */
/** @typedef {import("./lib/fronts.mjs").Act} Act */

export const id = "R15";
export const title =
  "every kind of repository: it works, or is refused by name, and stays what it was";
export const plants = {
  "makes-shallow": /shallow was not there/,
  "makes-partial": /config is not what it was/,
  "fetches-tags": /tickets-1 was not there/,
  "blind-to-tables": /reftable.*: isomorphic.*no refusal instead of/,
  "own-refs": /linked worktree.*: isomorphic/,
  "far-remotes": /git --git-dir, relative.*sync failed: REMOTE_NOT_FOUND/,
};

/** @type {readonly Engine[]} */
const ENGINES = ["native", "isomorphic"];

/** Trials at a time: half of each is waiting for git. */
const AT_ONCE = 3;

/** @typedef {{ kind: Kind, engine: Engine, front: "library" | "command line" }} Combination */

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const product = await buildProduct(options.plant);
  const hubs = folder("hubs");
  const real = knowsTables(hubs);
  const patterns = { sha1: await newPattern("sha1"), sha256: await newPattern("sha256") };
  const path = [programFolder(product.command), process.env["PATH"]].join(delimiter);
  const fronts = { library: library(product), "command line": commandLine(product) };
  const kinds = [...KINDS, tables(real), ...CALLED];
  const facts = { kinds: kinds.length, worked: 0, refused: 0, "files compared": 0 };
  /** @type {string[]} */
  const violations = [];
  const server = await serve(hubs);
  const judge = async (/** @type {Combination} */ { kind, engine, front }) => {
    const url = engine === "native" ? undefined : server.url;
    const trial = new Trial(kind, patterns[kind.format ?? "sha1"], hubs, url);
    const env = { GIT_TICKET_ENGINE: engine, PATH: path };
    const does = (/** @type {Act} */ act) => fronts[front](trial.place, act, env);
    const code = kind.refused?.[engine];
    const faults = await (code === undefined ? trial.works(does) : trial.refuses(does, code));
    facts[code === undefined ? "worked" : "refused"]++;
    facts["files compared"] += trial.compared;
    violations.push(...faults.map((fault) => `${kind.name}: ${engine}, ${front}: ${fault}`));
  };
  const waiting = combinations(kinds, options);
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await judge(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await server.close();
  return verdict({ ...facts, reftable: real ? "real" : "faked, git here lacks it" }, violations);
}

/**
 * Which engine and front is tried in which kind. The command line costs three times as much: a short run does with it where git
 * itself has to call us, and there with one of the engines.
 *
 * @param {readonly Kind[]} kinds
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Combination[]}
 */
function combinations(kinds, { quick, tiny, seed }) {
  const short = quick || tiny;
  return kinds.flatMap((kind, i) => {
    /** @type {Combination["front"][]} */
    const fronts = kind.called ? ["command line"] : ["library"];
    if (!kind.called && !short) fronts.push("command line");
    const engines = kind.called && short ? [ENGINES[(i + seed) % 2] ?? "native"] : ENGINES;
    return engines.flatMap((engine) => fronts.map((front) => ({ kind, engine, front })));
  });
}
