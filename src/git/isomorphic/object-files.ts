import { join } from "node:path";
import { constants, inflateSync } from "node:zlib";
import { applyDelta, deltaResultSize } from "../delta.ts";
import { checkOid } from "../names.ts";
import { hashObject } from "../objects.ts";
import { type EntryHead, LONGEST_HEAD, readEntryHead } from "../pack-entry.ts";
import type { ObjectFormat, ObjectType, Oid, ReadResult } from "../repository.ts";
import type { Files } from "./files.ts";
import { type PackedAt, PackStore } from "./pack-store.ts";

interface Content {
  readonly type: ObjectType;
  readonly data: Uint8Array;
}

/** What an object is, where its bytes are not wanted. */
interface TooLarge {
  readonly type: ObjectType;
  readonly size: number;
}

type Found = Content | TooLarge;

/** Longer chains of deltas git does not make by itself. */
const LONGEST_CHAIN = 4096;
/** A delta's base may be larger than what it makes. */
const LARGEST_BASE = 1 << 29;

/** The most that zlib makes of so many bytes. https://zlib.net/zlib_tech.html */
const compressedBound = (size: number): number => size + (size >> 12) + (size >> 14) + 64;

const isTooLarge = (found: Found): found is TooLarge => !("data" in found);

/** Reads objects from the files of a repository. What comes back hashes to the name that was asked for. */
export class ObjectFiles {
  readonly #files: Files;
  readonly #dir: string;
  readonly #format: ObjectFormat;
  readonly #hashLength: 20 | 32;
  readonly packs: PackStore;
  #readers = 0;

  constructor(files: Files, objectsDir: string, format: ObjectFormat) {
    this.#files = files;
    this.#dir = objectsDir;
    this.#format = format;
    this.#hashLength = format === "sha1" ? 20 : 32;
    this.packs = new PackStore(files, objectsDir, this.#hashLength);
  }

  /** Answers in the order asked. A damaged object is "missing" with its damage. */
  async read(oids: readonly Oid[], maxBytes: number): Promise<readonly ReadResult[]> {
    for (const oid of oids) checkOid(oid, this.#format);
    const results: ReadResult[] = [];
    this.#readers++;
    try {
      for (const oid of oids) results.push(await this.#readOne(oid, maxBytes));
    } finally {
      // Another one that is reading just now may be using the same open packs.
      if (--this.#readers === 0) await this.packs.rest();
    }
    return results;
  }

  /** Tells whether an object is there, without looking whether it is sound. */
  async has(oid: Oid): Promise<boolean> {
    if ((await this.packs.find(oid)).length > 0) return true;
    if ((await this.#files.look(this.#loosePath(oid))) !== undefined) return true;
    return (await this.packs.refresh()) && (await this.packs.find(oid)).length > 0;
  }

  async #readOne(oid: Oid, maxBytes: number): Promise<ReadResult> {
    const first = await this.#lookFor(oid, maxBytes);
    // A pack that we knew may be gone, and the object in another one now.
    if (first.kind !== "missing" || !(await this.packs.refresh())) return first;
    return this.#lookFor(oid, maxBytes);
  }

  /** Goes through all copies of an object until one is sound. */
  async #lookFor(oid: Oid, maxBytes: number): Promise<ReadResult> {
    const places = await this.packs.find(oid);
    const ways = [
      ...places.map((at) => () => this.#unpack(at, maxBytes, 0)),
      () => this.#loose(oid, maxBytes),
    ];
    const damages: string[] = [];
    for (const way of ways) {
      const found = await soundly(
        way,
        (type, data) => hashObject(this.#format, type, data) === oid,
      );
      if (typeof found === "string") damages.push(found);
      else if (found !== undefined && isTooLarge(found))
        return { kind: "too-large", oid, ...found };
      else if (found !== undefined) return { kind: "object", oid, ...found };
    }
    const [damage] = damages;
    return damage === undefined ? { kind: "missing", oid } : { kind: "missing", oid, damage };
  }

  #loosePath(oid: Oid): string {
    return join(this.#dir, oid.slice(0, 2), oid.slice(2));
  }

  async #loose(oid: Oid, most: number): Promise<Found | undefined> {
    const bytes = await this.#files.read(this.#loosePath(oid));
    if (bytes === undefined) return undefined;
    // So much that the head is in it, whatever the rest is.
    const begun = inflateSync(bytes.subarray(0, 128), { finishFlush: constants.Z_SYNC_FLUSH });
    const head = /^(blob|tree|commit|tag) (\d+)\0/.exec(begun.toString("latin1", 0, 40));
    if (head === null) throw new Error("it has no head");
    const [type, size] = [head[1] as ObjectType, Number(head[2])];
    if (size > most) return { type, size };
    const all = inflateSync(bytes, { maxOutputLength: head[0].length + size + 1 });
    const data = all.subarray(head[0].length);
    if (data.length !== size) throw new Error("it is cut short");
    return { type, data };
  }

  /** Reads an entry of a pack, and below it what it is a delta of. */
  async #unpack(at: PackedAt, most: number, depth: number): Promise<Found | undefined> {
    if (depth > LONGEST_CHAIN) throw new Error("its chain of deltas has no end");
    const pack = await this.packs.open(at.pack);
    const first = await pack.read(at.offset, 4096);
    const head = readEntryHead(first.subarray(0, LONGEST_HEAD), this.#hashLength);
    if (head === undefined) throw new Error("its place in the pack holds something else");
    const { type } = head;
    if (typeof type === "string" && head.size > most) return { type, size: head.size };
    const needed = head.start + compressedBound(head.size);
    const bytes = needed <= first.length ? first : await pack.read(at.offset, needed);
    const data = inflateEntry(bytes, head);
    if (typeof type === "string") return { type, data };
    return this.#undelta(at, type, data, most, depth);
  }

  async #undelta(
    at: PackedAt,
    type: Exclude<EntryHead["type"], string>,
    delta: Buffer,
    most: number,
    depth: number,
  ): Promise<Found | undefined> {
    const size = deltaResultSize(delta);
    const place =
      "back" in type
        ? { pack: at.pack, offset: at.offset - type.back }
        : (await this.packs.find(type.base)).find((other) => other.pack === at.pack);
    if (place === undefined) throw new Error("what it is a delta of is not in its pack");
    const base = await this.#unpack(place, size > most ? 0 : LARGEST_BASE, depth + 1);
    if (base === undefined) return undefined;
    if (size > most) return { type: base.type, size };
    if (isTooLarge(base)) throw new Error("what it is a delta of is too large");
    return { type: base.type, data: applyDelta(base.data, delta) };
  }
}

/** Returns what was found, or in words why that is no use. */
async function soundly(
  look: () => Promise<Found | undefined>,
  isIt: (type: ObjectType, data: Uint8Array) => boolean,
): Promise<Found | string | undefined> {
  try {
    const found = await look();
    if (found === undefined || isTooLarge(found) || isIt(found.type, found.data)) return found;
    return "its content is not what its name says";
  } catch (error) {
    // A refusal of ours, or a bug; damage is what zlib and the readers of packs find.
    if (!(error instanceof Error) || error.name === "TicketError") throw error;
    return error.message;
  }
}

function inflateEntry(bytes: Buffer, head: EntryHead): Buffer {
  const data = inflateSync(bytes.subarray(head.start), {
    maxOutputLength: head.size + 1,
    // Not a buffer of 16 KB for each.
    chunkSize: Math.max(64, head.size + 1),
  });
  if (data.length !== head.size) throw new Error("it is cut short");
  return data;
}
