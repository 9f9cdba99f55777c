import { digestOf } from "../base/digest.ts";
import { crc32, deflate, type Effort } from "../base/runtime.ts";
import type { IndexEntry } from "./pack-index.ts";
import type { NewObject, ObjectFormat, ObjectType } from "./repository.ts";

const TYPE_BITS: Readonly<Record<ObjectType, number>> = { commit: 1, tree: 2, blob: 3, tag: 4 };

const SMALL_LIMIT = 1 << 12;

/**
 * Small windows and buffers for small objects, where zlib's start-up is most of the work.
 *
 * Measured on 20,000 JSON files of 660 bytes: 0.35 s of processor time and 100 MB at the peak, against 0.75 s and
 * 500 MB by default (a buffer of 16 KB each), for 45.8 % of the size instead of 45.5 %.
 */
function small(size: number): Effort {
  return { level: 3, memLevel: 4, windowBits: 12, chunkSize: 128 + (size >> 1) };
}

/** A pack, and what its index says of each object. */
export interface BuiltPack {
  readonly bytes: Uint8Array;
  readonly entries: readonly IndexEntry[];
}

/**
 * Returns a version 2 pack that holds each object once, whole (no deltas), in the order given.
 *
 * The bytes depend on the arguments alone, so the same batch built twice is the same pack.
 */
export function buildPack(format: ObjectFormat, objects: readonly NewObject[]): Uint8Array {
  return packOf(format, objects).bytes;
}

/** Returns the same pack with what an index of it needs. */
export function packOf(format: ObjectFormat, objects: readonly NewObject[]): BuiltPack {
  const unique = [...new Map(objects.map((object) => [object.oid, object])).values()];
  const parts: Uint8Array[] = [packHeader(unique.length)];
  const entries: IndexEntry[] = [];
  let offset = 12;
  for (const { oid, type, data } of unique) {
    const head = entryHeader(type, data.length);
    const body = deflate(data, data.length <= SMALL_LIMIT ? small(data.length) : {});
    parts.push(head, body);
    entries.push({ oid, offset, crc: crc32(body, crc32(head)) });
    offset += head.length + body.length;
  }
  const body = Buffer.concat(parts);
  return { bytes: Buffer.concat([body, digestOf(format, [body])]), entries };
}

/** Returns how git's index (version 2) of a pack with these objects begins: its header, how many there are up to each first byte, their oids. */
export function indexHead(objects: readonly NewObject[]): Uint8Array {
  const oids = [...new Set(objects.map(({ oid }) => oid))].sort();
  const counts = Buffer.alloc(4 * 256);
  for (let byte = 0, count = 0; byte < 256; byte++) {
    while (Number.parseInt(oids[count]?.slice(0, 2) ?? "fff", 16) <= byte) count++;
    counts.writeUInt32BE(count, 4 * byte);
  }
  const header = Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]);
  return Buffer.concat([header, counts, Buffer.from(oids.join(""), "hex")]);
}

function packHeader(count: number): Buffer {
  const header = Buffer.alloc(12, "PACK", "latin1");
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(count, 8);
  return header;
}

/** Three bits of type and the size, four bits in the first byte and seven in each that follows. */
function entryHeader(type: ObjectType, size: number): Uint8Array {
  const bytes: number[] = [];
  let byte = (TYPE_BITS[type] << 4) | (size & 15);
  // Divided, not shifted: a size may exceed 32 bits.
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push(byte | 0x80);
    byte = rest & 0x7f;
  }
  bytes.push(byte);
  return Uint8Array.from(bytes);
}
