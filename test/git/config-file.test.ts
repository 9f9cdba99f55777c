import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseConfigList } from "../../src/git/config.ts";
import { parseConfigFile } from "../../src/git/config-file.ts";
import { runGit, scratch } from "../support/git-env.ts";

const FILES: readonly (readonly [name: string, text: string])[] = [
  ["nothing", ""],
  ["comments only", "# a\n; b\n\n  # c"],
  ["plain", "[core]\n\tbare = false\n  x=1\n"],
  ["no value, an empty one", "[a]\nx\ny =\nz\n"],
  ["any case", "[CORE]\nBare = TRUE\n[Core]\nfileMode=no\n"],
  ["subsections", '[a "B c"]\nx = 1\n[a "q\\"w\\\\e"]\ny = 2\n[A.Sub]\nz = 3\n'],
  ["a value behind its header", "[a] x = 1\n[b]y\n"],
  ["quotes and escapes", '[a]\nx = "a b " c\ny = a\\tb\\"\\\\ \\n\nz = "# no ; comment" # one\n'],
  ["spaces inside and at the end", '[a]\nx =   one  two   \ny = "  kept  "  \n'],
  ["over several lines", '[a]\nx = one \\\ntwo\\\n   three\ny = "in \\\nquotes"\n'],
  ["carriage returns", "[a]\r\nx = 1\r\ny = 2 ; c\r\n"],
  ["a setting before the first section", "x = 1\n"],
  ["no end of line", "[a]\nx = 1"],
  ["a comment that ends in a backslash", "[a]\nx = 1 # c \\\ny = 2\n"],
  ["an equals sign inside", "[a]\nx = b=c=d\n"],
  ["not ASCII", '[a "ü"]\nx = Ünal 李\n'],
];

const settingsByGit = (text: string) => {
  const path = join(scratch("config"), "file");
  writeFileSync(path, text);
  return runGit(scratch("none"), ["config", "-f", path, "--list", "-z"]);
};

test.each(FILES)("a file is read as git reads it: %s", (_, text) => {
  const git = settingsByGit(text);
  expect(git.code).toBe(0);
  expect(parseConfigFile(text, "f")).toEqual(parseConfigList(git.stdout));
});

test.each([
  ["a comment where a value could be", "[a]\nx # c\n", 2],
  ["a header that does not end", "[a]\nx = 1\n[b\ny = 1\n", 3],
  ["a quote that does not end", '[a]\nx = "1\ny = 2\n', 2],
  ["an unknown escape", "[a]\n\nx = a\\q\n", 3],
  ["a name out of form", "[a]\n1x = 2\n", 2],
  ["words", "[a]\nx y = 2\n", 2],
])("what git refuses is refused with its line: %s", (_, text, line) => {
  expect(settingsByGit(text).code).not.toBe(0);
  expect(() => parseConfigFile(text, "f")).toThrow(
    expect.objectContaining({ code: "BAD_CONFIG_FILE", data: { path: "f", line } }),
  );
});
