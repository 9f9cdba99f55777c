import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { Script } from "node:vm";
import { checksum } from "../../base/checksum.ts";
import {
  aligned,
  type CodeCache,
  type CompiledFile,
  codeCachePlace,
  HEAD,
  isOurs,
  MAGIC,
  NOTHING,
  readCodeCache,
  type StartedProcess,
} from "./code-cache.ts";
import type { Chunk, keepCode } from "./keep-code.ts";

/** Loads a module by the name that a file of dist/ has for it. */
export type Require = (name: string) => unknown;

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
/** What keeps the code of this process is seldom needed. */
const KEEPER = "chunks/cli-start-keep-code.js";
/** The second run of a command often takes another way than the first, which finds no cache of anything. */
const ROUNDS = 2;

/** Returns how a file looks from outside: any other content of its name looks otherwise. */
const lookOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string =>
  `${size} ${mtimeMs} ${ctimeMs} ${ino}`;

/**
 * Returns a module's text as a function's, and how its file looks.
 * The text is put together as bytes, since V8 would copy joined strings once more.
 */
function readChunk(path: string): { readonly text: string; readonly look: string } {
  const file = openSync(path, "r");
  try {
    const stats = fstatSync(file);
    const { size } = stats;
    const bytes = Buffer.allocUnsafe(BEFORE.length + size + AFTER.length);
    BEFORE.copy(bytes);
    const end = BEFORE.length + readSync(file, bytes, BEFORE.length, size, 0);
    AFTER.copy(bytes, end);
    const text = bytes.toString("utf8", 0, end + AFTER.length);
    return { text, look: lookOf(stats) };
  } finally {
    closeSync(file);
  }
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
  /** Whether a file is another than the one that was kept: then it is another installation, of which nothing else counts. */
  let replaced = false;

  /** Keeps the code of this process for later ones, where that can be done. */
  function keepAll(to: NonNullable<typeof place>, opened: CodeCache): void {
    const used = new Map(chunks);
    try {
      const keeper = load(KEEPER) as { readonly keepCode: typeof keepCode };
      keeper.keepCode({ MAGIC, HEAD, aligned, isOurs, checksum }, process, to, opened, used);
    } catch {
      // Our files have just been taken away, or replaced.
    }
  }

  /** Opens what was kept when the first file is loaded: `version` loads none. */
  function kept(name: string): CompiledFile | undefined {
    if (place === undefined) return undefined;
    if (cache === undefined) {
      const opened = readCodeCache(process, place.folder, place.name);
      cache = opened;
      changed = opened.rounds < ROUNDS;
      process.on("exit", () => {
        if (changed) keepAll(place, replaced ? NOTHING : opened);
      });
    }
    return cache.read(name);
  }

  function compile(name: string, path: string): Script {
    const known = kept(name);
    const same = known?.text !== undefined && known.look === lookOf(statSync(path));
    const { text, look } = same ? { text: known.text, look: known.look } : readChunk(path);
    const options = { filename: path, columnOffset: -BEFORE.length };
    const script =
      known?.look === look
        ? new Script(text, { ...options, cachedData: known.code })
        : new Script(text, options);
    if (script.cachedDataRejected !== false) changed = true;
    if (known !== undefined && known.look !== look) replaced = true;
    chunks.set(name, { look, text, script });
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
