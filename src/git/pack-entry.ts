import type { ObjectType, Oid } from "./repository.ts";

/** The beginning of an object in a pack: what it is, its size before compression, and where its bytes begin. */
export interface EntryHead {
  /** For a delta, where its base is: so many bytes earlier in the pack, or of this name. */
  readonly type: ObjectType | { readonly back: number } | { readonly base: Oid };
  readonly size: number;
  /** From the beginning of the entry. */
  readonly start: number;
}

const TYPES: readonly (ObjectType | undefined)[] = [undefined, "commit", "tree", "blob", "tag"];
const OFFSET_DELTA = 6;
const NAMED_DELTA = 7;

/** The most bytes that the head of an entry takes: the size, and a name of 32 bytes. */
export const LONGEST_HEAD = 48;

/** Returns the head of an entry, or undefined where it is none. gitformat-pack(5), "Pack files". */
export function readEntryHead(bytes: Buffer, hashLength: 20 | 32): EntryHead | undefined {
  let at = 0;
  let byte = bytes[at++] ?? 0;
  const kind = (byte >> 4) & 7;
  let size = byte & 15;
  for (let scale = 16; byte & 0x80; scale *= 128) {
    if (at >= bytes.length) return undefined;
    byte = bytes[at++] ?? 0;
    size += (byte & 0x7f) * scale;
  }
  const type = TYPES[kind];
  if (type !== undefined) return { type, size, start: at };
  if (kind === NAMED_DELTA) {
    const start = at + hashLength;
    return start > bytes.length
      ? undefined
      : { type: { base: bytes.toString("hex", at, start) }, size, start };
  }
  return kind === OFFSET_DELTA ? readOffset(bytes, at, size) : undefined;
}

/** Reads how far back the base of a delta is: seven bits a byte, the highest first, each further byte adding one. */
function readOffset(bytes: Buffer, from: number, size: number): EntryHead | undefined {
  let at = from;
  let byte = bytes[at++] ?? 0;
  let back = byte & 0x7f;
  while (byte & 0x80) {
    if (at >= bytes.length) return undefined;
    byte = bytes[at++] ?? 0;
    back = (back + 1) * 128 + (byte & 0x7f);
  }
  return { type: { back }, size, start: at };
}
