/** Reads bytes of a file at a place; fewer only at its end. */
export type ReadAt = (position: number, length: number) => Buffer;

const HEAD = 8;
const FANOUT = 4 * 256;
const MAGIC = "ff744f6300000002";

/** A pack's index, as far as it is kept in memory: how many objects there are up to each first byte. */
export interface PackIndex {
  readonly fanout: Buffer;
  readonly hashLength: 20 | 32;
}

/** Returns the index that a file holds, or undefined where it is none of version 2. gitformat-pack(5), "Version 2". */
export function openIndex(read: ReadAt, hashLength: 20 | 32): PackIndex | undefined {
  const head = read(0, HEAD + FANOUT);
  if (head.length < HEAD + FANOUT || head.toString("hex", 0, HEAD) !== MAGIC) return undefined;
  return { fanout: Buffer.from(head.subarray(HEAD)), hashLength };
}

function upTo({ fanout }: PackIndex, byte: number): number {
  if (byte < 0) return 0;
  // Many packs are asked, each once: for readUInt32BE bun would make a view of each.
  const part = (n: number): number => (fanout[4 * byte + n] ?? 0) << (24 - 8 * n);
  return (part(0) | part(1) | part(2) | part(3)) >>> 0;
}

/** What an index says of an object: where it is in the pack, and the checksum of its bytes there. */
export interface IndexEntry {
  readonly oid: string;
  readonly offset: number;
  readonly crc: number;
}

/** Returns where in the pack an object is, or undefined. */
export function offsetOf(index: PackIndex, read: ReadAt, oid: Buffer): number | undefined {
  const { hashLength } = index;
  const first = oid[0] ?? 0;
  const low = upTo(index, first - 1);
  const count = upTo(index, first) - low;
  if (count <= 0) return undefined;
  const names = read(HEAD + FANOUT + low * hashLength, count * hashLength);
  const found = search(names, oid, hashLength);
  if (found === undefined) return undefined;
  const total = upTo(index, 255);
  const offsets = HEAD + FANOUT + total * (hashLength + 4);
  const small = read(offsets + 4 * (low + found), 4).readUInt32BE();
  if (small < 0x80000000) return small;
  const large = read(offsets + 4 * total + 8 * (small - 0x80000000), 8);
  return Number(large.readBigUInt64BE());
}

/** Looks for a name among sorted ones. */
function search(names: Buffer, oid: Buffer, length: number): number | undefined {
  let low = 0;
  let high = names.length / length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = oid.compare(names, middle * length, (middle + 1) * length);
    if (order === 0) return middle;
    if (order > 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
