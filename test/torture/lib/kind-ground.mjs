import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildProduct } from "./bundle.mjs";
import { newClones, newHub, write } from "./clones.mjs";
import { git, REF } from "./git.mjs";
import { folder } from "./scratch.mjs";

/**
 * A hub with code and tickets to copy, and what its tickets become when another clone has written.
 *
 * @typedef {{ hub: string, first: string, later: string }} Pattern
 */

/**
 * Makes a hub with two branches, a tag, and the ticket `theirs`; the commit with `later` is there
 * without a ref.
 *
 * @param {"sha1" | "sha256"} format
 * @returns {Promise<Pattern>}
 */
export async function newPattern(format) {
  const product = await buildProduct();
  const flags = [`--object-format=${format}`];
  const { hub } = newHub(flags);
  pushCode(hub, flags);
  const [ada = ""] = await newClones(hub, 1, hub, flags);
  const first = await push(product, ada, hub, "theirs");
  const later = await push(product, ada, hub, "later");
  git(hub, ["update-ref", REF, first]);
  for (const key of ["allowFilter", "allowAnySHA1InWant"])
    git(hub, ["config", `uploadpack.${key}`, "true"]);
  return { hub, first, later };
}

/** @param {import("./bundle.mjs").Product} product @param {string} dir @param {string} hub @param {string} title */
async function push(product, dir, hub, title) {
  await write(product, dir, title);
  git(dir, ["push", "-q", hub, REF]);
  return git(dir, ["rev-parse", REF]);
}

/** @param {string} hub @param {readonly string[]} flags */
function pushCode(hub, flags) {
  const code = folder("code");
  git(code, ["init", "-q", ...flags]);
  commit(code, "first", { "top.txt": "1\n", "a/one.txt": "1\n", "b/two.txt": "2\n" });
  git(code, ["branch", "other"]);
  commit(code, "second", { "top.txt": "2\n" });
  git(code, ["tag", "-am", "one", "v1"]);
  commit(code, "third", { "a/one.txt": "3\n" });
  git(code, ["checkout", "-q", "other"]);
  commit(code, "beside", { "top.txt": "other\n" });
  git(code, ["push", "-q", "--tags", hub, "main", "other"]);
}

/** @param {string} dir @param {string} message @param {Record<string, string>} files */
function commit(dir, message, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, path, ".."), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  git(dir, ["add", "."]);
  git(dir, ["commit", "-qm", message]);
}
