import {
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import type {
  Booted,
  Chunk,
  CodeCache,
  CompiledFile,
  FilePlace,
  Index,
  StartedProcess,
  Tools,
} from "./start-types.ts";

/** More files in the folder are too many, and the oldest go until so many are left. */
const MOST = 400;
const LEFT = 200;

/** What is written of files: where they stand, their bytes. */
interface Encoded {
  readonly places: readonly FilePlace[];
  readonly bytes: readonly Uint8Array[];
}

/** Returns bytes with nothing behind them up to an even place. */
const padded = (bytes: Uint8Array, aligned: Tools["aligned"]): readonly Uint8Array[] => [
  bytes,
  new Uint8Array(aligned(bytes.length) - bytes.length),
];

/** Returns files that are read together: all codes, then all texts. */
function encodeFiles(files: ReadonlyMap<string, CompiledFile>, aligned: Tools["aligned"]): Encoded {
  const texts = [...files.values()].map(({ text }) => Buffer.from(text));
  const codes = [...files.values()].flatMap(({ code }) => padded(code, aligned));
  return {
    places: [...files].map(([name, { look, code, text }], i) => {
      const length = texts[i]?.length ?? 0;
      return [name, look, code.length, length === text.length ? length : -length];
    }),
    bytes: padded(Buffer.concat([...codes, ...texts]), aligned),
  };
}

/** Returns what is kept: all of it twice, so that damage is seen. */
export function encodeCodeCache(
  { MAGIC, HEAD, aligned }: Pick<Tools, "MAGIC" | "HEAD" | "aligned">,
  loader: CompiledFile,
  ways: readonly string[],
  common: ReadonlyMap<string, CompiledFile>,
  others: ReadonlyMap<string, CompiledFile>,
): readonly Uint8Array[] {
  const [first, rest] = [encodeFiles(common, aligned), encodeFiles(others, aligned)];
  const index: Index = { ways, common: first.places, others: rest.places };
  const [text, look] = [loader.text, loader.look].map((own) => Buffer.from(own, "latin1"));
  const indexText = Buffer.from(JSON.stringify(index));
  const head = Buffer.alloc(HEAD);
  const lead = Buffer.concat([
    ...[head, ...padded(loader.code, aligned)],
    ...[text ?? head, look ?? head, indexText],
  ]);
  const whole = Buffer.concat([...padded(lead, aligned), ...first.bytes, ...rest.bytes]);
  const lengths = [loader.code, text, look, indexText].map((part) => part?.length ?? 0);
  for (const [i, number] of [MAGIC, whole.length, ...lengths].entries())
    whole.writeUInt32LE(number, 4 * i);
  return [whole, whole];
}

const compiled = ({ look, text, script }: Chunk): CompiledFile => ({
  look,
  text,
  code: script.createCachedData(),
});

/** A way of fewer letters does not decide what is read at once: help, or an error, loses next to nothing by reading more. */
const FEW = 100_000;

const lettersOf = (files: Iterable<{ readonly text: string } | undefined>): number => {
  let letters = 0;
  for (const file of files) letters += file?.text.length ?? 0;
  return letters;
};

/** Tells whether a way of so many letters is the one to be read at once, rather than the one that was. */
const isBetter = (own: number, before: number): boolean =>
  before < FEW ? own > before : own >= FEW && own <= before;

/**
 * Returns what is to be kept from now on: what the shortest way of some length uses is read at once, what others use is read when
 * any of that is asked for. Commands with the same first word share what is kept.
 */
export function renewed(
  kept: CodeCache,
  chunks: ReadonlyMap<string, Chunk>,
): {
  readonly common: ReadonlyMap<string, CompiledFile>;
  readonly others: ReadonlyMap<string, CompiledFile>;
} {
  const { common: before } = kept;
  const known = lettersOf([...before].map((name) => kept.read(name)));
  const isChosen = isBetter(lettersOf(chunks.values()), known);
  const common = new Map<string, CompiledFile>();
  const others = new Map<string, CompiledFile>();
  const keep = (name: string, file: CompiledFile): void => {
    const isCommon = isChosen ? chunks.has(name) : before.has(name);
    (isCommon ? common : others).set(name, file);
  };
  for (const [name, chunk] of chunks) keep(name, compiled(chunk));
  for (const name of kept.names) {
    const file = chunks.has(name) ? undefined : kept.read(name);
    if (file !== undefined) keep(name, file);
  }
  return { common, others };
}

/**
 * Who runs as somebody else leaves nothing in a stranger's home: what there is of the folder has to be the user's own, or where
 * anybody may make folders, like /tmp.
 */
function isAtHome(process: StartedProcess, isOurs: Tools["isOurs"], folder: string): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false });
  const end = folder.lastIndexOf("/");
  if (stats === undefined) return end > 0 && isAtHome(process, isOurs, folder.slice(0, end));
  return isOurs(process, { uid: stats.uid, mode: 0 }) || (stats.mode & 0o1000) !== 0;
}

/** Keeps compiled code for later processes, where that can be done. Never throws. */
export function keepCode(
  { process, place, loader, tools }: Pick<Booted, "process" | "place" | "loader" | "tools">,
  kept: CodeCache,
  chunks: ReadonlyMap<string, Chunk>,
  way: string,
): void {
  if (place === undefined) return;
  const { folder, name } = place;
  const temporary = `${folder}/${name}.${process.pid}.tmp`;
  const { isOurs } = tools;
  try {
    if (!isAtHome(process, isOurs, folder)) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOurs(process, lstatSync(folder))) return;
    const { common, others } = renewed(kept, chunks);
    const ways = [...new Set([...kept.ways, way])];
    const pieces = encodeCodeCache(tools, compiled(loader), ways, common, others);
    writeFileSync(temporary, Buffer.concat(pieces), { flag: "wx", mode: 0o600 });
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
