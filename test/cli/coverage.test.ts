import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { GLOBAL_OPTIONS } from "../../src/cli/table/options.ts";
import { COMMANDS } from "../../src/cli/table/table.ts";

const TRANSCRIPTS = fileURLToPath(new URL("../transcripts/", import.meta.url));
const README = fileURLToPath(new URL("../../README.md", import.meta.url));

/** Every command line of the transcripts, here-documents left out. */
const LINES = readdirSync(TRANSCRIPTS)
  .flatMap((name) => readFileSync(TRANSCRIPTS + name, "utf8").split("\n"))
  .filter((line) => line.startsWith("$ "));

const uses = (command: string, option: string, short: string | undefined): boolean =>
  LINES.some((line) => {
    if (!line.includes(`ticket ${command}`)) return false;
    const words = line.split(/[\s=]+/);
    return words.includes(`--${option}`) || (short !== undefined && words.includes(`-${short}`));
  });

test.each(COMMANDS.map((c) => c.name))("%s has a transcript", (name) => {
  expect(LINES.some((line) => line.includes(`ticket ${name}`))).toBe(true);
});

test("every option of every command is used in a transcript of that command", () => {
  const unused = COMMANDS.flatMap((c) =>
    c.options.filter((o) => !uses(c.name, o.name, o.short)).map((o) => `${c.name} --${o.name}`),
  );
  expect(unused).toEqual([]);
});

test("every global option is used in a transcript", () => {
  const unused = GLOBAL_OPTIONS.filter(
    (o) =>
      !LINES.some(
        (l) => l.includes(`--${o.name}`) || (o.short !== undefined && l.includes(` -${o.short} `)),
      ),
  );
  expect(unused.map((o) => o.name)).toEqual([]);
});

test("the README links every transcript", () => {
  const readme = readFileSync(README, "utf8");
  const missing = readdirSync(TRANSCRIPTS).filter(
    (name) => !readme.includes(`test/transcripts/${name}`),
  );
  expect(missing).toEqual([]);
});

test("names and short names of options are unique in each command", () => {
  for (const { name, options } of COMMANDS) {
    const all = [...options, ...GLOBAL_OPTIONS];
    const names = all.map((o) => o.name);
    const shorts = all.flatMap((o) => o.short ?? []);
    expect([name, new Set(names).size]).toEqual([name, names.length]);
    expect([name, new Set(shorts).size]).toEqual([name, shorts.length]);
  }
});
