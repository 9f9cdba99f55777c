import { NOTHING, readCodeCache } from "./code-cache.ts";
import type { keepCode } from "./keep-code.ts";
import type { Booted, Chunk, CodeCache, ModuleFunction, Require } from "./start-types.ts";

/** What keeps the code of this process is seldom needed. */
const KEEPER = "chunks/cli-start-keep-code.js";
/** Commands with the same first word take several ways: the first builds a cache, later ones find it, or bring it up to date. */
const MOST_WAYS = 12;

function opened({ kept, tools }: Booted): CodeCache {
  if (kept === undefined) return NOTHING;
  try {
    return readCodeCache(kept, tools);
  } catch {
    return NOTHING;
  }
}

/**
 * Returns what loads the files of dist/ in place of Node's `require`, which looks each one up at length and compiles it anew
 * in every process. What V8 made of the files is kept for the next process, with the functions that this one has used
 * (`vm.Script`'s `cachedData`). Everything else is left to Node.
 */
export function chunkLoader(booted: Booted): Require {
  const { require, dirname, process, place, loader, tools } = booted;
  const cache = opened(booted);
  const modules = new Map<string, { exports: object }>();
  const chunks = new Map<string, Chunk>();
  let changed = loader.script.cachedDataRejected !== false;
  /** Letters of all files: with how many there are, it tells one way from another. */
  let letters = 0;
  /** Whether a file is another than the one that was kept: then it is another installation, of which nothing else counts. */
  let replaced = false;

  /** Keeps the code of this process for later ones, where that can be done and they lack some of it. */
  function keepNew(): void {
    const way = `${chunks.size} ${letters}`;
    if (!changed && (cache.ways.includes(way) || cache.ways.length >= MOST_WAYS)) return;
    const used = new Map(chunks);
    try {
      const keeper = load(KEEPER) as { readonly keepCode: typeof keepCode };
      keeper.keepCode({ ...booted, loader }, replaced ? NOTHING : cache, used, way);
    } catch {
      // Our files have just been taken away, or replaced.
    }
  }

  function compile(name: string, path: string): Chunk {
    const known = cache.read(name);
    const chunk = tools.compile(path, known);
    if (chunk.script.cachedDataRejected !== false) changed = true;
    letters += chunk.text.length;
    if (known !== undefined && known.look !== chunk.look) replaced = true;
    chunks.set(name, chunk);
    return chunk;
  }

  function load(name: string): object {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const path = `${dirname}/${name}`;
    const run = compile(name, path).script.runInThisContext() as ModuleFunction;
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

  if (place !== undefined) process.on("exit", keepNew);
  return from("");
}
