import { expect, test } from "vitest";
import { aligned, commandHelp, exampleOf, helpWidth } from "../../src/cli/help.ts";
import { mainHelp } from "../../src/cli/main-help.ts";
import { GLOBAL_OPTIONS } from "../../src/cli/table/options.ts";
import { COMMANDS } from "../../src/cli/table/table.ts";

const HELPS = [
  { name: "", text: mainHelp(80) },
  ...COMMANDS.map((c) => ({ name: c.name, text: commandHelp(c) })),
];

test.each(HELPS)("the help of git ticket $name fits 80 columns", ({ text }) => {
  const long = text.split("\n").filter((line) => [...line].length > 80);
  expect(long.filter((line) => !line.startsWith("  git ticket"))).toEqual([]);
});

test("the main help names the first word of every command", () => {
  const help = mainHelp(80);
  for (const { name } of COMMANDS) expect(help).toContain(`  ${name.replace(/ .*/, "")} `);
});

test("the help of a command has its usage, every option and an example of itself", () => {
  for (const spec of COMMANDS) {
    const text = commandHelp(spec, 1000);
    const lines = spec.examples.map((e) => exampleOf(e).line);
    expect(text).toContain(`Usage: git ticket ${spec.name}`);
    for (const { name, description } of [...spec.options, ...GLOBAL_OPTIONS]) {
      expect(text).toContain(`--${name}`);
      expect(text).toContain(description);
    }
    expect(lines.filter((line) => line.includes(`ticket ${spec.name}`))).not.toEqual([]);
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

test("a description goes on below itself, in as many columns as there are", () => {
  const rows = [
    ["-a, --all", "Closed tickets too, and those that were cancelled"],
    ["-x", "Short"],
  ] as const;
  expect(aligned(rows, 40)).toBe(
    "  -a, --all  Closed tickets too, and\n" +
      "             those that were cancelled\n" +
      "  -x         Short\n",
  );
  expect(aligned(rows, 80)).toContain("Closed tickets too, and those that were cancelled\n");
});

test("help takes the width of the terminal, within reason, and 80 columns in a pipe", () => {
  expect([undefined, 10, 72, 300].map(helpWidth)).toEqual([80, 40, 72, 100]);
});

test("details are paragraphs, an example says what it does, and what begins alike is named", () => {
  const [spec] = COMMANDS;
  if (spec === undefined) throw new Error("no command");
  const made = { ...spec, details: "One.\n\nTwo.", examples: ["a", ["b", "Does b"]] as const };
  const text = commandHelp(made, 80, [{ ...spec, name: "other", summary: "Else" }]);
  expect(text).toContain("\nOne.\n\nTwo.\n\nOptions:");
  expect(text).toContain("\nExamples:\n  a\n  # Does b\n  b\n");
  expect(text.endsWith("\nSee also:\n  other  Else\n")).toBe(true);
});
