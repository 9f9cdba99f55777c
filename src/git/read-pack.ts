import { createHash } from "node:crypto";
import { crc32, inflateSync } from "node:zlib";
import { applyDelta, deltaResultSize } from "./delta.ts";
import { oidLength } from "./names.ts";
import { hashObject } from "./objects.ts";
import { type EntryHead, LONGEST_HEAD, readEntryHead } from "./pack-entry.ts";
import type { IndexEntry } from "./pack-index.ts";
import type { NewObject, ObjectFormat, ObjectType } from "./repository.ts";

/** A pack that is damaged, or no pack. */
export class BadPack extends Error {}

/** What is in a pack: its objects with their names, and what an index says of them. */
export interface ReadPack {
  readonly objects: ReadonlyMap<string, NewObject>;
  readonly entries: readonly IndexEntry[];
}

interface Entry {
  readonly offset: number;
  readonly crc: number;
  readonly type: EntryHead["type"];
  readonly data: Buffer;
}

const HEAD = 12;

/** Reads a whole pack that needs nothing from outside. `mostBytes`: of all its objects together. @throws BadPack */
export function readPack(format: ObjectFormat, bytes: Buffer, mostBytes: number): ReadPack {
  const hashLength = oidLength(format) === 40 ? 20 : 32;
  const count = checkFrame(format, bytes, hashLength);
  const entries = readEntries(bytes.subarray(0, -hashLength), count, hashLength, mostBytes);
  const byOffset = new Map(entries.map((entry) => [entry.offset, entry]));
  const objects = new Map<string, NewObject>();
  const index: IndexEntry[] = [];
  const done = new Map<number, NewObject>();
  const put = ({ offset, crc }: Entry, type: ObjectType, data: Uint8Array): void => {
    const object = { oid: hashObject(format, type, data), type, data };
    done.set(offset, object);
    objects.set(object.oid, object);
    index.push({ oid: object.oid, offset, crc });
  };
  let left = entries.filter((entry) => {
    if (typeof entry.type !== "string") return true;
    put(entry, entry.type, entry.data);
    return false;
  });
  let room = mostBytes;
  while (left.length > 0) {
    // A base by its name may itself be a delta, and stand behind.
    const later = left.filter((entry) => {
      const base = baseOf(entry, done, objects, byOffset);
      if (base === undefined) return true;
      room -= deltaResultSize(entry.data);
      if (room < 0) throw new BadPack("more in it than may be read");
      put(entry, base.type, applyDelta(base.data, entry.data));
      return false;
    });
    if (later.length === left.length) throw new BadPack("a delta of something that is not in it");
    left = later;
  }
  if (objects.size !== count) throw new BadPack("the same object twice");
  return { objects, entries: index };
}

function baseOf(
  { offset, type }: Entry,
  done: ReadonlyMap<number, NewObject>,
  objects: ReadonlyMap<string, NewObject>,
  byOffset: ReadonlyMap<number, Entry>,
): NewObject | undefined {
  if (typeof type === "string") return undefined;
  if ("base" in type) return objects.get(type.base);
  if (!byOffset.has(offset - type.back)) throw new BadPack("a delta of a place with no object");
  return done.get(offset - type.back);
}

/** Returns how many objects there are to be. */
function checkFrame(format: ObjectFormat, bytes: Buffer, hashLength: number): number {
  if (bytes.length < HEAD + hashLength || bytes.toString("latin1", 0, 4) !== "PACK")
    throw new BadPack("no pack");
  if (bytes.readUInt32BE(4) !== 2) throw new BadPack("a pack of an unknown version");
  const sum = createHash(format).update(bytes.subarray(0, -hashLength)).digest();
  if (!sum.equals(bytes.subarray(-hashLength))) throw new BadPack("a checksum that is wrong");
  return bytes.readUInt32BE(8);
}

function readEntries(
  bytes: Buffer,
  count: number,
  hashLength: 20 | 32,
  mostBytes: number,
): Entry[] {
  const entries: Entry[] = [];
  let room = mostBytes;
  let offset = HEAD;
  for (let n = 0; n < count; n++) {
    const head = readEntryHead(bytes.subarray(offset, offset + LONGEST_HEAD), hashLength);
    if (head === undefined) throw new BadPack("an entry that is none");
    room -= head.size;
    if (room < 0) throw new BadPack("more in it than may be read");
    const { data, used } = inflated(bytes.subarray(offset + head.start), head.size);
    const end = offset + head.start + used;
    entries.push({ offset, crc: crc32(bytes.subarray(offset, end)), type: head.type, data });
    offset = end;
  }
  if (offset !== bytes.length) throw new BadPack("something behind its last object");
  return entries;
}

/** What `inflateSync` answers where it is asked for how much it has read. */
interface Informed {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

function inflated(bytes: Buffer, size: number): { readonly data: Buffer; readonly used: number } {
  try {
    const { buffer, engine } = inflateSync(bytes, {
      info: true,
      maxOutputLength: size + 1,
      chunkSize: Math.max(64, size + 1),
    }) as unknown as Informed;
    if (buffer.length !== size) throw new BadPack("an object that is cut short");
    return { data: buffer, used: engine.bytesWritten };
  } catch (cause) {
    throw cause instanceof BadPack ? cause : new BadPack("an object that can't be read", { cause });
  }
}
