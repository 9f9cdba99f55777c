import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { Script } from "node:vm";
import { codeCachePlace, isOurs } from "./code-place.ts";
import { openKept } from "./open-kept.ts";
import { aligned, HEAD, MAGIC, readTwice } from "./read-twice.ts";
import type {
  Booted,
  Chunk,
  CompiledFile,
  Looks,
  ModuleFunction,
  Require,
  StartedProcess,
} from "./start-types.ts";

const LOADER = "chunks/cli-start-load-chunks.js";
const BEFORE = Buffer.from("(function (exports, require, module, __filename, __dirname) { ");
const AFTER = Buffer.from("\n})");

/** Returns how a file looks from outside: any other content of its name looks otherwise. */
const lookOf = ({ size, mtimeMs, ctimeMs, ino }: Looks): string =>
  `${size} ${mtimeMs} ${ctimeMs} ${ino}`;

/**
 * Returns a module's text as a function's, and how its file looks.
 * The text is put together as bytes, since V8 would copy joined strings once more.
 */
function readChunk(path: string): { readonly text: string; readonly look: string } {
  const file = openSync(path, "r");
  try {
    const stats = fstatSync(file);
    const bytes = Buffer.allocUnsafe(BEFORE.length + stats.size + AFTER.length);
    BEFORE.copy(bytes);
    const end = BEFORE.length + readSync(file, bytes, BEFORE.length, stats.size, 0);
    AFTER.copy(bytes, end);
    return { text: bytes.toString("utf8", 0, end + AFTER.length), look: lookOf(stats) };
  } finally {
    closeSync(file);
  }
}

/** Compiles a file; what is known of it counts as long as it looks as it did. */
export function compile(path: string, known: CompiledFile | undefined): Chunk {
  const same = known !== undefined && known.look === lookOf(statSync(path));
  const { text, look } = same ? known : readChunk(path);
  const cachedData = same ? known.code : undefined;
  const columnOffset = -BEFORE.length;
  return { text, look, script: new Script(text, { filename: path, columnOffset, cachedData }) };
}

function start(require: Require, dirname: string, process: StartedProcess): Require {
  const place = codeCachePlace(process, dirname);
  const kept = place === undefined ? undefined : openKept(process, place);
  const path = `${dirname}/${LOADER}`;
  const loader = compile(path, kept?.loader);
  const module = { exports: {} as { chunkLoader: (booted: Booted) => Require } };
  const run = loader.script.runInThisContext() as ModuleFunction;
  run(module.exports, require, module, path, `${dirname}/chunks`);
  const tools = { readTwice, compile, aligned, isOurs, MAGIC, HEAD };
  return module.exports.chunkLoader({ require, dirname, process, place, kept, loader, tools });
}

/**
 * Returns what stands in for Node's `require` in the program: our own files are loaded by `load-chunks.ts`, which is started
 * when the first of them is asked for.
 */
export function boot(require: Require, dirname: string, process: StartedProcess): Require {
  let load: Require | undefined;
  return (name) => {
    if (!name.startsWith("./")) return require(name);
    load ??= start(require, dirname, process);
    return load(name);
  };
}
