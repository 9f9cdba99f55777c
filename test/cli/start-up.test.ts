import { posix } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "../../tools/bundle.mjs";

const files = new Map((await bundle()).map((f) => [f.path, f.text]));

/** Bytes that are loaded before the first line of `path` runs: what it imports, and what that imports. */
function loadedWith(path: string, seen = new Set<string>()): number {
  const text = files.get(path);
  if (text === undefined || seen.has(path)) return 0;
  seen.add(path);
  const imported = [
    ...text.matchAll(/^(?:import|export)\b[^;]*?from "(\.[^"]+)";|^import "(\.[^"]+)";/gm),
  ];
  const paths = imported.map(([, a, b]) => posix.join(posix.dirname(path), a ?? b ?? ""));
  return Buffer.byteLength(text) + paths.reduce((sum, p) => sum + loadedWith(p, seen), 0);
}

test.each([
  // `git ticket version` needs no more than this.
  ["git-ticket.js", 2_000],
  // Every other command line: the table and the words.
  ["chunks/cli-run.js", 24_000],
  ["chunks/cli-parse.js", 24_000],
  ["chunks/cli-help.js", 24_000],
  // One command never loads another, nor the app before it is asked for.
  ["chunks/cli-commands-list.js", 30_000],
  ["chunks/cli-commands-close.js", 30_000],
])("%s loads at most %i bytes at once", (path, most) => {
  expect(files.has(path)).toBe(true);
  expect(loadedWith(path)).toBeLessThanOrEqual(most);
});
