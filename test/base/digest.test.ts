import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOf } from "../../src/base/digest.ts";
import { compileSha1 } from "../../src/base/sha1.ts";

const sha1 = compileSha1() ?? expect.unreachable("nothing can be compiled here");
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const known = (algorithm: string, parts: readonly Uint8Array[]): string =>
  createHash(algorithm).update(Buffer.concat(parts)).digest("hex");

test("what is compiled is the text that stands beside it", () => {
  const source = (name: string) =>
    readFileSync(new URL(`../../src/base/${name}`, import.meta.url), "utf8");
  expect(source("sha1.generated.ts")).toContain(known("sha256", [Buffer.from(source("sha1.wat"))]));
});

test("SHA-1 of the standard's examples", () => {
  // https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
  expect(hex(sha1([Buffer.from("abc")]))).toBe("a9993e364706816aba3e25717850c26c9cd0d89d");
  const two = Buffer.from("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq");
  expect(hex(sha1([two]))).toBe("84983e441c3bd26ebaae4aa1f95129e5e54670f1");
  expect(hex(sha1([]))).toBe("da39a3ee5e6b4b0d3255bfef95601890afd80709");
});

test("SHA-1 of each length around blocks and around what is counted in one go", () => {
  const bytes = Buffer.from(Array.from({ length: 132_000 }, (_, i) => i * 7));
  const lengths = [...Array.from({ length: 260 }, (_, i) => i), 65_535, 65_536, 65_537, 131_072];
  for (const length of lengths) {
    const part = bytes.subarray(0, length);
    expect([length, hex(sha1([part]))]).toEqual([length, known("sha1", [part])]);
  }
});

test("digests are those of node:crypto, however the bytes are parted, and however many were counted before", () => {
  const part = fc.uint8Array({ maxLength: 3000 });
  const law = fc.property(
    fc.array(part, { maxLength: 5 }),
    fc.constantFrom("sha1" as const, "sha256" as const),
    (parts, algorithm) => {
      expect(hex(digestOf(algorithm, parts))).toBe(known(algorithm, parts));
    },
  );
  fc.assert(law, { numRuns: 2000 });
});
