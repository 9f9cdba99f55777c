// Run by bun: compares what bun has itself with the modules of Node, and prints what differs.
import { createHash } from "node:crypto";
import { crc32 as crcByNode, deflateSync, inflateSync } from "node:zlib";
import { counter, plainLoop } from "../../src/base/checksum.ts";
import { crc32, deflate, hasher, inflate, nativeChecksum } from "../../src/base/runtime.ts";

/** Bytes that compress like text, like hashes, or not at all. */
function bytesOf(size: number, kind: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let i = 0; i < size; i++)
    bytes[i] = kind === 0 ? 97 + ((i * i) % 7) : (i * 2654435761) >>> (kind * 5);
  return bytes;
}

const faults: string[] = [];
const check = (what: string, is: boolean): void => void (is || faults.push(what));
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
const fails = (what: () => unknown): boolean => {
  try {
    what();
    return false;
  } catch {
    return true;
  }
};

for (const size of [0, 1, 2, 100, 4095, 4096, 70_000, 1_000_000])
  for (const kind of [0, 1, 3]) {
    const name = `${size} bytes of kind ${kind}`;
    const data = bytesOf(size, kind);
    const page = new Uint8Array(1 << 18);
    const ours = counter(page, plainLoop(page));
    for (const effort of [{}, { level: 3, memLevel: 4, windowBits: 12, chunkSize: 128 + size }]) {
      const made = deflate(data, effort);
      check(`${name}: node:zlib reads what we compress`, same(inflateSync(made), data));
      check(`${name}: we read it`, same(inflate(made, size), data));
      check(`${name}: not more than wanted`, size === 0 || fails(() => inflate(made, size - 1)));
    }
    const theirs = deflateSync(data);
    check(`${name}: we read what node:zlib compresses`, same(inflate(theirs, size), data));
    const longer = Buffer.concat([theirs, Buffer.from("and more")]);
    check(`${name}: what follows is ignored`, same(inflate(longer, size), data));
    check(
      `${name}: cut short`,
      fails(() => inflate(theirs.subarray(0, -5), size)),
    );
    const broken = Buffer.from(theirs);
    broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
    check(
      `${name}: damaged`,
      fails(() => inflate(broken, size)),
    );
    for (const algorithm of ["sha1", "sha256"] as const) {
      const byNode = createHash(algorithm).update("blob ü\0").update(data);
      const byUs = hasher(algorithm).update("blob ü\0").update(data);
      check(`${name}: ${algorithm}`, byUs.digest("hex") === byNode.digest("hex"));
    }
    check(`${name}: checksum`, nativeChecksum?.(data) === ours(data));
    const before = crcByNode(data);
    check(`${name}: crc32`, crc32(data) === before);
    check(`${name}: crc32, counted on`, crc32(theirs, before) === crcByNode(theirs, before));
  }
process.stdout.write(
  `${faults.join("\n")}${process.versions["bun"] === undefined ? "no bun" : "done"}\n`,
);
