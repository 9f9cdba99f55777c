import fc from "fast-check";
import { expect, test } from "vitest";
import type { Call } from "../../src/cli/command.ts";
import { parseCall } from "../../src/cli/parse.ts";
import { commandOf } from "./commands.ts";

function parse(...words: readonly string[]): Call {
  const found = commandOf(words);
  if (found === undefined) throw new Error(`no command in ${words.join(" ")}`);
  return parseCall(found.spec, words.slice(found.taken));
}

const text = fc.string({ unit: "binary", minLength: 1 }).filter((t) => t.trim() !== "");

test("a value comes through as it was typed: quotes, hyphens, equals signs, line breaks and all", () => {
  fc.assert(
    fc.property(text, text, (body, title) => {
      for (const given of [[`--body=${body}`], ["--body", body], ["-b", body], [`-b=${body}`]]) {
        const call = parse("create", ...given, "--", title);
        expect([call.text("body"), call.operands]).toEqual([body, [title]]);
      }
    }),
  );
});

test.each([
  ["-tbug", "bug"],
  ["-t=bug", "bug"],
  ["--type=bug", "bug"],
  ['--type="bug"', '"bug"'],
  ["--type=--", "--"],
])("%s is the type %s", (word, type) => {
  expect(parse("create", "x", word).text("type")).toBe(type);
});

test("of a value that is given twice the later one counts, and lists grow", () => {
  const call = parse("create", "x", "-p", "low", "-l", "a,b", "-p", "high", "-l", "c");
  expect([call.text("priority"), call.list("label")]).toEqual(["high", ["a", "b", "c"]]);
  expect(parse("list", "--json", "--json").flag("json")).toBe(true);
});

test("criteria and custom fields may hold commas", () => {
  const call = parse("create", "x", "--criterion", "a, b", "--custom", "k=1,2 ");
  expect([call.list("criterion"), call.texts("custom")]).toEqual([["a, b"], ["k=1,2 "]]);
});

test("only fields can be cleared by an empty value", () => {
  expect(parse("set", "x", "--points", "", "--due=").has("points")).toBe(true);
  expect(parse("set", "x", "--points", "").number("points")).toBeUndefined();
});

test.each([
  [["list", "--status", ""], "--status needs a value."],
  [["list", "--label", " , "], "--label needs a value."],
  [["set", "x", "--if-match", ""], "--if-match needs a value."],
  [["set", "x", "--key="], "--key needs a value."],
  [["create", "x", "-C"], "-C needs a value."],
  [["list", "--all=no"], "--all takes no value."],
  [["list", "--limit", "1.5"], '--limit must be a whole number, not "1.5".'],
  [["list", "--limit", "0x10"], '--limit must be a whole number, not "0x10".'],
  [["set", "x", "--points", "1e3"], '--points must be a number, not "1e3".'],
  [["list", "--no-all"], 'git ticket list has no option "--no-all".'],
  [["list", "--__proto__=1"], 'git ticket list has no option "--__proto__".'],
  [["log", "-px"], 'git ticket log has no option "-px".'],
  [["comment", "x", "-hello"], 'git ticket comment has no option "-hello".'],
])("%j is refused", (words, message) => {
  expect(() => parse(...words)).toThrow(expect.objectContaining({ kind: "usage", message }));
});

test("a word with a hyphen that is no option is told to go after --", () => {
  expect(() => parse("comment", "x", "-hello")).toThrow(
    expect.objectContaining({ hint: expect.stringContaining("Text goes after --") }),
  );
  expect(parse("comment", "x", "--", "-hello").operands).toEqual(["x", "-hello"]);
});
