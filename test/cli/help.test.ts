import { expect, test } from "vitest";
import { commandHelp } from "../../src/cli/help.ts";
import { mainHelp } from "../../src/cli/main-help.ts";
import { GLOBAL_OPTIONS } from "../../src/cli/table/options.ts";
import { COMMANDS } from "../../src/cli/table/table.ts";

const HELPS = [
  { name: "", text: mainHelp() },
  ...COMMANDS.map((c) => ({ name: c.name, text: commandHelp(c) })),
];

test.each(HELPS)("the help of git ticket $name fits 80 columns", ({ text }) => {
  const long = text.split("\n").filter((line) => [...line].length > 80);
  expect(long.filter((line) => !line.startsWith("  git ticket"))).toEqual([]);
});

test("the main help names every command", () => {
  for (const { name } of COMMANDS) expect(mainHelp()).toContain(`  ${name} `);
  expect(COMMANDS.filter((c) => !mainHelp().includes(c.summary))).toEqual([]);
});

test("the help of a command has its usage, every option and an example of itself", () => {
  for (const spec of COMMANDS) {
    const text = commandHelp(spec);
    expect(text).toContain(`Usage: git ticket ${spec.name}`);
    for (const { name, description } of [...spec.options, ...GLOBAL_OPTIONS]) {
      expect(text).toContain(`--${name}`);
      expect(text).toContain(description);
    }
    expect(spec.examples.filter((e) => e.includes(`ticket ${spec.name}`))).not.toEqual([]);
  }
});

test("what an option takes is named, and a flag takes nothing", () => {
  for (const { name, options } of COMMANDS)
    for (const option of [...options, ...GLOBAL_OPTIONS])
      expect([name, option.name, option.value !== undefined]).toEqual([
        name,
        option.name,
        option.type !== "boolean",
      ]);
});
