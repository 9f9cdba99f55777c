import { expect, test } from "vitest";
import { findCommand, SECTIONS } from "../../src/cli/table/sections.ts";
import { SUMMARIES } from "../../src/cli/table/summaries.ts";
import { COMMANDS } from "../../src/cli/table/table.ts";

test("the sections hold every command of the table, once, under its first word", async () => {
  const loaded = await Promise.all(SECTIONS.map((s) => s.load()));
  expect(loaded.flat().map((c) => c.name)).toEqual(COMMANDS.map((c) => c.name));
  for (const [i, { words }] of SECTIONS.entries())
    expect([...new Set(loaded[i]?.map((c) => c.name.replace(/ .*/, "")))].sort()).toEqual(
      [...words].sort(),
    );
});

test("the summary of a command alone is its own; that of several names them all", () => {
  const words = [...new Set(COMMANDS.map((c) => c.name.replace(/ .*/, "")))];
  expect(Object.keys(SUMMARIES)).toEqual(SECTIONS.flatMap((s) => s.words));
  for (const word of words) {
    const own = COMMANDS.filter((c) => c.name.replace(/ .*/, "") === word);
    if (own.length === 1 && own[0]?.name === word) expect(SUMMARIES[word]).toBe(own[0].summary);
    else
      for (const { name } of own.filter((c) => c.name !== word))
        expect(SUMMARIES[word]).toMatch(new RegExp(`\\b${name.replace(`${word} `, "")}\\b`, "i"));
  }
});

test("a command is found by its words, the longer name first", async () => {
  const found = async (...words: readonly string[]): Promise<unknown> => {
    const command = await findCommand(words);
    return command === undefined ? undefined : [command.spec.name, command.taken];
  };
  expect(await found("export", "markdown", "x")).toEqual(["export markdown", 2]);
  expect(await found("export", "x")).toEqual(["export", 1]);
  expect(await found("batch")).toBeUndefined();
  expect(await found("constructor")).toBeUndefined();
  expect(await found()).toBeUndefined();
});
