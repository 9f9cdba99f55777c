import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { actionsCore } from "../../../tools/actions-core.mjs";
import { PLANTS } from "./plants.mjs";
import { folder } from "./scratch.mjs";

/** @typedef {import("./plants.mjs").Replacement} Replacement */

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
let root = PROJECT;

/**
 * Takes the product's sources from another checkout: an older commit, say, to find out when a figure went red.
 *
 * @param {string} dir
 */
export function useSource(dir) {
  root = resolve(dir);
}

/** @type {string | undefined} */
let program;

/**
 * Lets figures start another program as the command line: the standalone executable, say. No fault can be planted in it, and the
 * library stays what is built from the sources.
 *
 * @param {string} file
 */
export function useProgram(file) {
  program = resolve(file);
}

/** Tells whether the command line is a program of its own. */
export function hasProgram() {
  return program !== undefined;
}

/** Returns the checkout that the product is built from. */
export function sourceOf() {
  return root;
}

/** What figures look at inside the product; each name stands in the file before it. */
const INSIDE = [
  ["src/domain/read-document.ts", "readDocument"],
  ["src/domain/encode.ts", "encodeDocument"],
  ["src/domain/document.ts", "cellOf, cellPath, cellKey, elementsOf"],
  ["src/domain/fields.ts", "fieldsOf, fieldOf"],
  ["src/domain/config/config.ts", "configOf"],
  ["src/domain/schema/faults.ts", "schemaFaults"],
  ["src/domain/schema/validators.generated.js", "validateTicket"],
  ["src/domain/import/beads.ts", "importBeads"],
  ["src/app/check-operations.ts", "operationFaults"],
  ["src/search/check-query.ts", "checkQuery"],
  ["src/cli/batch-file.ts", "*"],
  ["src/base/parse-json.ts", "parseJson"],
  ["src/base/checksum.ts", "checksum"],
  ["src/base/errors.ts", "isTicketError"],
  ["src/git/objects.ts", "parseCommit, parseTree"],
  ["src/cli/table/table.ts", "COMMANDS"],
  ["src/git/native/process-id.ts", "processId"],
  ["src/git/native/pack-leftovers.ts", "keepWords"],
  ["src/store/trailers.ts", "parseTrailers"],
];

const ACTION = "src/action/main.ts";

/** Commands without which the command line is not used as a writer. */
const CLI = ["main.ts", "commands/create.ts", "commands/comment.ts", "commands/batch-apply.ts"];

/**
 * The product as one run of figures uses it.
 *
 * @typedef {object} Product
 * @property {string} library `index.js`: what `src/index.ts` exports
 * @property {string} inside parts of it that the library does not show
 * @property {string | undefined} cli the command line as a script, once it is written
 * @property {string} action the GitHub Action, as a script
 * @property {readonly string[]} command what starts the command line: Node with that script, or the program of `--program`
 * @property {readonly string[]} missing modules that are imported but not written yet
 */

/** @type {Map<string, Promise<Product>>} */
const built = new Map();

/**
 * Returns the product, built from the sources as they are now, with a fault if one is named.
 *
 * @param {string} [plant]
 * @returns {Promise<Product>}
 */
export function buildProduct(plant = "") {
  const known = built.get(plant) ?? bundle(plant);
  built.set(plant, known);
  return known;
}

/** @param {string} plant */
async function bundle(plant) {
  const replacements = plant === "" ? [] : PLANTS[plant]?.replacements;
  if (replacements === undefined) {
    throw new Error(`No plant is called ${plant}. Known: ${Object.keys(PLANTS).join(", ")}.`);
  }
  const out = folder(`product-${plant}`);
  const missing = new Set();
  const used = new Set();
  const withCli = CLI.every((path) => existsSync(join(root, "src/cli", path)));
  const cli = withCli ? { cli: "src/cli/main.ts" } : {};
  const action = existsSync(join(root, ACTION)) ? { action: ACTION } : {};
  const { version } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
  await build({
    absWorkingDir: root,
    entryPoints: { index: "src/index.ts", inside: "torture:inside", ...cli, ...action },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    nodePaths: [join(PROJECT, "node_modules")],
    outdir: out,
    outExtension: { ".js": ".mjs" },
    chunkNames: "chunks/[name]-[hash]",
    logLevel: "error",
    banner: { js: REQUIRE },
    define: { __VERSION__: JSON.stringify(version) },
    plugins: [actionsCore, insidePlugin(), missingPlugin(missing), plantPlugin(replacements, used)],
  });
  const idle = replacements.find((r) => !used.has(r));
  if (idle !== undefined) throw new Error(`The plant ${plant}: ${idle.file} is not in the bundle.`);
  return {
    library: join(out, "index.mjs"),
    inside: join(out, "inside.mjs"),
    cli: withCli ? join(out, "cli.mjs") : undefined,
    action: join(out, "action.mjs"),
    command: program === undefined ? [process.execPath, join(out, "cli.mjs")] : [program],
    missing: [...missing],
  };
}

/** Bundled CommonJS asks for `require`, which an ES module does not have. */
const REQUIRE =
  'import { createRequire as __createRequire } from "node:module";\n' +
  "const require = __createRequire(import.meta.url);";

/** @returns {import("esbuild").Plugin} */
function insidePlugin() {
  return {
    name: "inside",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^torture:inside$/ }, ({ path }) => ({ path, namespace: "torture" }));
      onLoad({ filter: /.*/, namespace: "torture" }, () => {
        const lines = INSIDE.filter(([file = ""]) => existsSync(join(root, file))).map(
          ([file = "", names = ""]) =>
            `export ${names === "*" ? "*" : `{ ${names} }`} from "./${file}";`,
        );
        return { contents: lines.join("\n"), resolveDir: root, loader: "ts" };
      });
    },
  };
}

/**
 * Lets the product be built while a part of it is not written yet; who uses that part is told so.
 *
 * @param {Set<string>} missing
 * @returns {import("esbuild").Plugin}
 */
function missingPlugin(missing) {
  return {
    name: "missing",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.{1,2}\/.*\.[tj]s$/ }, ({ path, resolveDir }) => {
        const full = join(resolveDir, path);
        if (existsSync(full)) return undefined;
        missing.add(relative(root, full));
        return { path: full, namespace: "missing" };
      });
      onLoad({ filter: /.*/, namespace: "missing" }, ({ path }) => ({
        contents: `throw new Error(${JSON.stringify(`not written yet: ${relative(root, path)}`)});`,
      }));
    },
  };
}

/**
 * @param {readonly Replacement[]} replacements
 * @param {Set<Replacement>} used
 * @returns {import("esbuild").Plugin}
 */
function plantPlugin(replacements, used) {
  return {
    name: "plant",
    setup({ onLoad }) {
      for (const file of new Set(replacements.map((r) => r.file))) {
        const filter = new RegExp(`${file.replace(/[.]/g, "\\.")}$`);
        onLoad({ filter, namespace: "file" }, ({ path }) => {
          let contents = readFileSync(path, "utf8");
          for (const one of replacements.filter((r) => r.file === file)) {
            contents = replaceOnce(contents, one);
            used.add(one);
          }
          return { contents, loader: "ts", resolveDir: dirname(path) };
        });
      }
    },
  };
}

/**
 * @param {string} text
 * @param {Replacement} replacement
 */
function replaceOnce(text, { file, find, replace }) {
  const parts = text.split(find);
  if (parts.length === 2) return parts.join(replace);
  throw new Error(`${file} must hold this exactly once, not ${parts.length - 1} times: ${find}`);
}
