import { posix } from "node:path";

/** Files of dist/ by path, as `bundle` gives them. @typedef {ReadonlyMap<string, string>} Files */

/** Returns a text of dist/ without the breaks that esbuild makes to keep lines short, within strings too. */
export const unbroken = (/** @type {string} */ text) => text.replace(/\\?\n/g, "");

/**
 * Returns the files that a file loads at once. What is required in an arrow function is loaded late.
 *
 * @param {Files} files
 * @param {string} path
 * @returns {readonly string[]}
 */
export function required(files, path) {
  const text = unbroken(files.get(path) ?? "");
  const found = text.matchAll(/(?<!=>\s*)\brequire\("(\.[^"]+)"\)/g);
  return [...found].map(([, name = ""]) => posix.join(posix.dirname(path), name));
}

/**
 * Returns the bytes that are loaded before these files' last line has run: they, what they require, and so on. What is
 * loaded late does not count.
 *
 * @param {Files} files
 * @param {readonly string[]} paths
 */
export function loadedWith(files, paths) {
  /** @type {Set<string>} */
  const seen = new Set();
  const left = [...paths];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (seen.has(path) || !files.has(path)) continue;
    seen.add(path);
    left.push(...required(files, path));
  }
  return [...seen].reduce((sum, path) => sum + Buffer.byteLength(files.get(path) ?? ""), 0);
}
