import fc from "fast-check";
import type { Json } from "../../src/base/json.ts";
import { mintStamp } from "../../src/domain/stamp.ts";

/**
 * Documents that no program of ours would write, but that parse: stamps in any order, elements that stand
 * twice, texts of redacted elements, members that this version does not know. From few names and stamps,
 * so that two of them meet in the same cells.
 */
export const HOSTILE_ID = "7k3m9p2qx4wz";

const STAMPS = [1000, 2000, 3000, 4000].map((ms) => mintStamp(ms, undefined, "hst00000"));
const ELEMENTS = STAMPS.slice(0, 3).map((stamp) => `${stamp}0000`);

const stamp = fc.constantFrom(...STAMPS);
const value: fc.Arbitrary<Json> = fc.constantFrom<Json[]>("", "a", 0, -0, 1e21, null, true, [""], {
  b: 1,
  10: 2,
  9: [],
});
const lines = fc.constantFrom<Json[]>(["a"], ["a", "b"], ["a\nb"], [""], ["", ""]);
const name = fc.constantFrom("a", "toString", "10", "9", "\u{1d4b3}", "\ue000");
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const dictionary = <T>(
  key: fc.Arbitrary<string>,
  of: fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, T>> => fc.dictionary(key, of, { maxKeys: 4, noNullPrototype: true });

const records = (last: string): fc.Arbitrary<Json> =>
  fc.array(
    fc.record({
      type: fc.constantFrom("url", "a b", "a"),
      [last]: fc.constantFrom("x", "b x", ""),
    }),
    { maxLength: 3 },
  );

const element = (parts: Record<string, fc.Arbitrary<Json | undefined>>): fc.Arbitrary<Json> =>
  fc.record({
    id: fc.constantFrom(...ELEMENTS),
    redacted: maybe(fc.boolean()),
    ...parts,
  }) as fc.Arbitrary<Json>;

const elementStamps = (...parts: string[]): fc.Arbitrary<Json> =>
  dictionary(
    fc.constantFrom(...ELEMENTS),
    dictionary(fc.constantFrom(...parts, "redacted"), stamp),
  );

const claim: fc.Arbitrary<Json> = fc.record({
  by: fc.constantFrom("ada", "bob"),
  lease: fc.constantFrom("one", "other"),
  fence: fc.constantFrom(1, 2),
  expires: fc.constantFrom("2026-11-20T00:00:00.000Z", "2026-11-21T00:00:00.000Z"),
  released: fc.boolean(),
});

const stamps = fc.record({
  all: stamp,
  title: maybe(stamp),
  body: maybe(stamp),
  status: maybe(stamp),
  claim: maybe(stamp),
  "x-new": maybe(stamp),
  labels: maybe(dictionary(name, stamp)),
  custom: maybe(dictionary(name, stamp)),
  refs: maybe(dictionary(fc.constantFrom("url x", "a b x", "a "), stamp)),
  comments: maybe(elementStamps("by", "body", "deleted")),
  criteria: maybe(elementStamps("rank", "text", "deleted")),
  removed: maybe(
    fc.record({
      labels: maybe(dictionary(name, stamp)),
      custom: maybe(dictionary(name, stamp)),
      "x-new": maybe(stamp),
    }),
  ),
});

const members = fc.record({
  title: maybe(value),
  body: maybe(lines),
  status: maybe(value),
  resolution: maybe(value),
  labels: maybe(fc.array(name, { maxLength: 4 })),
  custom: maybe(dictionary(name, value)),
  refs: maybe(records("value")),
  comments: maybe(
    fc.array(element({ by: maybe(value), body: maybe(lines), deleted: maybe(value) }), {
      maxLength: 4,
    }),
  ),
  criteria: maybe(
    fc.array(element({ rank: maybe(value), text: maybe(value), deleted: maybe(value) }), {
      maxLength: 3,
    }),
  ),
  claim: maybe(claim),
  "x-new": maybe(value),
  _v: stamps,
});

/** Any document of one ticket, as text; now and then its tombstone. */
export const hostileDocument: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 30,
    arbitrary: members.map((m) => JSON.stringify({ schema: 1, id: HOSTILE_ID, ...m })),
  },
  {
    weight: 1,
    arbitrary: fc.constant(JSON.stringify({ schema: 1, id: HOSTILE_ID, purged: true })),
  },
);

/** Members whose names mean something elsewhere in a document, and names that JavaScript or git treat specially. */
const oddMember = fc.constantFrom(
  "all",
  "removed",
  "purged",
  "5",
  "__proto__",
  "constructor",
  "name",
  "hasOwnProperty",
  "\u0000",
  "",
);

/** A document with something in it that may have to be refused. */
export const oddDocument: fc.Arbitrary<string> = fc
  .tuple(members, oddMember, value, maybe(stamp), fc.constantFrom<Json[]>(0, 1, 2, "1", null))
  .map(([m, odd, v, s, schema]) => {
    const stamped = s === undefined ? m._v : Object.assign({ ...m._v }, { [odd]: s });
    return JSON.stringify({ schema, id: HOSTILE_ID, ...m, _v: stamped }).replace(
      /^\{/,
      `{${JSON.stringify(odd)}:${JSON.stringify(v)},`,
    );
  });
