import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { checksum } from "../../base/checksum.ts";

/** What a process knows of itself. */
export type StartedProcess = Pick<
  NodeJS.Process,
  "env" | "argv" | "execArgv" | "platform" | "version" | "arch" | "pid" | "geteuid" | "on"
>;

/** How a file looked when it was compiled, and what V8 made of it. */
export interface CompiledFile {
  readonly look: string;
  readonly code: Uint8Array;
  /** What was compiled; undefined for a file that is seldom used, which is read again. */
  readonly text?: string;
}

/** Compiled files by their names. What is mostly used is read in one go, anything else when it is asked for. */
export interface CodeCache {
  /** How often it was written anew. */
  readonly rounds: number;
  readonly names: readonly string[];
  /** Returns a file's code; undefined where there is none, or it is in doubt. */
  read(name: string): CompiledFile | undefined;
}

/** A file that is mostly used: its name and look, the lengths of its code and its text. */
export type CommonPlace = readonly [name: string, look: string, code: number, text: number];
/** Any other: its name and look, the length of its code, and its checksum. */
export type Place = readonly [name: string, look: string, length: number, sum: number];

/** What stands at the beginning of a cache. Then come the codes and the texts of the common files, then the codes of the others. */
export interface Index {
  readonly rounds: number;
  readonly common: readonly CommonPlace[];
  /** Checksum of all that is common. */
  readonly sum: number;
  readonly others: readonly Place[];
}

export const MAGIC: number = 0x33637467;
/** Magic number, length of the index, its checksum. */
export const HEAD: number = 12;
/** V8 wants its own data at an even place. */
const ALIGNMENT = 8;
export const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/** Returns the folder for what can be made again, as the system has it; undefined where none is known. */
function cacheHome({ env, platform }: StartedProcess): string | undefined {
  if (platform === "win32") return env["LOCALAPPDATA"];
  const given = env["XDG_CACHE_HOME"];
  if (given?.startsWith("/")) return given;
  return env["HOME"]?.startsWith("/") ? `${env["HOME"]}/.cache` : undefined;
}

/** Spreads the bits of a text: Fowler, Noll and Vo's FNV-1a. */
function spread(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, "0");
}

function isWord(text: string): boolean {
  for (const letter of text) if (letter < "a" || letter > "z") return false;
  return text !== "" && text.length <= 20;
}

/**
 * Returns where compiled code is kept: a file for each first word of a command line, each installation, and each Node with
 * its options. Undefined where there is no place, or NODE_DISABLE_COMPILE_CACHE says that there is to be none.
 */
export function codeCachePlace(
  process: StartedProcess,
  installation: string,
): { readonly folder: string; readonly name: string } | undefined {
  const home = cacheHome(process);
  if (home === undefined || process.env["NODE_DISABLE_COMPILE_CACHE"]) return undefined;
  const { version, arch, execArgv, env } = process;
  const key = [installation, version, arch, ...execArgv, env["NODE_OPTIONS"] ?? ""].join("\0");
  const word = isWord(process.argv[2] ?? "") ? process.argv[2] : "other";
  return { folder: `${home}/git-ticket/code`, name: `${word}-${spread(key)}.bin` };
}

/** Code is run that stands in these files: nobody else may have been able to write them. */
export function isOurs(
  { geteuid }: StartedProcess,
  stats: { readonly uid: number; readonly mode: number },
): boolean {
  return geteuid === undefined || (stats.uid === geteuid() && (stats.mode & 0o022) === 0);
}

/** The index is at the beginning, and mostly within the first bytes that are read. */
const FIRST_READ = 4096;

/** Reads so many bytes at a place. @throws Error where there are fewer. */
function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.from(new ArrayBuffer(length));
  if (readSync(file, bytes, 0, length, position) !== length) throw new Error("cut short");
  return bytes;
}

function readIndex(file: number, size: number): { readonly index: Index; readonly start: number } {
  const first = readAt(file, 0, Math.min(size, FIRST_READ));
  const length = first.readUInt32LE(4);
  const end = HEAD + length;
  const text = end <= first.length ? first.subarray(HEAD, end) : readAt(file, HEAD, length);
  if (first.readUInt32LE(0) !== MAGIC || first.readUInt32LE(8) !== checksum(text))
    throw new Error("damaged");
  return { index: JSON.parse(text.toString("utf8")) as Index, start: aligned(end) };
}

/** Reads what is mostly used. @throws whatever is wrong with it. */
function readCommon(
  file: number,
  { common, sum }: Index,
  start: number,
): { readonly files: ReadonlyMap<string, CompiledFile>; readonly end: number } {
  let [codes, letters] = [0, 0];
  for (const [, , code, text] of common) {
    codes += aligned(code);
    letters += text;
  }
  const bytes = readAt(file, start, codes + letters);
  if (checksum(bytes) !== sum) throw new Error("damaged");
  // Parts of one long text are no copies, and V8 does not move it when it collects its memory.
  const texts = bytes.toString("latin1", codes);
  const files = new Map<string, CompiledFile>();
  let [at, from] = [0, 0];
  for (const [name, look, code, text] of common) {
    files.set(name, {
      look,
      code: bytes.subarray(at, at + code),
      text: texts.slice(from, from + text),
    });
    at += aligned(code);
    from += text;
  }
  return { files, end: aligned(start + bytes.length) };
}

/** Opens the cache in a file, which stays open. @throws whatever is wrong with it. */
function openCache(process: StartedProcess, path: string): CodeCache {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || !isOurs(process, stats)) throw new Error("not ours");
    const { index, start } = readIndex(file, stats.size);
    const { files, end } = readCommon(file, index, start);
    const read = (name: string): CompiledFile | undefined => {
      const common = files.get(name);
      if (common !== undefined) return common;
      let at = end;
      for (const [other, look, length, sum] of index.others) {
        if (other === name) {
          const code = readAt(file, at, length);
          return checksum(code) === sum ? { look, code } : undefined;
        }
        at += aligned(length);
      }
      return undefined;
    };
    const names = [...files.keys(), ...index.others.map(([name]) => name)];
    return { rounds: index.rounds, names, read: tried(read) };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

const tried =
  (read: CodeCache["read"]): CodeCache["read"] =>
  (name) => {
    try {
      return read(name);
    } catch {
      return undefined;
    }
  };

/** What is kept where nothing is, or nothing of it counts. */
export const NOTHING: CodeCache = { rounds: 0, names: [], read: () => undefined };

/** Returns what was kept; nothing where that is in doubt. */
export function readCodeCache(process: StartedProcess, folder: string, name: string): CodeCache {
  try {
    const stats = lstatSync(folder);
    if (stats.isDirectory() && isOurs(process, stats))
      return openCache(process, `${folder}/${name}`);
  } catch {
    // It will be made anew.
  }
  return NOTHING;
}
