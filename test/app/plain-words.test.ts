import fc from "fast-check";
import { expect, test } from "vitest";
import { plainWords } from "../../src/app/plain-words.ts";
import { type QueryNames, readQuery } from "../../src/app/read-query.ts";
import type { ListQuery } from "../../src/app/tickets.ts";
import { configOf } from "../../src/domain/config/config.ts";

const names: QueryNames = {
  now: 0,
  config: configOf(undefined),
  me: async () => "ada@example.com",
  ticket: async (token) => token,
};

const piece = fc.constantFrom(
  "a",
  "Proxy",
  "OR",
  "AND",
  "not",
  "NOT",
  "7",
  "*",
  "~",
  '"',
  " ",
  "-",
  ":",
);
const text = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join("")),
  fc
    .array(fc.constantFrom("one", "rep*", "Two2", "timeuot~"), { minLength: 1, maxLength: 10 })
    .map((l) => l.join(" ")),
  fc
    .array(fc.constantFrom("one", "Two2", "OR"), { minLength: 2, maxLength: 6 })
    .map((l) => `"${l.join(" ")}"`),
);

test("what is taken for plain words is what the parser finds", async () => {
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(text, async (query) => {
      const asked: ListQuery = { all: true, query, limit: 5 };
      const found = plainWords(asked);
      if (found === undefined) return;
      plain++;
      expect(found).toEqual(await readQuery(asked, names));
    }),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(400);
});

test.each<[ListQuery, boolean]>([
  [{ query: "proxy" }, true],
  [{ query: "rep* timeuot~" }, true],
  [{ query: '"two words"' }, true],
  [{ query: "a OR b" }, false],
  [{ query: "NOT a" }, false],
  [{ query: "label:ui" }, false],
  [{ query: "-wip" }, false],
  [{ query: "naïve" }, false],
  [{ query: ["proxy"] }, false],
  [{ query: "proxy", label: ["ui"] }, false],
  [{ query: "" }, false],
])("%j: plain %s", (query, expected) => {
  expect(plainWords(query) !== undefined).toBe(expected);
});
