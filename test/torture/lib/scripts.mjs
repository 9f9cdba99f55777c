import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pick } from "./figure.mjs";
import { start } from "./workers.mjs";

/** @typedef {import("./figure.mjs").Figure} Figure */

/**
 * A script of this folder that runs by itself, as a figure: RUNS and SEED in its environment, its last line is its count.
 *
 * @param {{ id: string, title: string, file: string, full: number, quick: number, args?: readonly string[] }} script
 * @returns {Figure}
 */
export function scriptFigure({ id, title, file, full, quick, args = [] }) {
  return {
    id,
    title,
    plants: {},
    async run(options) {
      const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
      const env = { RUNS: String(pick(options, full, quick, quick)), SEED: String(options.seed) };
      const { child, ended } = start(process.execPath, [path, ...args], { env, stdio: "pipe" });
      let out = "";
      for (const stream of [child.stdout, child.stderr])
        stream?.on("data", (chunk) => {
          out += chunk;
        });
      await ended;
      const lines = out.trimEnd().split("\n");
      const ok = child.exitCode === 0;
      const said = lines.findLast((line) => /\d+ (?:runs|violations|faults)/.test(line)) ?? "";
      return { ok, facts: { [file]: said }, violations: ok ? [] : [out] };
    },
  };
}

/**
 * Returns the files below a folder whose path matches, sorted.
 *
 * @param {string} dir
 * @param {RegExp} pattern
 * @returns {string[]}
 */
export function filesIn(dir, pattern) {
  const paths = readdirSync(dir, { recursive: true, encoding: "utf8" }).sort();
  return paths
    .map((path) => join(dir, path))
    .filter((path) => pattern.test(path) && statSync(path).isFile());
}
