import fc from "fast-check";
import { expect, test } from "vitest";
import { checksum, checksumOfText, counter, plainLoop } from "../../src/base/checksum.ts";

const bytes = fc.uint8Array({ maxLength: 64 });

test("it depends on the bytes alone, wherever they lie", () => {
  fc.assert(
    fc.property(bytes, fc.nat(9), (data, offset) => {
      const moved = new Uint8Array(data.length + offset).subarray(offset);
      moved.set(data);
      expect(checksum(moved)).toBe(checksum(data));
    }),
  );
});

test("a changed byte, a missing one and zeros at the end are seen", () => {
  fc.assert(
    fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (data, where, by) => {
      const sum = checksum(data);
      expect(checksum(Uint8Array.of(...data, 0))).not.toBe(sum);
      if (data.length === 0) return;
      const at = where % data.length;
      expect(checksum(data.with(at, (data[at] ?? 0) ^ by))).not.toBe(sum);
      expect(checksum(data.subarray(0, -1))).not.toBe(sum);
    }),
    { numRuns: 1000 },
  );
});

test("of 200,000 texts that differ little, hardly any two are alike", () => {
  const sums = new Set<number>();
  for (let n = 0; n < 200_000; n++) sums.add(checksumOfText(`refs/tickets/${n}`));
  // Chance alone would make 4.7 pairs.
  expect(sums.size).toBeGreaterThan(200_000 - 25);
});

test("what is compiled counts as what is written", () => {
  const page = new Uint8Array(1 << 18);
  const plain = counter(page, plainLoop(page));
  const long = Uint8Array.from({ length: 600_001 }, (_, i) => (i * 7919) >> 3);
  expect(checksum(long.subarray(0, 1024))).toBe(plain(long.subarray(0, 1024)));
  expect(checksum(long)).toBe(plain(long));
  // From now on little is counted by what is compiled, too.
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
      expect(checksum(data)).toBe(plain(data));
    }),
  );
});

test.each([
  ["", 0x02cc5d05],
  ["a", 0x550d7456],
  ["abc", 0x32d153ff],
  ["Nobody inspects the spammish repetition", 0xe2293b2f],
])("it is xxHash32: %j", (text, sum) => {
  expect(checksumOfText(text)).toBe(sum);
});

test("more than a page is counted whole", () => {
  const data = new Uint8Array(600_001).fill(7);
  const sum = checksum(data);
  const page = (1 << 18) - 16;
  for (const at of [0, 15, 16, page - 1, page, page + 1, 2 * page, 600_000])
    expect(checksum(data.with(at, 8))).not.toBe(sum);
});
