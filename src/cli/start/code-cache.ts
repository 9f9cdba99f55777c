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

/** Compiled files by their names, and how often they were written anew. */
export interface CodeCache {
  readonly rounds: number;
  readonly files: ReadonlyMap<string, CompiledFile>;
}

const MAGIC = 0x31637467;
/** Magic number, length of the index, checksum of all that follows. */
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

/** Returns the cache in a file. @throws whatever is wrong with it. */
function openCache(process: StartedProcess, path: string): CodeCache {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || !isOurs(process, stats)) throw new Error("not ours");
    const bytes = Buffer.from(new ArrayBuffer(stats.size));
    if (readSync(file, bytes, 0, stats.size, 0) !== stats.size) throw new Error("cut short");
    const length = bytes.readUInt32LE(4);
    const body = bytes.subarray(HEAD);
    if (bytes.readUInt32LE(0) !== MAGIC || bytes.readUInt32LE(8) !== checksum(body))
      throw new Error("damaged");
    const { rounds, files } = JSON.parse(body.toString("utf8", 0, length)) as {
      rounds: number;
      files: readonly (readonly [name: string, look: string, length: number])[];
    };
    let at = aligned(HEAD + length);
    const found = files.map(([name, look, size]): [string, CompiledFile] => {
      const code = bytes.subarray(at, at + size);
      at = aligned(at + size);
      return [name, { look, code }];
    });
    return { rounds, files: new Map(found) };
  } finally {
    closeSync(file);
  }
}

/** Returns what was kept; nothing where that is in doubt. */
export function readCodeCache(process: StartedProcess, folder: string, name: string): CodeCache {
  try {
    const stats = lstatSync(folder);
    if (stats.isDirectory() && isOurs(process, stats))
      return openCache(process, `${folder}/${name}`);
  } catch {
    // It will be made anew.
  }
  return { rounds: 0, files: new Map() };
}

/** Returns the bytes of a cache. */
export function encodeCodeCache({ rounds, files }: CodeCache): Uint8Array {
  const index = [...files].map(([name, { look, code }]) => [name, look, code.length]);
  const text = Buffer.from(JSON.stringify({ rounds, files: index }));
  const lengths = [...files.values()].map(({ code }) => code.length);
  const bytes = Buffer.alloc(
    lengths.reduce((at, length) => aligned(at + length), aligned(HEAD + text.length)),
  );
  text.copy(bytes, HEAD);
  let at = aligned(HEAD + text.length);
  for (const { code } of files.values()) {
    bytes.set(code, at);
    at = aligned(at + code.length);
  }
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt32LE(text.length, 4);
  bytes.writeUInt32LE(checksum(bytes.subarray(HEAD)), 8);
  return bytes;
}

/** Keeps compiled code for later processes, where that can be done. Never throws. */
export function writeCodeCache(
  process: StartedProcess,
  folder: string,
  name: string,
  cache: CodeCache,
): void {
  const temporary = `${folder}/${name}.${process.pid}.tmp`;
  try {
    // Who runs as somebody else leaves nothing in a stranger's home.
    const home = folder.slice(0, folder.lastIndexOf("/.cache/"));
    if (home !== "" && !isOurs(process, { ...statSync(home), mode: 0 })) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOurs(process, lstatSync(folder))) return;
    writeFileSync(temporary, encodeCodeCache(cache), { flag: "wx", mode: 0o600 });
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
