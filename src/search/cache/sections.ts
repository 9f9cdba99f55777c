import { checksum } from "../../base/checksum.ts";
import type { Json } from "../../base/json.ts";

/** Something in a cache is not as it was written. What is in doubt is made anew. */
export class CacheFault extends Error {}

/** Returns in words why a cache is not believed. */
export function whyOf(error: unknown): string {
  if (error instanceof CacheFault) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "a file is missing";
  if (code === "ELOOP") return "a link in the place of a file";
  return typeof code === "string" ? `a file that can't be read (${code})` : "damaged";
}

/** Reads bytes of a file at a place, into a buffer of their own. @throws CacheFault where there are fewer. */
export type ReadAt = (position: number, length: number) => Uint8Array<ArrayBuffer>;

/** Where a section is, from where all begin, and its checksum. */
type Place = readonly [position: number, length: number, sum: number];

/** A file of named arrays, of which each reader loads those that it needs. */
export interface Sections {
  readonly header: Readonly<Record<string, Json>>;
  /** Where the sections begin. */
  readonly start: number;
}

export const MAGIC = Buffer.from("GTCACHE2", "latin1");
/** Magic, length of the header, checksum of the header. */
export const HEAD = 16;
const MOST_HEADER = 64 << 20;
/** In whose order of bytes numbers are written. */
export const ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? "little" : "big";

export const aligned = (size: number): number => Math.ceil(size / 8) * 8;

/** Opens such a file. @throws CacheFault */
export function openSections(read: ReadAt): Sections {
  const head = Buffer.from(read(0, HEAD));
  if (!head.subarray(0, MAGIC.length).equals(MAGIC)) throw new CacheFault("no cache file");
  const length = head.readUInt32LE(8);
  if (length > MOST_HEADER) throw new CacheFault("an endless header");
  const text = read(HEAD, length);
  if (checksum(text) !== head.readUInt32LE(12)) throw new CacheFault("a damaged header");
  const header = JSON.parse(Buffer.from(text).toString("utf8")) as Sections["header"];
  if (header["endian"] !== ENDIAN) throw new CacheFault("of another machine");
  return { header, start: HEAD + aligned(length) };
}

/** Returns where a section is, from the beginning of the file, and its checksum. @throws CacheFault where there is none. */
export function placeOf({ header, start }: Sections, name: string): Place {
  const places = header["sections"] as Readonly<Record<string, Place>>;
  const place = Object.hasOwn(places, name) ? places[name] : undefined;
  if (place === undefined) throw new CacheFault(`no section ${name}`);
  return [start + place[0], place[1], place[2]];
}

/** Returns a section, in a buffer of its own that is aligned for every kind of array. @throws CacheFault */
export function readSection(read: ReadAt, sections: Sections, name: string): ArrayBuffer {
  const [at, size, sum] = placeOf(sections, name);
  const bytes = read(at, size);
  if (checksum(bytes) !== sum) throw new CacheFault(`a damaged section ${name}`);
  return bytes.buffer;
}
