import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { actionsCore } from "./actions-core.mjs";
import { flexsearchEncoder } from "./flexsearch-encoder.mjs";
import { gather } from "./gather.mjs";
import { licences } from "./licences.mjs";
import { noSchemaCompiler } from "./no-schema-compiler.mjs";
import { toCommonJs } from "./to-commonjs.mjs";

/** @typedef {{ readonly path: string, readonly text: string, readonly executable: boolean }} OutputFile */
/** @typedef {import("esbuild").Metafile["outputs"][string]} MetaOutput */

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Files of dist/ and the source each starts from. An entry whose source does not exist yet is left out. */
const ENTRIES = {
  "git-ticket": "src/cli/main.ts",
  index: "src/index.ts",
  action: "src/action/main.ts",
  // Called by what loads the chunks, by its name.
  "chunks/cli-start-keep-code": "src/cli/start/keep-code.ts",
};

const SHEBANG = "#!/usr/bin/env node\n";
/** What starts and what loads the chunks of the command line: docs/decisions/0009-code-cache.md. */
const BOOT = "src/cli/start/boot-program.ts";
const LOADER = { source: "src/cli/start/load-chunks.ts", path: "chunks/cli-start-load-chunks.js" };
/** The chunk of esbuild's own helpers. It has no effects, so a file that takes no name from it need not load it. */
const RUNTIME = "shared-runtime";
const IDLE_IMPORT = new RegExp(`^import "\\./(?:chunks/)?${RUNTIME}\\.js";\\n`, "gm");
const COMMONJS = { path: "package.json", text: '{ "type": "commonjs" }\n', executable: false };

/** Returns the version in package.json. */
export function packageVersion() {
  return String(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version);
}

/**
 * Bundles src/ in memory and returns the files of dist/ (without types), sorted by path.
 *
 * The names of chunks come from the sources in them and never from a hash, so a small change of source is a small
 * change of dist/.
 *
 * @param {string} [root] another project folder, for tests
 * @returns {Promise<OutputFile[]>}
 */
export async function bundle(root = ROOT) {
  const entries = Object.entries(ENTRIES).filter(([, source]) => existsSync(join(root, source)));
  if (entries.length === 0) return [];
  const { metafile, outputFiles, warnings } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries),
    bundle: true,
    write: false,
    metafile: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    outdir: "out",
    entryNames: "[dir]/[name]",
    chunkNames: "chunks/[name]-[hash]",
    legalComments: "none",
    charset: "utf8",
    logLevel: "silent",
    define: { __VERSION__: JSON.stringify(packageVersion()) },
    plugins: [flexsearchEncoder, noSchemaCompiler, actionsCore],
  });
  for (const { text, location } of warnings) console.error(`${location?.file ?? ""}: ${text}`);
  const names = nameOutputs(metafile.outputs);
  const modules = new Map(
    Object.keys(metafile.outputs).map((old, at) => [
      names.get(old) ?? old,
      rename(outputFiles[at]?.text ?? "", names).replace(IDLE_IMPORT, ""),
    ]),
  );
  const gathered = await gather(modules);
  if (existsSync(join(root, LOADER.source)))
    gathered.set(LOADER.path, await alone(root, LOADER.source, "esm"));
  const before = SHEBANG + (await boot(root));
  const files = await Promise.all([...gathered].map(([path, text]) => finish(path, text, before)));
  files.push(COMMONJS, ...facade(metafile.outputs["out/index.js"]));
  const text = licences(root, metafile);
  if (text !== "") files.push({ path: "LICENSES.txt", text, executable: false });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Returns the name in dist/ of each output of esbuild.
 *
 * @param {Record<string, MetaOutput>} outputs
 * @returns {Map<string, string>}
 */
export function nameOutputs(outputs) {
  const names = new Map();
  const taken = new Set();
  for (const old of Object.keys(outputs).sort((a, b) => order(outputs, a, b))) {
    const output = /** @type {MetaOutput} */ (outputs[old]);
    const wanted = old.startsWith("out/chunks/") ? `chunks/${chunkName(output)}` : old.slice(4, -3);
    let path = `${wanted}.js`;
    for (let n = 2; taken.has(path); n++) path = `${wanted}-${n}.js`;
    taken.add(path);
    names.set(old, path);
  }
  return names;
}

/**
 * A module that is imported dynamically keeps its own name; what several of these share is called after the first
 * (in path order) of the sources in it, ours before those of packages.
 *
 * @param {MetaOutput} output
 */
function chunkName(output) {
  if (output.entryPoint !== undefined) return slug(output.entryPoint);
  const inputs = sources(output);
  const first = inputs.find((path) => !path.includes("node_modules/")) ?? inputs[0];
  return first === undefined ? RUNTIME : `shared-${slug(first)}`;
}

/** @param {MetaOutput} output */
function sources(output) {
  const used = Object.entries(output.inputs).filter(([, input]) => input.bytesInOutput > 0);
  return used.map(([path]) => path).sort();
}

/** @param {string} path `src/cli/commands/list.ts` → `cli-commands-list`, `node_modules/x/index.js` → `npm-x-index` */
function slug(path) {
  return path
    .replace(/^.*node_modules\//, "npm-")
    .replace(/^src\//, "")
    .replace(/\.[cm]?[jt]s$/, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-");
}

/**
 * @param {Record<string, MetaOutput>} outputs
 * @param {string} a
 * @param {string} b
 */
function order(outputs, a, b) {
  const key = (/** @type {string} */ name) =>
    sources(/** @type {MetaOutput} */ (outputs[name])).join("\n");
  const [ka, kb] = [key(a), key(b)];
  if (ka !== kb) return ka < kb ? -1 : 1;
  return a < b ? -1 : 1;
}

/**
 * Puts the new names into the import specifiers of one file. The old ones hold a hash, so nothing else can match.
 *
 * @param {string} text
 * @param {Map<string, string>} names
 */
function rename(text, names) {
  return text.replace(/"(\.\/(?:chunks\/)?)([^"\n/]+-[A-Z0-9]{8}\.js)"/g, (whole, folder, file) => {
    const path = names.get(`out/chunks/${file}`);
    return path === undefined ? whole : `"${folder}${path.slice("chunks/".length)}"`;
  });
}

/**
 * @param {string} path
 * @param {string} text
 * @param {string} before what the command line begins with
 * @returns {Promise<OutputFile>}
 */
async function finish(path, text, before) {
  const executable = path === "git-ticket.js";
  return { path, text: (executable ? before : "") + (await toCommonJs(text)), executable };
}

/**
 * Returns a module with all that it needs in it.
 *
 * @param {string} root
 * @param {string} source
 * @param {"esm" | "cjs"} format
 */
async function alone(root, source, format) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    write: false,
    format,
    platform: "node",
    target: "node20",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * Returns the statements that put our own loader in the place of Node's `require`, which is a variable of each module.
 *
 * @param {string} root
 */
async function boot(root) {
  return existsSync(join(root, BOOT)) ? toCommonJs(await alone(root, BOOT, "cjs")) : "";
}

/**
 * Returns the library as an ES module, which shares its code with the command line.
 *
 * @param {MetaOutput | undefined} library
 * @returns {OutputFile[]}
 */
function facade(library) {
  if (library === undefined) return [];
  const names = library.exports.toSorted().join(", ");
  const text = `import library from "./index.js";\n\nexport const { ${names} } = library;\n`;
  return [{ path: "index.mjs", text, executable: false }];
}
