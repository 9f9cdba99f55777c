import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * One text of the sources put in the place of another, to see whether a test notices.
 *
 * @typedef {object} Replacement
 * @property {string} file path below the project
 * @property {string} from must stand exactly once in the file
 * @property {string} to
 */

/**
 * Returns a program of the project as one CommonJS script, for `new Worker(script, { eval: true })`.
 *
 * @param {string} entry path below the project
 * @param {readonly Replacement[]} [replacements]
 * @returns {Promise<string>}
 */
export async function bundleScript(entry, replacements = []) {
  const used = new Set();
  const { outputFiles } = await build({
    absWorkingDir: PROJECT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    logLevel: "silent",
    plugins: [replacing(replacements, used)],
  });
  const idle = replacements.find((replacement) => !used.has(replacement));
  if (idle !== undefined) throw new Error(`${idle.file} is not part of ${entry}`);
  return outputFiles[0]?.text ?? "";
}

/**
 * @param {readonly Replacement[]} replacements
 * @param {Set<Replacement>} used
 * @returns {import("esbuild").Plugin}
 */
function replacing(replacements, used) {
  return {
    name: "replacing",
    setup({ onLoad }) {
      for (const replacement of replacements) {
        const path = join(PROJECT, replacement.file);
        const filter = new RegExp(`^${path.replaceAll(/[^\w/]/g, "\\$&")}$`);
        onLoad({ filter }, () => {
          used.add(replacement);
          return { contents: replaced(replacement, readFileSync(path, "utf8")), loader: "ts" };
        });
      }
    },
  };
}

/**
 * @param {Replacement} replacement
 * @param {string} source
 */
function replaced({ file, from, to }, source) {
  const parts = source.split(from);
  if (parts.length !== 2)
    throw new Error(`${file} holds ${parts.length - 1} times what is to be replaced:\n${from}`);
  return parts.join(to);
}
