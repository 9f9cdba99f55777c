import {
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import type { Script } from "node:vm";
import type { checksum } from "../../base/checksum.ts";
import type * as reading from "./code-cache.ts";
import type {
  CodeCache,
  CommonPlace,
  CompiledFile,
  Index,
  Place,
  StartedProcess,
} from "./code-cache.ts";

/** A file that this process has run. */
export interface Chunk {
  readonly look: string;
  readonly text: string;
  readonly script: Script;
}

/** What the loader has loaded for itself, so that it is not loaded twice. */
export type Reading = Pick<typeof reading, "MAGIC" | "HEAD" | "aligned" | "isOurs"> & {
  readonly checksum: typeof checksum;
};

/** A file that is read in one go with others. */
type Common = Required<CompiledFile>;

/** More files in the folder are too many, and the oldest go until so many are left. */
const MOST = 400;
const LEFT = 200;

/** So many bytes take a third of a millisecond to read. */
const MOST_TOGETHER = 640 << 10;

/** Returns the pieces of a cache. */
export function encodeCodeCache(
  { MAGIC, HEAD, aligned, checksum }: Reading,
  rounds: number,
  common: ReadonlyMap<string, Common>,
  others: ReadonlyMap<string, CompiledFile>,
): readonly Uint8Array[] {
  const padding = (length: number): Uint8Array => new Uint8Array(aligned(length) - length);
  const padded = (code: Uint8Array): readonly Uint8Array[] => [code, padding(code.length)];
  const texts = [...common.values()].map(({ text }) => Buffer.from(text, "latin1"));
  const read = [...[...common.values()].flatMap(({ code }) => padded(code)), ...texts];
  const together = Buffer.concat(read);
  const index: Index = {
    rounds,
    common: [...common].map(
      ([name, { look, code }], i): CommonPlace => [name, look, code.length, texts[i]?.length ?? 0],
    ),
    sum: checksum(together),
    others: [...others].map(
      ([name, { look, code }]): Place => [name, look, code.length, checksum(code)],
    ),
  };
  const text = Buffer.from(JSON.stringify(index));
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(MAGIC, 0);
  head.writeUInt32LE(text.length, 4);
  head.writeUInt32LE(checksum(text), 8);
  const codes = [...others.values()].flatMap(({ code }) => padded(code));
  return [head, text, padding(HEAD + text.length), ...padded(together), ...codes];
}

/** Our files are, unless a library writes otherwise. */
const isPlain = (text: string): boolean => Buffer.byteLength(text) === text.length;

const sizeOf = ({ code, text }: Common): number => code.length + text.length;

/**
 * Returns what is to be kept from now on: other commands with the same first word have files of their own. What this run has used is
 * read in one go, and what was so before, as long as it is little.
 */
export function renewed(
  kept: CodeCache,
  chunks: ReadonlyMap<string, Chunk>,
): {
  readonly common: ReadonlyMap<string, Common>;
  readonly others: ReadonlyMap<string, CompiledFile>;
} {
  const common = new Map<string, Common>();
  const others = new Map<string, CompiledFile>();
  let size = 0;
  const keep = (name: string, { look, code, text }: CompiledFile, used: boolean): void => {
    const all = text !== undefined && isPlain(text) ? { look, code, text } : undefined;
    if (all === undefined || (!used && size + sizeOf(all) > MOST_TOGETHER))
      others.set(name, { look, code });
    else {
      common.set(name, all);
      size += sizeOf(all);
    }
  };
  for (const [name, { look, text, script }] of chunks)
    keep(name, { look, text, code: script.createCachedData() }, true);
  for (const name of kept.names) {
    const compiled = chunks.has(name) ? undefined : kept.read(name);
    if (compiled !== undefined) keep(name, compiled, false);
  }
  return { common, others };
}

/** Keeps compiled code for later processes, where that can be done. Never throws. */
export function keepCode(
  reading: Reading,
  process: StartedProcess,
  { folder, name }: { readonly folder: string; readonly name: string },
  kept: CodeCache,
  chunks: ReadonlyMap<string, Chunk>,
): void {
  const temporary = `${folder}/${name}.${process.pid}.tmp`;
  const { isOurs } = reading;
  try {
    // Who runs as somebody else leaves nothing in a stranger's home.
    const home = folder.slice(0, folder.lastIndexOf("/.cache/"));
    if (home !== "" && !isOurs(process, { ...statSync(home), mode: 0 })) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOurs(process, lstatSync(folder))) return;
    const { common, others } = renewed(kept, chunks);
    const bytes = Buffer.concat(encodeCodeCache(reading, kept.rounds + 1, common, others));
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
