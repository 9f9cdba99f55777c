import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { constants, deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileInflate } from "../../src/base/inflate.ts";

const inflate = compileInflate() ?? expect.unreachable("nothing can be compiled here");

test("what is compiled is the text that stands beside it", () => {
  const source = (name: string) =>
    readFileSync(new URL(`../../src/base/${name}`, import.meta.url), "utf8");
  const sum = createHash("sha256").update(source("inflate.wat")).digest("hex");
  expect(source("inflate.generated.ts")).toContain(sum);
});

/** Bytes of every kind: random, repeated, words, and all of them mixed. */
const content = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
      fc
        .tuple(fc.uint8Array({ minLength: 1, maxLength: 9 }), fc.nat({ max: 900 }))
        .map(([part, times]) => Buffer.concat(Array.from({ length: times }, () => part))),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Buffer.concat(parts));

const effort = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
  ),
});

test("what zlib deflates in any way comes out again, whatever follows it", () => {
  const law = fc.property(content, effort, fc.uint8Array({ maxLength: 30 }), (bytes, how, rest) => {
    const data = Buffer.concat([deflateSync(bytes, how), rest]);
    expect(inflate(data, bytes.length)?.equals(bytes)).toBe(true);
    // It holds neither one byte more nor one fewer.
    expect(inflate(data, bytes.length + 1)).toBeUndefined();
    if (bytes.length > 0) expect(inflate(data, bytes.length - 1)).toBeUndefined();
  });
  fc.assert(law, { numRuns: 3000 });
});

test("large contents come out, and larger ones than there is room for are left to zlib", () => {
  const bytes = Buffer.from(Array.from({ length: 400_000 }, (_, i) => (i * i) >> 7));
  for (const size of [65_535, 65_536, 200_000, 350_000])
    expect(
      inflate(deflateSync(bytes.subarray(0, size)), size)?.equals(bytes.subarray(0, size)),
    ).toBe(true);
  expect(inflate(deflateSync(bytes), bytes.length)).toBeUndefined();
});

test("damaged and random input comes to an end, and touches nothing outside", () => {
  const damaged = fc.tuple(
    content,
    effort,
    fc.nat(),
    fc.integer({ min: 1, max: 255 }),
    fc.boolean(),
  );
  const law = fc.property(damaged, ([bytes, how, place, flip, cut]) => {
    const data = deflateSync(bytes, how);
    const at = place % data.length;
    data[at] = (data[at] ?? 0) ^ flip;
    const found = inflate(cut ? data.subarray(0, at) : data, bytes.length);
    expect(found === undefined || found.length === bytes.length).toBe(true);
  });
  fc.assert(law, { numRuns: 3000 });
  const random = fc.property(
    fc.uint8Array({ maxLength: 300 }),
    fc.nat({ max: 5000 }),
    (bytes, size) => {
      inflate(Buffer.concat([Buffer.from([0x78, 0x9c]), bytes]), size);
      inflate(bytes, size);
    },
  );
  fc.assert(random, { numRuns: 5000 });
  expect(inflate(deflateSync(Buffer.from("still works")), 11)?.toString()).toBe("still works");
});

test("another method, and a dictionary, are refused", () => {
  const data = deflateSync(Buffer.from("abc"));
  const method = Buffer.from(data);
  method[0] = (data[0] ?? 0) ^ 1;
  expect(inflate(method, 3)).toBeUndefined();
  const withDictionary = deflateSync(Buffer.from("abc"), { dictionary: Buffer.from("abc") });
  expect(inflate(withDictionary, 3)).toBeUndefined();
});
