import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** What takes something away: an agent that reads such a hint would run it. */
const DESTRUCTIVE =
  /git ticket (?:delete|purge|deinit|undo|revert|comment redact|comment delete|attach remove|cache clear)\b(?! -h)|--(?:force|purge-ref|allow-destructive|restore)\b|add --yes|\brm -(?!- )|\bgit (?:reset|clean|gc|update-ref -d|prune|checkout|branch -D|push)\b/;

const filesBelow = (folder: string, end: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name));

/** Texts behind `hint:`, up to the end of the member. */
function hintsOf(source: string): readonly string[] {
  return [...source.matchAll(/\bhint(?::|\s*=)\s*((?:[^\n]*\n?){1,4}?)(?=\s*(?:\}|,\n|;\n))/g)].map(
    ([, text = ""]) => text,
  );
}

test("no hint of an error names a command that takes something away", () => {
  const sources = filesBelow("src", ".ts").map(
    (path) => [path, readFileSync(join(root, path), "utf8")] as const,
  );
  const hints = sources.flatMap(([path, text]) => hintsOf(text).map((hint) => ({ path, hint })));
  expect(hints.length).toBeGreaterThan(200);
  expect(hints.filter(({ hint }) => DESTRUCTIVE.test(hint))).toEqual([]);
});

test("nor does one that a transcript shows", () => {
  const shown = [...filesBelow("test/transcripts", ".md"), ...filesBelow("docs", ".md")].flatMap(
    (path) =>
      readFileSync(join(root, path), "utf8")
        .split("\n")
        // How to write what somebody asked for themselves is no advice.
        .filter((line) => /^hint: (?!Usage: |Did you mean )|^ *"hint": "/.test(line))
        .map((hint) => ({ path, hint })),
  );
  expect(shown.length).toBeGreaterThan(200);
  expect(shown.filter(({ hint }) => DESTRUCTIVE.test(hint))).toEqual([]);
});
