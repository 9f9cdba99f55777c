import { expect, test } from "vitest";
import type { Call } from "../../src/cli/command.ts";
import { parseCall } from "../../src/cli/parse.ts";
import { commandOf } from "./commands.ts";

function parse(line: string): Call {
  const words = line.split(" ").filter((w) => w !== "");
  const found = commandOf(words);
  if (found === undefined) throw new Error(`no command in ${line}`);
  return parseCall(found.spec, words.slice(found.taken));
}

const refused = (line: string): { code: string; hint: string } => {
  try {
    parse(line);
  } catch (error) {
    return error as { code: string; hint: string };
  }
  throw new Error(`${line} was accepted`);
};

test("operands and options may stand in any order", () => {
  const call = parse("create Write --type bug the --label a,b docs -l c");
  expect(call.operands).toEqual(["Write", "the", "docs"]);
  expect([call.text("type"), call.list("label")]).toEqual(["bug", ["a", "b", "c"]]);
});

test("ids are never taken for numbers", () => {
  expect(parse("show 0012 1e5 7.0").operands).toEqual(["0012", "1e5", "7.0"]);
});

test("a value may begin with a hyphen, or be one", () => {
  expect(parse("list --sort -updated").list("sort")).toEqual(["-updated"]);
  expect(parse("create x --body -").text("body")).toBe("-");
  expect(parse("comment 7k3m -").operands).toEqual(["7k3m", "-"]);
});

test("after -- everything is an operand", () => {
  expect(parse("create -- --json -x").operands).toEqual(["--json", "-x"]);
});

test("short flags may be grouped", () => {
  const call = parse("log -ph");
  expect([call.flag("changes"), call.flag("help")]).toEqual([true, true]);
});

test.each([
  ["list --lable x", "UNKNOWN_OPTION", "--label"],
  ["list --format tabel", "BAD_OPTION_VALUE", "table"],
  ["list --limit", "BAD_OPTION_VALUE", "--limit=N"],
  ["list --limit -3", "BAD_OPTION_VALUE", "--limit=5"],
  ["show", "WRONG_OPERANDS", "git ticket show ID…"],
  ["init now", "WRONG_OPERANDS", "git ticket init"],
])("%s is refused", (line, code, hint) => {
  const call = (): unknown => parse(line).number("limit");
  if (line.endsWith("-3")) expect(call).toThrow(expect.objectContaining({ code }));
  else expect(refused(line)).toMatchObject({ code, hint: expect.stringContaining(hint) });
});

test("help may be asked for without the operands", () => {
  expect(parse("show -h").flag("help")).toBe(true);
});

function parseList(words: readonly string[]): Call {
  const spec = commandOf(["list"])?.spec;
  if (spec === undefined) throw new Error("no list");
  return parseCall(spec, words);
}

test("what is negated in a query is no option", () => {
  const words = ["-label:ui", "-is:ready", "-id:7k3m", "-createdBy:me", "-created-by:me"];
  const more = ["-custom.two words:x", "-(a OR b)", '-"two words"'];
  const call = parseList([...words, "-l", "x", ...more]);
  expect(call.operands).toEqual([...words, ...more]);
  expect(call.list("label")).toEqual(["x"]);
  expect(() => parseList(["-xy:z"])).toThrow(expect.objectContaining({ code: "UNKNOWN_OPTION" }));
});
