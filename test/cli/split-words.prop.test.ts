import { parseArgs } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { splitWords } from "../../src/cli/split-words.ts";

const OPTIONS = [
  { name: "json", type: "boolean" },
  { name: "all", type: "boolean", short: "a" },
  { name: "limit", type: "count", short: "n" },
  { name: "label", type: "list", short: "l" },
  { name: "body", type: "string" },
] as const;

/** What node:util makes of the same words. */
function byNode(args: readonly string[]): unknown {
  const known = OPTIONS.map((option) => [
    option.name,
    {
      type: option.type === "boolean" ? "boolean" : "string",
      ...("short" in option ? { short: option.short } : {}),
    },
  ]);
  const options = Object.fromEntries(known);
  const how = { args: [...args], options, strict: false, allowPositionals: true, tokens: true };
  const { tokens = [] } = parseArgs(how) as { tokens?: readonly Token[] };
  return tokens
    .filter(({ kind }) => kind !== "option-terminator")
    .map(({ kind, name, rawName, value, index }) =>
      kind === "option" ? { kind, name, rawName, value, index } : { kind: "operand", value },
    );
}

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string;
  readonly index: number;
}

// A hyphen within a group would be taken for the end of the options by node:util.
const word = fc.oneof(
  fc.constantFrom(
    "--",
    "-",
    "",
    "--json",
    "--json=1",
    "--limit",
    "--limit=5",
    "--limit=",
    "--body",
  ),
  fc.constantFrom(
    "--no",
    "--no=x=y",
    "--=x",
    "--==x",
    "-a",
    "-n",
    "-n5",
    "-n=5",
    "-an",
    "-an5",
    "-na",
  ),
  fc.stringMatching(/^-[anlx=0é]{1,4}$/),
  fc.stringMatching(/^--[a-e=]{1,4}$/),
  fc.string(),
);

test("words are sorted as node:util sorts them", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (args) => {
      fc.pre(!args.some((w) => /^-[^-].*-/.test(w)));
      expect(splitWords(args, OPTIONS)).toEqual(byNode(args));
    }),
    { numRuns: 3000 },
  );
});

test("a hyphen in a group is no end of the options", () => {
  expect(splitWords(["-a-", "-a"], OPTIONS)).toEqual([
    { kind: "option", name: "all", rawName: "-a", value: undefined, index: 0 },
    { kind: "option", name: "-", rawName: "--", value: undefined, index: 0 },
    { kind: "option", name: "all", rawName: "-a", value: undefined, index: 1 },
  ]);
});
