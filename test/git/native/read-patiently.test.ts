import { expect, test } from "vitest";
import { readPatiently } from "../../../src/git/native/read-patiently.ts";
import type { Oid, ReadResult } from "../../../src/git/repository.ts";

/** A reader that finds an object only after it was closed so many times. */
function reader(hiddenUntil: Readonly<Record<Oid, number>>) {
  const asked: Oid[][] = [];
  let closed = 0;
  return {
    asked,
    read: async (oids: readonly Oid[]): Promise<readonly ReadResult[]> => {
      asked.push([...oids]);
      return oids.map((oid) =>
        (hiddenUntil[oid] ?? 0) > closed
          ? { kind: "missing", oid }
          : { kind: "object", oid, type: "blob", data: Buffer.from(oid) },
      );
    },
    close: () => {
      closed++;
    },
  };
}

const kinds = (results: readonly ReadResult[]) => results.map((result) => result.kind);

test("what is there is read once", async () => {
  const one = reader({});
  expect(kinds(await readPatiently(one, ["a", "b"], 9))).toEqual(["object", "object"]);
  expect(one.asked).toEqual([["a", "b"]]);
});

test("what a collector hid for a moment is found by a new process, in its place", async () => {
  const one = reader({ b: 1, d: 2 });
  const results = await readPatiently(one, ["a", "b", "c", "d"], 9);
  expect(results.map((r) => (r.kind === "object" ? String(r.data) : r.kind))).toEqual([
    "a",
    "b",
    "c",
    "d",
  ]);
  expect(one.asked).toEqual([["a", "b", "c", "d"], ["b", "d"], ["d"]]);
});

test("what is gone is missing after two more attempts", async () => {
  const one = reader({ b: 99 });
  expect(kinds(await readPatiently(one, ["a", "b"], 9))).toEqual(["object", "missing"]);
  expect(one.asked).toHaveLength(3);
});
