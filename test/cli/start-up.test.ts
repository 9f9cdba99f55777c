import { posix } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "../../tools/bundle.mjs";

const files = new Map((await bundle()).map((f) => [f.path, f.text]));

/** What a file loads at once. */
function required(path: string): readonly string[] {
  const found = files.get(path)?.matchAll(/^(?:var \w+ = )?require\("(\.[^"]+)"\);$/gm) ?? [];
  return [...found].map(([, name = ""]) => posix.join(posix.dirname(path), name));
}

/** Bytes that are loaded before the first line of `path` runs: what it requires, and what that requires. */
function loadedWith(path: string, seen = new Set<string>()): number {
  const text = files.get(path);
  if (text === undefined || seen.has(path)) return 0;
  seen.add(path);
  return Buffer.byteLength(text) + required(path).reduce((sum, p) => sum + loadedWith(p, seen), 0);
}

test("what is loaded late does not count, and what is loaded at once does", () => {
  const alone = Buffer.byteLength(files.get("git-ticket.js") ?? "");
  expect(loadedWith("git-ticket.js")).toBeGreaterThan(alone);
  expect(loadedWith("git-ticket.js")).toBeLessThan(loadedWith("chunks/cli-run.js"));
});

test.each([
  // `git ticket version` needs no more than this.
  ["git-ticket.js", 3_400],
  // Every other command line: the table and the words.
  ["chunks/cli-run.js", 32_000],
  ["chunks/cli-parse.js", 32_000],
  ["chunks/cli-help.js", 32_000],
  // One line for each first word, and no section of the table.
  ["chunks/cli-main-help.js", 32_000],
  // What a shell asks at every press of the key; sections of the table come as they are needed, the app for values only.
  ["chunks/cli-completion-answer-shell.js", 32_000],
  // One command never loads another, nor the app before it is asked for.
  ["chunks/cli-commands-list.js", 40_000],
  ["chunks/cli-commands-close.js", 40_000],
])("%s loads at most %i bytes at once", (path, most) => {
  expect(files.has(path)).toBe(true);
  expect(loadedWith(path)).toBeLessThanOrEqual(most);
});

test("only what reads Markdown loads the reader of YAML, and only when it is called", () => {
  const holds = [...files].filter(([, text]) => /\bcomposeScalar\b/.test(text)).map(([p]) => p);
  expect(holds).toEqual(["chunks/app-apply-markdown.js"]);
  const loads = [...files.keys()].filter((p) =>
    required(p).includes("chunks/app-apply-markdown.js"),
  );
  expect(loads).toEqual([]);
});

test("only who prints the schemas loads them, and only when it does", () => {
  const sources = "chunks/domain-schema-sources.js";
  expect(files.get(sources)).toContain("A view as it is stored");
  expect([...files.keys()].filter((p) => required(p).includes(sources))).toEqual([]);
});

test("only who is asked at a terminal loads what asks", () => {
  const loads = [...files.keys()].filter((p) =>
    required(p).includes("chunks/cli-ask-at-terminal.js"),
  );
  expect(files.get("chunks/cli-ask-at-terminal.js")).toContain("initialValue");
  expect(loads).toEqual([]);
});
