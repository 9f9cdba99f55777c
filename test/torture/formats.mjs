import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildProduct } from "./lib/bundle.mjs";
import { errorOf, runProgram } from "./lib/command.mjs";
import { verdict } from "./lib/figure.mjs";
import { commitFiles, describe, OTHER } from "./lib/format-store.mjs";
import { fsck, git, newRepository, REF } from "./lib/git.mjs";
import { openHere } from "./lib/stage.mjs";

/** @typedef {import("./lib/bundle.mjs").Product} Product */
/** @typedef {import("./lib/format-store.mjs").Said} Said */

export const id = "R22";
export const title =
  "kept stores of every format: the same bytes, the same commits; a newer one is only read";
export const plants = {
  "other-author": /joined is/,
  "other-bytes": /documents is|head is/,
  "any-format": /a newer format/,
};

const STORES = fileURLToPath(new URL("../fixtures/formats/stores/", import.meta.url));

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const product = await buildProduct(options.plant);
  const inside = await import(pathToFileURL(product.inside).href);
  const names = readdirSync(STORES).flatMap((name) => /^(v\d+)\.bundle$/.exec(name)?.[1] ?? []);
  const tally = { stores: names.length, documents: 0, "newer: refused": 0 };
  /** @type {string[]} */
  const violations = [];
  for (const name of names) {
    const said = JSON.parse(readFileSync(join(STORES, `${name}.json`), "utf8"));
    tally.documents += Object.keys(said.documents).length;
    const found = await storeFaults(product, inside, name, said).catch((error) => [`${error}`]);
    violations.push(...found.map((fault) => `${name}: ${fault}`));
  }
  violations.push(...(await newerFaults(product, tally)));
  return verdict(tally, violations);
}

/** @param {string} name */
function unbundled(name) {
  const dir = newRepository(name);
  git(dir, ["fetch", "-q", join(STORES, `${name}.bundle`), "+refs/*:refs/*"]);
  return dir;
}

/** Says where this version says something else than the one that the store is of. @param {Product} product @param {any} inside @param {string} name @param {Said} said */
async function storeFaults(product, inside, name, said) {
  const dir = unbundled(name);
  const now = await describe(product, inside, dir);
  const faults = Object.keys(said).flatMap((member) => {
    const at = differing(
      said[/** @type {keyof Said} */ (member)],
      now[/** @type {keyof Said} */ (member)],
    );
    return at === undefined ? [] : [`${member} is another: ${at}`];
  });
  const tickets = await openHere(product, dir);
  const { findings } = await tickets.verify();
  await tickets.close();
  const errors = findings.filter((/** @type {any} */ f) => f.severity === "error");
  return [
    ...faults,
    ...errors.map((/** @type {any} */ f) => `verify: ${f.path} ${f.problem}`),
    ...fsck(dir),
  ];
}

/** Says where two values differ; what a later version says in addition is no difference. @param {any} said @param {any} now @returns {string | undefined} */
function differing(said, now, path = "") {
  if (typeof said !== "object" || said === null || typeof now !== "object" || now === null)
    return said === now
      ? undefined
      : `${path}: ${JSON.stringify(said)} became ${JSON.stringify(now)}`;
  if (Array.isArray(said) && said.length !== now.length)
    return `${path}: ${said.length} became ${now.length}`;
  for (const [key, value] of Object.entries(said)) {
    const at = differing(value, now[key], `${path}/${key}`);
    if (at !== undefined) return at;
  }
  return undefined;
}

/** A store of which one document is of the next format: what can be read is read, and nothing is written or joined. @param {Product} product @param {Record<string, number>} tally */
async function newerFaults(product, tally) {
  if (product.cli === undefined) return [];
  const dir = unbundled("v1");
  const [path = ""] = git(dir, ["ls-tree", "-r", "--name-only", REF, "tickets/"]).split("\n");
  const text = git(dir, ["cat-file", "blob", `${REF}:${path}`]);
  commitFiles(dir, { [path]: text.replace('"schema": 1', '"schema": 2') });
  const head = git(dir, ["rev-parse", REF]);
  const ticket = path.replace(/^.*\/|\.json$/g, "");
  const tool = (/** @type {string[]} */ ...args) =>
    runProgram([...product.command, ...args], { cwd: dir });
  const faults = [];
  for (const args of [["list"], ["show", ticket], ["log"]]) {
    const { code, stderr } = await tool(...args);
    if (code !== 0) faults.push(`a newer format: ${args.join(" ")} ended with ${code}: ${stderr}`);
  }
  for (const args of [
    ["label", ticket, "x"],
    ["comment", ticket, "x"],
    ["merge", OTHER],
    ["migrate"],
  ]) {
    const ended = await tool(...args);
    const { error, faults: told } = errorOf(ended, false);
    tally["newer: refused"] = (tally["newer: refused"] ?? 0) + 1;
    if (ended.code !== 10 || error !== "NEWER_FORMAT")
      faults.push(`a newer format: ${args.join(" ")} ended with ${ended.code} ${error} ${told}`);
  }
  if (git(dir, ["rev-parse", REF]) !== head) faults.push("a newer format was written over");
  return faults;
}
