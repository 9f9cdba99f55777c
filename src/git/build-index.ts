import { digestOf } from "../base/digest.ts";
import type { IndexEntry } from "./pack-index.ts";
import type { ObjectFormat } from "./repository.ts";

const HEADER = Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]);
/** From here on an offset stands in the table of large ones. */
const LARGE = 0x80000000;

/** Returns the index (version 2) of a pack with these objects. gitformat-pack(5). */
export function buildIndex(
  format: ObjectFormat,
  entries: readonly IndexEntry[],
  packChecksum: Uint8Array,
): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.oid < b.oid ? -1 : a.oid > b.oid ? 1 : 0));
  const counts = Buffer.alloc(4 * 256);
  const crcs = Buffer.alloc(4 * sorted.length);
  const offsets = Buffer.alloc(4 * sorted.length);
  const large: Buffer[] = [];
  for (const [n, { oid, offset, crc }] of sorted.entries()) {
    counts.writeUInt32BE(n + 1, 4 * Number.parseInt(oid.slice(0, 2), 16));
    crcs.writeUInt32BE(crc, 4 * n);
    offsets.writeUInt32BE(offset < LARGE ? offset : LARGE + large.length, 4 * n);
    if (offset >= LARGE) {
      const wide = Buffer.alloc(8);
      wide.writeBigUInt64BE(BigInt(offset));
      large.push(wide);
    }
  }
  // What no object begins with has as many before it as the one below.
  for (let byte = 1; byte < 256; byte++)
    counts.writeUInt32BE(
      Math.max(counts.readUInt32BE(4 * byte), counts.readUInt32BE(4 * byte - 4)),
      4 * byte,
    );
  const names = Buffer.from(sorted.map(({ oid }) => oid).join(""), "hex");
  const body = Buffer.concat([HEADER, counts, names, crcs, offsets, ...large, packChecksum]);
  return Buffer.concat([body, digestOf(format, [body])]);
}
