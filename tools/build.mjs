// Builds dist/ (or the folder after --out) from src/: bundles, the licences of what is bundled, man pages, and types.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { bundle, packageVersion, ROOT } from "./bundle.mjs";
import { filesBelow } from "./files.mjs";
import { manPages } from "./man-pages.mjs";

/** The types are those of index.mjs. */
const MODULES = { path: "types/package.json", text: '{ "type": "module" }\n', executable: false };

const { values } = parseArgs({ options: { out: { type: "string", default: join(ROOT, "dist") } } });
await build(resolve(values.out));

/** @param {string} out */
async function build(out) {
  const files = [...(await bundle()), ...(await manPages(packageVersion())), ...types()];
  let changed = 0;
  for (const file of files) changed += write(join(out, file.path), file) ? 1 : 0;
  const wanted = new Set(files.map((file) => file.path));
  const stale = filesBelow(out).filter((path) => !wanted.has(path));
  for (const path of stale) remove(out, path);
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
  const kilobytes = Math.round(bytes / 1024);
  console.log(
    `${files.length} files, ${kilobytes} KB; ${changed} changed, ${stale.length} removed`,
  );
}

/** @returns {import("./bundle.mjs").OutputFile[]} */
function types() {
  if (!existsSync(join(ROOT, "src", "index.ts"))) return [];
  const folder = mkdtempSync(join(tmpdir(), "git-ticket-types-"));
  try {
    const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
    const args = [tsc, "-p", join(ROOT, "tsconfig.types.json"), "--outDir", folder];
    const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
    if (status !== 0) throw new Error("tsc could not write the types.");
    const files = filesBelow(folder).map((path) => ({
      path: `types/${path}`,
      text: withJsSpecifiers(readFileSync(join(folder, path), "utf8")),
      executable: false,
    }));
    return [...files, MODULES];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * tsc leaves `./x.ts` in declarations, which only newer compilers look up as `./x.d.ts`.
 *
 * @param {string} text
 */
function withJsSpecifiers(text) {
  return text.replace(/((?:\bfrom|\bimport|\bimport\()\s*"\.[^"\n]*)\.ts"/g, '$1.js"');
}

/**
 * Writes a file unless it is there already. It is replaced in one step: someone may be running it.
 *
 * @param {string} path
 * @param {import("./bundle.mjs").OutputFile} file
 */
function write(path, { text, executable }) {
  const mode = executable ? 0o755 : 0o644;
  if (existsSync(path) && readFileSync(path, "utf8") === text) {
    if ((statSync(path).mode & 0o777) !== mode) chmodSync(path, mode);
    return false;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  chmodSync(`${path}.new`, mode);
  renameSync(`${path}.new`, path);
  return true;
}

/**
 * @param {string} out
 * @param {string} path
 */
function remove(out, path) {
  rmSync(join(out, path));
  try {
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
      rmdirSync(join(out, folder));
    }
  } catch {
    // The folder holds other files.
  }
}
