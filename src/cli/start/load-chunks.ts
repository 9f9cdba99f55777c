import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { Script } from "node:vm";
import {
  type CodeCache,
  type CompiledFile,
  codeCachePlace,
  readCodeCache,
  type StartedProcess,
  writeCodeCache,
} from "./code-cache.ts";

/** Loads a module by the name that a file of dist/ has for it. */
export type Require = (name: string) => unknown;

interface Chunk {
  readonly look: string;
  readonly script: Script;
}

/** What a module is called with, as Node does it. */
type ModuleFunction = (
  exports: object,
  require: Require,
  module: { exports: object },
  filename: string,
  dirname: string,
) => void;

const BEFORE = Buffer.from("(function (exports, require, module, __filename, __dirname) { ");
const AFTER = Buffer.from("\n})");
/** The second run of a command often takes another way than the first, which finds no cache of anything. */
const ROUNDS = 2;

/**
 * Returns a module's text as a function's, and how its file looks from outside: any other content of its name looks otherwise.
 * The text is put together as bytes, since V8 would copy joined strings once more.
 */
function readChunk(path: string): { readonly text: string; readonly look: string } {
  const file = openSync(path, "r");
  try {
    const { size, mtimeMs, ctimeMs, ino } = fstatSync(file);
    const bytes = Buffer.allocUnsafe(BEFORE.length + size + AFTER.length);
    BEFORE.copy(bytes);
    const end = BEFORE.length + readSync(file, bytes, BEFORE.length, size, 0);
    AFTER.copy(bytes, end);
    const text = bytes.toString("utf8", 0, end + AFTER.length);
    return { text, look: `${size} ${mtimeMs} ${ctimeMs} ${ino}` };
  } finally {
    closeSync(file);
  }
}

/** Returns what is to be kept from now on: other commands with the same first word have files of their own. */
function renewed(
  kept: CodeCache,
  chunks: ReadonlyMap<string, Chunk>,
): ReadonlyMap<string, CompiledFile> {
  const all = new Map<string, CompiledFile>();
  for (const name of kept.names) {
    const compiled = chunks.has(name) ? undefined : kept.read(name);
    if (compiled !== undefined) all.set(name, compiled);
  }
  for (const [name, { look, script }] of chunks)
    all.set(name, { look, code: script.createCachedData() });
  return all;
}

/**
 * Returns what loads the files of dist/ in place of Node's `require`, which looks each one up at length and compiles it anew
 * in every process. What V8 made of the files is kept for the next process, with the functions that this one has used
 * (`vm.Script`'s `cachedData`). Everything else is left to Node.
 */
export function chunkLoader(require: Require, dirname: string, process: StartedProcess): Require {
  const place = codeCachePlace(process, dirname);
  const modules = new Map<string, { exports: object }>();
  const chunks = new Map<string, Chunk>();
  let cache: CodeCache | undefined;
  let changed = false;

  /** Opens what was kept when the first file is loaded: `version` loads none. */
  function kept(name: string): CompiledFile | undefined {
    if (place === undefined) return undefined;
    if (cache === undefined) {
      const { folder, name: file } = place;
      const opened = readCodeCache(process, folder, file);
      cache = opened;
      changed = opened.rounds < ROUNDS;
      process.on("exit", () => {
        const rounds = opened.rounds + 1;
        if (changed) writeCodeCache(process, folder, file, rounds, renewed(opened, chunks));
      });
    }
    return cache.read(name);
  }

  function compile(name: string, path: string): Script {
    const { text, look } = readChunk(path);
    const known = kept(name);
    const options = { filename: path, columnOffset: -BEFORE.length };
    const script =
      known?.look === look
        ? new Script(text, { ...options, cachedData: known.code })
        : new Script(text, options);
    if (script.cachedDataRejected !== false) changed = true;
    chunks.set(name, { look, script });
    return script;
  }

  function load(name: string): object {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const path = `${dirname}/${name}`;
    const run = compile(name, path).runInThisContext() as ModuleFunction;
    const module = { exports: {} };
    modules.set(name, module);
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    run(module.exports, from(folder), module, path, `${dirname}/${folder.slice(0, -1)}`);
    return module.exports;
  }

  const from =
    (folder: string): Require =>
    (name) => {
      if (name.startsWith("./")) return load(folder + name.slice(2));
      return name.startsWith("../") ? load(name.slice(3)) : require(name);
    };

  return from("");
}
