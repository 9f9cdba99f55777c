import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
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
}

/** Compiled files by their names, of which each is read when it is asked for. */
export interface CodeCache {
  /** How often it was written anew. */
  readonly rounds: number;
  readonly names: readonly string[];
  /** Returns a file's code; undefined where there is none, or it is in doubt. */
  read(name: string): CompiledFile | undefined;
}

const MAGIC = 0x32637467;
/** Magic number, length of the index, its checksum. */
const HEAD = 12;
/** V8 wants its own data at an even place. */
const ALIGNMENT = 8;
const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/** More files in the folder are too many, and the oldest go until so many are left. */
const MOST = 400;
const LEFT = 200;

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
  const word = /^[a-z]{1,20}$/.exec(process.argv[2] ?? "")?.[0] ?? "other";
  return { folder: `${home}/git-ticket/code`, name: `${word}-${spread(key)}.bin` };
}

/** Code is run that stands in these files: nobody else may have been able to write them. */
function isOurs(
  { geteuid }: StartedProcess,
  stats: { readonly uid: number; readonly mode: number },
): boolean {
  return geteuid === undefined || (stats.uid === geteuid() && (stats.mode & 0o022) === 0);
}

/** A file in a cache: its name and look, and where its code is. */
type Place = readonly [name: string, look: string, length: number, sum: number];

/** The index is at the beginning, and mostly within the first bytes that are read. */
const FIRST_READ = 4096;

/** Reads so many bytes at a place. @throws Error where there are fewer. */
function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.from(new ArrayBuffer(length));
  if (readSync(file, bytes, 0, length, position) !== length) throw new Error("cut short");
  return bytes;
}

function readIndex(
  file: number,
  size: number,
): { readonly rounds: number; readonly files: readonly Place[]; readonly start: number } {
  const first = readAt(file, 0, Math.min(size, FIRST_READ));
  const length = first.readUInt32LE(4);
  const end = HEAD + length;
  const text = end <= first.length ? first.subarray(HEAD, end) : readAt(file, HEAD, length);
  if (first.readUInt32LE(0) !== MAGIC || first.readUInt32LE(8) !== checksum(text))
    throw new Error("damaged");
  const { rounds, files } = JSON.parse(text.toString("utf8")) as {
    rounds: number;
    files: readonly Place[];
  };
  return { rounds, files, start: aligned(end) };
}

/** Opens the cache in a file, which stays open. @throws whatever is wrong with it. */
function openCache(process: StartedProcess, path: string): CodeCache {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || !isOurs(process, stats)) throw new Error("not ours");
    const { rounds, files, start } = readIndex(file, stats.size);
    const places = new Map<string, { readonly place: Place; readonly at: number }>();
    let at = start;
    for (const place of files) {
      places.set(place[0], { place, at });
      at += aligned(place[2]);
    }
    const read = (name: string): CompiledFile | undefined => {
      const found = places.get(name);
      if (found === undefined) return undefined;
      const [, look, length, sum] = found.place;
      try {
        const code = readAt(file, found.at, length);
        return checksum(code) === sum ? { look, code } : undefined;
      } catch {
        return undefined;
      }
    };
    return { rounds, names: [...places.keys()], read };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

const NOTHING: CodeCache = { rounds: 0, names: [], read: () => undefined };

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

/** Returns the pieces of a cache. */
function encodeCodeCache(
  rounds: number,
  files: ReadonlyMap<string, CompiledFile>,
): readonly Uint8Array[] {
  const index = [...files].map(
    ([name, { look, code }]): Place => [name, look, code.length, checksum(code)],
  );
  const text = Buffer.from(JSON.stringify({ rounds, files: index }));
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(MAGIC, 0);
  head.writeUInt32LE(text.length, 4);
  head.writeUInt32LE(checksum(text), 8);
  const padding = (length: number) => new Uint8Array(aligned(length) - length);
  const codes = [...files.values()].flatMap(({ code }) => [code, padding(code.length)]);
  return [head, text, padding(HEAD + text.length), ...codes];
}

/** Keeps compiled code for later processes, where that can be done. Never throws. */
export function writeCodeCache(
  process: StartedProcess,
  folder: string,
  name: string,
  rounds: number,
  files: ReadonlyMap<string, CompiledFile>,
): void {
  const temporary = `${folder}/${name}.${process.pid}.tmp`;
  try {
    // Who runs as somebody else leaves nothing in a stranger's home.
    const home = folder.slice(0, folder.lastIndexOf("/.cache/"));
    if (home !== "" && !isOurs(process, { ...statSync(home), mode: 0 })) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOurs(process, lstatSync(folder))) return;
    const bytes = Buffer.concat(encodeCodeCache(rounds, files));
    writeFileSync(temporary, bytes, { flag: "wx", mode: 0o600 });
    renameSync(temporary, `${folder}/${name}`);
    removeOldest(folder);
  } catch {
    remove(temporary);
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Gone already, or never there.
  }
}

function removeOldest(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= MOST) return;
  const aged = names.map((name) => ({ name, time: statSync(`${folder}/${name}`).mtimeMs }));
  for (const { name } of aged.sort((a, b) => a.time - b.time).slice(0, names.length - LEFT))
    remove(`${folder}/${name}`);
}
