import fc from "fast-check";
import { expect, test } from "vitest";
import { createBatchParser } from "../../../src/git/native/batch-parser.ts";
import type { ReadResult } from "../../../src/git/repository.ts";

const MAX = 50;

/** What `cat-file --batch` prints for this object. */
interface Printed {
  readonly oid: string;
  readonly type: "blob" | "tree" | "commit" | "tag";
  /** Undefined for an object that is missing. */
  readonly data: Uint8Array | undefined;
}

function print({ oid, type, data }: Printed): Buffer {
  if (data === undefined) return Buffer.from(`${oid} missing\n`);
  return Buffer.concat([Buffer.from(`${oid} ${type} ${data.length}\n`), data, Buffer.from("\n")]);
}

function parse(asked: readonly string[], chunks: readonly Buffer[]) {
  const results: ReadResult[] = [];
  let abandoned = 0;
  const push = createBatchParser({
    awaited: () => {
      const oid = asked[results.length];
      return oid === undefined ? undefined : { oid, maxBytes: MAX };
    },
    accept: (result) => void results.push(result),
    abandon: () => {
      abandoned++;
    },
  });
  for (const chunk of chunks) push(chunk);
  return { results, abandoned };
}

const printed = fc.record({
  oid: fc.bigInt({ min: 0n, max: 2n ** 160n - 1n }).map((n) => n.toString(16).padStart(40, "0")),
  type: fc.constantFrom("blob", "tree", "commit", "tag"),
  data: fc.option(fc.uint8Array({ maxLength: 2 * MAX }), { nil: undefined }),
});

test("the output may be cut anywhere", () => {
  const cuts = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(printed, { maxLength: 20 }), cuts, (objects, at) => {
      const whole = Buffer.concat(objects.map(print));
      const edges = [
        0,
        ...at.map((n) => n % (whole.length + 1)).sort((a, b) => a - b),
        whole.length,
      ];
      const chunks = edges.slice(1).map((end, n) => whole.subarray(edges[n], end));
      const { results } = parse(
        objects.map((object) => object.oid),
        chunks,
      );
      expect(results.map(plain)).toEqual(objects.map(expected));
    }),
  );
});

function plain(result: ReadResult): unknown {
  return result.kind === "object" ? { ...result, data: [...result.data] } : result;
}

function expected({ oid, type, data }: Printed): unknown {
  if (data === undefined) return { kind: "missing", oid };
  if (data.length > MAX) return { kind: "too-large", oid, type, size: data.length };
  return { kind: "object", oid, type, data: [...data] };
}

test("a content that nobody wants is given up at its header when it is very long", () => {
  const oid = "a".repeat(40);
  const { results, abandoned } = parse([oid, oid], [Buffer.from(`${oid} blob 99999999999\nabc`)]);
  expect(results).toEqual([{ kind: "too-large", oid, type: "blob", size: 99_999_999_999 }]);
  expect(abandoned).toBe(1);
});

test.each([
  ["another object", `${"b".repeat(40)} blob 1\nx\n`],
  ["a type that is none", `${"a".repeat(40)} blub 1\nx\n`],
  ["words", "fatal: no\n"],
  ["a line without end", "a".repeat(300)],
  ["a content that is longer than announced", `${"a".repeat(40)} blob 1\nxy\n`],
  ["more than was asked", `${"a".repeat(40)} missing\n${"a".repeat(40)} missing\n`],
])("%s puts it out of step, which is an error", (_, text) => {
  const run = () => parse(["a".repeat(40)], [Buffer.from(text)]);
  expect(run).toThrow(expect.objectContaining({ code: "GIT_OUT_OF_STEP" }));
});
