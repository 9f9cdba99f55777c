import fc from "fast-check";
import { expect, test } from "vitest";
import {
  compareTreeEntries,
  encodeCommit,
  encodeTree,
  parseCommit,
  parseTree,
} from "../../src/git/objects.ts";

const digits = (length: number) =>
  fc.array(fc.constantFrom(..."0123456789abcdef"), { minLength: length, maxLength: length });
const oid40 = digits(40).map((d) => d.join(""));
const oid64 = digits(64).map((d) => d.join(""));
const byteName = fc
  .array(
    fc.integer({ min: 1, max: 255 }).filter((byte) => byte !== 0x2f),
    { minLength: 1, maxLength: 12 },
  )
  .map((bytes) => String.fromCharCode(...bytes));
const mode = fc.constantFrom("100644", "100755", "120000", "160000", "40000");

test.each([
  ["sha1", oid40],
  ["sha256", oid64],
] as const)(
  "a %s tree survives a round trip, hostile names and all, in git's order",
  (format, oid) => {
    const entry = fc.record({ mode, name: byteName, oid });
    const tree = fc.uniqueArray(entry, { selector: (e) => e.name, maxLength: 30 });
    fc.assert(
      fc.property(tree, (entries) => {
        const bytes = encodeTree(entries);
        const parsed = parseTree(bytes, format);
        expect(parsed).toEqual([...entries].sort(compareTreeEntries));
        expect(encodeTree(parsed)).toEqual(bytes);
      }),
    );
  },
);

test("bytes are a tree or refused, and nothing else happens", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        parseTree(bytes, "sha1");
      } catch (error) {
        expect(error).toMatchObject({ code: "GIT_BAD_TREE" });
      }
    }),
  );
});

/** Lone surrogates have no bytes of their own. */
function isWellFormed(text: string): boolean {
  return Buffer.from(text, "utf8").toString("utf8") === text;
}
const word = fc
  .string({ unit: "grapheme", maxLength: 20 })
  .map((text) => text.replace(/[\0\n<>]/g, "").trim())
  .filter(isWellFormed);
const person = fc.record({
  name: word,
  email: word,
  time: fc.integer({ min: 0, max: 2 ** 40 }),
  tz: fc.constantFrom("+0000", "-0930", "+1400"),
});
const message = fc
  .string({ unit: "grapheme", maxLength: 200 })
  .map((text) => text.replaceAll("\0", ""))
  .filter(isWellFormed);
const signature = fc
  .array(fc.constantFrom("abc=", "", "-----BEGIN X-----", " indented"), {
    minLength: 1,
    maxLength: 5,
  })
  .map((lines) => `${lines.join("\n")}x\n`);

test("a commit survives a round trip", () => {
  const commit = fc.record(
    {
      tree: oid40,
      parents: fc.array(oid40, { maxLength: 3 }),
      author: person,
      committer: person,
      message,
      signature,
    },
    { requiredKeys: ["tree", "parents", "author", "committer", "message"] },
  );
  fc.assert(
    fc.property(commit, (data) => {
      expect(parseCommit(encodeCommit(data))).toEqual(data);
    }),
  );
});

test("bytes are a commit or refused, and nothing else happens", () => {
  const start = fc.constantFrom("", `tree ${"a".repeat(40)}\n`, `tree ${"a".repeat(40)}\nauthor `);
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 200 }), (prefix, bytes) => {
      try {
        parseCommit(Buffer.concat([Buffer.from(prefix), bytes]));
      } catch (error) {
        expect(error).toMatchObject({ code: "GIT_BAD_COMMIT" });
      }
    }),
  );
});
