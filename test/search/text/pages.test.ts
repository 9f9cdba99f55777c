import { expect, test } from "vitest";
import { encodeSections } from "../../../src/search/cache/encode-sections.ts";
import {
  CacheFault,
  openSections,
  placeOf,
  type ReadAt,
} from "../../../src/search/cache/sections.ts";
import { pageSums, readPart } from "../../../src/search/text/pages.ts";

const LONG = Uint8Array.from({ length: 10_000 }, (_, i) => (i * 31) & 0xff);
const sums = pageSums(LONG);

/** A file with a long section in it, and what reads it. */
function file(): { bytes: Buffer; read: ReadAt; lengths: number[] } {
  const bytes = Buffer.concat(encodeSections({}, { other: new Uint8Array(40), long: LONG }));
  const lengths: number[] = [];
  const read: ReadAt = (position, length) => {
    lengths.push(length);
    return new Uint8Array(bytes.subarray(position, position + length));
  };
  return { bytes, read, lengths };
}

test("a part of a section is read by the pages that have it, and no more", () => {
  const { read, lengths } = file();
  const sections = openSections(read);
  for (const [from, to] of [
    [0, 1],
    [4095, 4097],
    [5000, 9999],
    [9999, 10_000],
    [0, 10_000],
    [7, 7],
  ] as const)
    expect(readPart(read, sections, "long", sums, [from, to])).toEqual(LONG.slice(from, to));
  expect(lengths.slice(2)).toEqual([4096, 8192, 5904, 1808, 10_000]);
});

test("a part that is damaged is told, wherever it is; what is damaged elsewhere does no harm", () => {
  for (const at of [0, 4095, 4096, 5000, 9999]) {
    const { bytes, read } = file();
    const sections = openSections(read);
    const [position] = placeOf(sections, "long");
    bytes[position + at] = (bytes[position + at] ?? 0) ^ 4;
    expect(() => readPart(read, sections, "long", sums, [at, at + 1])).toThrow(CacheFault);
    const elsewhere = at < 4096 ? 9000 : 10;
    expect(readPart(read, sections, "long", sums, [elsewhere, elsewhere + 9])).toEqual(
      LONG.slice(elsewhere, elsewhere + 9),
    );
  }
});

test("there is nothing behind the end of a section", () => {
  const { read } = file();
  const sections = openSections(read);
  expect(() => readPart(read, sections, "long", sums, [9990, 10_001])).toThrow(CacheFault);
  expect(() => readPart(read, sections, "none", sums, [0, 1])).toThrow(CacheFault);
});
