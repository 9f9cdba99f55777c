/** A delta that does not fit its base, or is cut short. */
export class BadDelta extends Error {}

/** Reads a size: seven bits a byte, the lowest first. */
function readSize(delta: Uint8Array, at: number): { readonly size: number; readonly next: number } {
  let size = 0;
  let scale = 1;
  for (let next = at; next < delta.length && scale <= 2 ** 42; scale *= 128) {
    const byte = delta[next++] ?? 0;
    size += (byte & 0x7f) * scale;
    if (byte < 0x80) return { size, next };
  }
  throw new BadDelta("a size that does not end");
}

/** Returns the size of what a delta makes. */
export function deltaResultSize(delta: Uint8Array): number {
  return readSize(delta, readSize(delta, 0).next).size;
}

/** Returns the object that a delta makes of its base. gitformat-pack(5), "Deltified representation". @throws BadDelta */
export function applyDelta(base: Uint8Array, delta: Uint8Array): Uint8Array {
  const source = readSize(delta, 0);
  const target = readSize(delta, source.next);
  if (source.size !== base.length) throw new BadDelta("another base");
  const result = new Uint8Array(target.size);
  let filled = 0;
  const add = (from: Uint8Array, start: number, length: number): void => {
    if (start + length > from.length || filled + length > result.length)
      throw new BadDelta("a piece that does not fit");
    result.set(from.subarray(start, start + length), filled);
    filled += length;
  };
  for (let at = target.next; at < delta.length; ) {
    const opcode = delta[at++] ?? 0;
    if (opcode === 0) throw new BadDelta("an instruction of the future");
    if (opcode < 0x80) {
      add(delta, at, opcode);
      at += opcode;
      continue;
    }
    const copied = readCopy(delta, at, opcode);
    add(base, copied.start, copied.length);
    at = copied.next;
  }
  if (filled !== result.length) throw new BadDelta("too little");
  return result;
}

/** Reads where to copy from: a bit of the opcode for each of four bytes of the place and three of the length. */
function readCopy(delta: Uint8Array, from: number, opcode: number) {
  let next = from;
  const bytes = Array.from({ length: 7 }, (_, i) => ((opcode >> i) & 1 ? (delta[next++] ?? 0) : 0));
  if (next > delta.length) throw new BadDelta("a copy that is cut short");
  const number = (list: readonly number[]) => list.reduceRight((sum, byte) => sum * 256 + byte, 0);
  return { start: number(bytes.slice(0, 4)), length: number(bytes.slice(4)) || 0x10000, next };
}
