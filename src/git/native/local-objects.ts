import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inflateHere } from "../../base/inflate.ts";
import { inflate } from "../../base/runtime.ts";
import { applyDelta, deltaResultSize } from "../delta.ts";
import { hashObject } from "../objects.ts";
import { type EntryHead, LONGEST_HEAD, readEntryHead } from "../pack-entry.ts";
import type { ObjectFormat, ObjectType, Oid, ReadResult } from "../repository.ts";
import { OpenFiles } from "./open-files.ts";
import { type PackedAt, PackFiles } from "./pack-files.ts";
import { PackWindows } from "./pack-windows.ts";

interface Content {
  readonly type: ObjectType;
  readonly data: Uint8Array;
}

/** Larger objects are left to git, which streams them. */
const LARGEST = 1 << 20;
/** Longer chains of deltas are left to git. */
const LONGEST_CHAIN = 64;

/** Bytes of entries that are kept: what one version is a delta of is mostly another one that is asked for, too. */
const MOST_KEPT = 1 << 22;

/** The most that zlib makes of so many bytes. https://zlib.net/zlib_tech.html */
const compressedBound = (size: number): number => size + (size >> 12) + (size >> 14) + 64;

/**
 * Reads objects from the files of a repository, without a process.
 *
 * It only answers when it is sure: the bytes hash to the name that was asked for. All else is undefined, and left to git:
 * what is missing, damaged, large, borrowed from another repository, or just being repacked.
 */
export class LocalObjects {
  readonly #dir: string;
  readonly #format: ObjectFormat;
  readonly #hashLength: 20 | 32;
  readonly #packs: PackFiles;
  readonly #files = new OpenFiles();
  readonly #windows = new PackWindows(this.#files);
  /** Entries that were unpacked, by pack and place; the oldest first. */
  readonly #kept = new Map<string, Content>();
  #size = 0;

  constructor(objectsDir: string, format: ObjectFormat) {
    this.#dir = objectsDir;
    this.#format = format;
    this.#hashLength = format === "sha1" ? 20 : 32;
    this.#packs = new PackFiles(objectsDir, this.#hashLength, this.#files);
  }

  /** Reads several, as `read` does, and opens each file once. */
  readAll(oids: readonly Oid[], maxBytes: number): readonly (ReadResult | undefined)[] {
    return this.#files.hold(() => oids.map((oid) => this.read(oid, maxBytes)));
  }

  read(oid: Oid, maxBytes: number): ReadResult | undefined {
    // A pack that we knew may be gone, and the object in another one now.
    return (
      this.#try(oid, maxBytes) ?? (this.#packs.refresh() ? this.#try(oid, maxBytes) : undefined)
    );
  }

  #try(oid: Oid, maxBytes: number): ReadResult | undefined {
    try {
      const most = Math.min(maxBytes, LARGEST);
      const content = this.#packed(oid, most) ?? this.#loose(oid, most);
      if (content === undefined || content.data.length > most) return undefined;
      if (hashObject(this.#format, content.type, content.data) !== oid) return undefined;
      return { kind: "object", oid, ...content };
    } catch {
      return undefined;
    }
  }

  #loose(oid: Oid, most: number): Content | undefined {
    const path = join(this.#dir, oid.slice(0, 2), oid.slice(2));
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined || stats.size > LARGEST) return undefined;
    const bytes = inflate(readFileSync(path), most + 32);
    const end = bytes.indexOf(0);
    const head = /^(blob|tree|commit|tag) \d+$/.exec(
      bytes.toString("latin1", 0, Math.min(end, 32)),
    );
    return head === null
      ? undefined
      : { type: head[1] as ObjectType, data: bytes.subarray(end + 1) };
  }

  #packed(oid: Oid, most: number): Content | undefined {
    const at = this.#packs.find(oid);
    return at && this.#unpack(at, most, 0);
  }

  /** Reads an entry of a pack, and below it what it is a delta of: each once, as long as there is room. */
  #unpack(at: PackedAt, most: number, depth: number): Content | undefined {
    const name = `${at.offset} ${at.pack}`;
    const known = this.#kept.get(name);
    if (known !== undefined) return known;
    const content = this.#unpackAnew(at, most, depth);
    if (content !== undefined) this.#keep(name, content);
    return content;
  }

  #keep(name: string, content: Content): void {
    this.#kept.set(name, content);
    this.#size += content.data.length;
    for (const [oldest, { data }] of this.#kept) {
      if (this.#size <= MOST_KEPT) return;
      this.#kept.delete(oldest);
      this.#size -= data.length;
    }
  }

  #unpackAnew(at: PackedAt, most: number, depth: number): Content | undefined {
    const entry = this.#entry(at, most);
    if (entry === undefined || depth > LONGEST_CHAIN) return undefined;
    const { type } = entry.head;
    if (typeof type === "string") return { type, data: entry.data };
    if (deltaResultSize(entry.data) > most) return undefined;
    const below =
      "back" in type
        ? { pack: at.pack, offset: at.offset - type.back }
        : this.#packs.find(type.base);
    const base = below && this.#unpack(below, LARGEST, depth + 1);
    return base && { type: base.type, data: applyDelta(base.data, entry.data) };
  }

  /** Returns the head and the bytes of an entry, undefined if they are more than wanted. */
  #entry(
    { pack, offset }: PackedAt,
    most: number,
  ): { readonly head: EntryHead; readonly data: Buffer } | undefined {
    const read = (position: number, length: number): Buffer =>
      this.#windows.read(`${pack}.pack`, position, length);
    const first = read(offset, 4096);
    const head = readEntryHead(first.subarray(0, LONGEST_HEAD), this.#hashLength);
    if (head === undefined || head.size > most) return undefined;
    const needed = head.start + compressedBound(head.size);
    const bytes = needed <= first.length ? first : read(offset, needed);
    const packed = bytes.subarray(head.start);
    const data = inflateHere(packed, head.size) ?? inflate(packed, head.size + 1, head.size + 1);
    return data.length === head.size ? { head, data } : undefined;
  }
}
