import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeTree, newObject } from "../../src/git/objects.ts";
import { buildPack } from "../../src/git/pack.ts";
import type { NewObject, ObjectFormat } from "../../src/git/repository.ts";
import { gitIn, runGit } from "../support/git-env.ts";
import { emptyRepository, fsck, oneFile } from "./support.ts";

/** Lets git check every byte of the pack, and returns the oids it found. */
function oidsIn(format: ObjectFormat, objects: readonly NewObject[]): string[] {
  const dir = emptyRepository(`--object-format=${format}`);
  const done = runGit(dir, ["index-pack", "--stdin", "--strict", "--fsck-objects"], {
    input: buildPack(format, objects),
  });
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(fsck(dir)).toEqual([]);
  const found = gitIn(dir, "cat-file", "--batch-all-objects", "--batch-check=%(objectname)");
  return found.split("\n");
}

test.each(["sha1", "sha256"] as const)("git takes a %s pack as it is", (objectFormat) => {
  const { objects } = oneFile({ objectFormat }, "hello");
  expect(oidsIn(objectFormat, objects)).toEqual(objects.map((object) => object.oid).sort());
});

test("an object given twice is in the pack once", () => {
  const { objects } = oneFile({ objectFormat: "sha1" }, "hello");
  expect(oidsIn("sha1", [...objects, ...objects])).toHaveLength(objects.length);
  expect(buildPack("sha1", [...objects, ...objects])).toEqual(buildPack("sha1", objects));
});

test("sizes around every boundary of the entry header and of the compression survive", () => {
  const sizes = [0, 1, 15, 16, 17, 2047, 2048, 4096, 4097, 262_143, 262_144, 5_000_000];
  const blobs = sizes.map((size) => newObject("sha1", "blob", randomBytes(size)));
  const entries = blobs.map((blob, n) => ({ mode: "100644", name: `f${n}`, oid: blob.oid }));
  const tree = newObject("sha1", "tree", encodeTree(entries));
  expect(oidsIn("sha1", [...blobs, tree])).toHaveLength(sizes.length + 1);
});

test("any batch of blobs is a pack that git takes", () => {
  const blobs = fc.array(fc.uint8Array({ maxLength: 6000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(blobs, (contents) => {
      const objects = contents.map((data) => newObject("sha1", "blob", data));
      const wanted = [...new Set(objects.map((object) => object.oid))].sort();
      expect(oidsIn("sha1", objects)).toEqual(wanted);
    }),
    { numRuns: 15 },
  );
});

test("10,000 small objects are packed in well under 0.4 s of processor time", () => {
  const line = "After 30 s the proxy cuts the connection.\n";
  const objects = Array.from({ length: 10_000 }, (_, n) =>
    newObject("sha1", "blob", Buffer.from(`{"id": ${n * 7919}, "body": "${line.repeat(15)}"}`)),
  );
  const timed = () => {
    const before = process.cpuUsage();
    buildPack("sha1", objects);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  // The best of some: the first ones also pay for the compiler and for whatever else the machine does.
  expect(Math.min(...Array.from({ length: 5 }, timed))).toBeLessThan(400);
});
