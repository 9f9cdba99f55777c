import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { OpenFiles } from "../../../src/git/native/open-files.ts";
import { PackWindows } from "../../../src/git/native/pack-windows.ts";
import { scratch } from "../../support/git-env.ts";

test("whatever is read in whatever order, it is what the file has there", () => {
  const dir = scratch("windows");
  const files = ["a", "b"].map((name, n) => {
    const content = Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * 31 + n) >> 3));
    writeFileSync(join(dir, name), content);
    return { path: join(dir, name), content };
  });
  const read = fc.record({
    file: fc.nat({ max: 1 }),
    position: fc.nat({ max: 200_100 }),
    length: fc.nat({ max: 90_000 }),
  });
  const law = fc.property(fc.array(read, { maxLength: 30 }), (reads) => {
    const windows = new PackWindows(new OpenFiles());
    for (const { file, position, length } of reads) {
      const { path = "", content = Buffer.alloc(0) } = files[file] ?? {};
      const found = windows.read(path, position, length);
      expect(found.equals(content.subarray(position, position + length))).toBe(true);
    }
  });
  fc.assert(law, { numRuns: 200 });
});

test("what was read near by needs no file any more", () => {
  const path = join(scratch("windows"), "pack");
  writeFileSync(path, Buffer.alloc(100_000, 7));
  const windows = new PackWindows(new OpenFiles());
  windows.read(path, 40_000, 10);
  rmSync(path);
  expect(windows.read(path, 30_000, 4096)).toEqual(Buffer.alloc(4096, 7));
  expect(() => windows.read(path, 99_000, 4096)).toThrow("ENOENT");
});
