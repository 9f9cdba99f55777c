import { join } from "node:path";
import { checksum } from "../../base/checksum.ts";
import { cacheNames } from "../cache/kept-table.ts";
import { withCacheFile } from "../cache/read-cache-file.ts";
import { CacheFault, openSections, type ReadAt, readSection } from "../cache/sections.ts";
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

/** The index as it is kept, with what tells whether it is of a table. */
export interface KeptText extends TextIndex {
  readonly files: readonly SegmentFile[];
  /** Tells tables whose rows have the same tickets, see `fingerprint`. */
  readonly rows: number;
  /** The checksum of each row's ticket, as the table had it. */
  readonly sums: () => Uint32Array;
}

/** Returns what tells tables whose rows have the same tickets from others: rows may have other numbers in another table. */
export function fingerprint(table: TicketTable): number {
  const sums = table.numbers("sum");
  return checksum(new Uint8Array(sums.buffer, sums.byteOffset, sums.byteLength));
}

/** Returns the index that was kept, of whatever table. @throws CacheFault, or what the system says. */
export function loadText(folder: string, ref: string): KeptText {
  const path = join(folder, cacheNames(ref).text);
  return withCacheFile(path, (read, identity) => {
    const sections = openSections(read);
    const { header } = sections;
    if (header["version"] !== TEXT_VERSION) throw new CacheFault("of another version");
    if (header["ref"] !== ref) throw new CacheFault("of another ref");
    const files = header["files"] as unknown as readonly SegmentFile[];
    const count = Number(header["count"]);
    const column = (name: string): Uint8Array => {
      const bytes = new Uint8Array(readSection(read, sections, name));
      if (bytes.length !== count) throw new CacheFault("a column of another length");
      return bytes;
    };
    const again = (from: ReadAt): Uint32Array =>
      new Uint32Array(readSection(from, sections, "sums"));
    return {
      count,
      files,
      rows: Number(header["rows"]),
      home: column("home"),
      lengths: column("lengths"),
      meanLength: Number(header["mean"]),
      segments: files.map((file) => fileSegment(folder, file)),
      sums: () => withCacheFile(path, again, identity),
    };
  });
}
