import { join } from "node:path";
import { checksum } from "../../base/checksum.ts";
import { cacheNames } from "../cache/cache-names.ts";
import { withCacheFile } from "../cache/read-cache-file.ts";
import {
  CacheFault,
  openSections,
  type ReadAt,
  readSection,
  type Sections,
} from "../cache/sections.ts";
import type { TicketTable } from "../cache/table.ts";
import { memorySegment, openSegment, TEXT_VERSION, type TextSegment } from "./segment.ts";
import type { TextIndex } from "./text-index.ts";

/** A segment's file. */
export interface SegmentFile {
  readonly name: string;
  readonly size: number;
}

/** Files up to this size are read at once. */
const SMALL = 1 << 16;

/** Opens a segment's file. @throws CacheFault, or what the system says. */
export function fileSegment(folder: string, { name, size }: SegmentFile): TextSegment {
  const path = join(folder, name);
  const [identity, whole] = withCacheFile(path, (read, own, actual) => {
    if (actual !== size) throw new CacheFault("of another size");
    return [own, size <= SMALL ? read(0, size) : undefined] as const;
  });
  if (whole !== undefined) return memorySegment(whole);
  return openSegment((use) => withCacheFile(path, use, identity));
}

/** The columns of an index as they were written as a whole. */
export interface TextBase {
  /** Tells one from all others: what changed since is laid over this one alone. */
  readonly id: string;
  readonly home: Uint8Array;
  readonly lengths: Uint8Array;
  /** The checksum of each row's ticket, as the table had it. */
  readonly sums: () => Uint32Array;
}

/** The index as it is kept, with what tells whether it is of a table. */
export interface KeptText extends TextIndex {
  readonly files: readonly SegmentFile[];
  /** Tells tables whose rows have the same tickets, see `fingerprint`. */
  readonly rows: number;
  /** The checksum of each row's ticket, as the table had it. */
  readonly sums: () => Uint32Array;
  readonly base: TextBase;
}

/** Returns what tells tables whose rows have the same tickets from others: rows may have other numbers in another table. */
export function fingerprint(table: TicketTable): number {
  const sums = table.numbers("sum");
  return checksum(new Uint8Array(sums.buffer, sums.byteOffset, sums.byteLength));
}

/** What is said of an index at the head of its files. */
interface TextHead {
  readonly count: number;
  readonly files: readonly SegmentFile[];
  readonly rows: number;
  readonly meanLength: number;
}

function headOf({ header }: Sections, ref: string): TextHead {
  if (header["version"] !== TEXT_VERSION) throw new CacheFault("of another version");
  if (header["ref"] !== ref) throw new CacheFault("of another ref");
  return {
    count: Number(header["count"]),
    files: header["files"] as unknown as readonly SegmentFile[],
    rows: Number(header["rows"]),
    meanLength: Number(header["mean"]),
  };
}

function column(read: ReadAt, sections: Sections, name: string, count: number): Uint8Array {
  const bytes = new Uint8Array(readSection(read, sections, name));
  if (bytes.length !== count) throw new CacheFault("a column of another length");
  return bytes;
}

/** Returns the index as it was written as a whole. @throws CacheFault, or what the system says. */
function loadBase(folder: string, ref: string): TextHead & { readonly base: TextBase } {
  const path = join(folder, cacheNames(ref).text);
  return withCacheFile(path, (read, identity) => {
    const sections = openSections(read);
    const head = headOf(sections, ref);
    const { id } = sections.header;
    if (typeof id !== "string") throw new CacheFault("without a name");
    const again = (from: ReadAt): Uint32Array =>
      new Uint32Array(readSection(from, sections, "sums"));
    const base: TextBase = {
      id,
      home: column(read, sections, "home", head.count),
      lengths: column(read, sections, "lengths", head.count),
      sums: () => withCacheFile(path, again, identity),
    };
    return { ...head, base };
  });
}

/** Rows that changed since the index was written as a whole. */
interface TextPatch extends TextHead {
  readonly changed: Uint32Array;
  readonly home: Uint8Array;
  readonly lengths: Uint8Array;
  readonly sums: Uint32Array;
}

/** Returns what changed since; undefined: nothing, or it is of another base. @throws CacheFault, or what the system says. */
function loadPatch(folder: string, ref: string, { id }: TextBase): TextPatch | undefined {
  const path = join(folder, cacheNames(ref).textPatch);
  return withCacheFile(path, (read) => {
    const sections = openSections(read);
    if (sections.header["base"] !== id) return undefined;
    const changed = new Uint32Array(readSection(read, sections, "changed"));
    const sums = new Uint32Array(readSection(read, sections, "sums"));
    if (sums.length !== changed.length) throw new CacheFault("a column of another length");
    return {
      ...headOf(sections, ref),
      ...{ changed, sums },
      home: column(read, sections, "home", changed.length),
      lengths: column(read, sections, "lengths", changed.length),
    };
  });
}

/** Whoever has only what was kept before brings that up to date. */
function patchIfThere(folder: string, ref: string, base: TextBase): TextPatch | undefined {
  try {
    return loadPatch(folder, ref, base);
  } catch {
    return undefined;
  }
}

/** Returns a column with the rows in it that changed. */
function laidOver<T extends Uint8Array | Uint32Array>(
  under: T,
  over: T,
  all: T,
  changed: Uint32Array,
): T {
  all.set(under.subarray(0, all.length));
  for (let at = 0; at < changed.length; at++) all[changed[at] as number] = over[at] as number;
  return all;
}

/** Returns the index that was kept, of whatever table. @throws CacheFault, or what the system says. */
export function loadText(folder: string, ref: string): KeptText {
  const { base, ...head } = loadBase(folder, ref);
  const patch = patchIfThere(folder, ref, base);
  const { count, files, rows, meanLength } = patch ?? head;
  const { home, lengths, sums } = patch === undefined ? base : patched(base, patch, count);
  const segments = files.map((file) => fileSegment(folder, file));
  return { count, files, rows, meanLength, home, lengths, sums, base, segments };
}

function patched(base: TextBase, patch: TextPatch, count: number): Omit<TextBase, "id"> {
  const { changed } = patch;
  return {
    home: laidOver(base.home, patch.home, new Uint8Array(count), changed),
    lengths: laidOver(base.lengths, patch.lengths, new Uint8Array(count), changed),
    sums: () => laidOver(base.sums(), patch.sums, new Uint32Array(count), changed),
  };
}
