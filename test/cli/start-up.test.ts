import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundle } from "../../tools/bundle.mjs";
import { loadTable } from "../../tools/load-table.mjs";
import { loadedWith, required } from "../../tools/loaded.mjs";
import { renderSizes, SIZES_FILE, sizesOf } from "../../tools/size-docs.mjs";

const files = new Map((await bundle()).map((f) => [f.path, f.text]));

test("what is loaded late does not count, and what is loaded at once does", () => {
  const alone = Buffer.byteLength(files.get("chunks/cli-run-program.js") ?? "");
  expect(loadedWith(files, ["chunks/cli-run-program.js"])).toBeGreaterThan(alone);
  expect(loadedWith(files, ["git-ticket.js"])).toBeLessThan(
    loadedWith(files, ["chunks/cli-run-program.js"]),
  );
});

test.each([
  // `git ticket version` needs no more than this: itself and what finds the loader of chunks, which it does not call.
  ["git-ticket.js", 6_000],
  // Every other command line: the table and the words.
  ["chunks/cli-run-program.js", 41_000],
  ["chunks/cli-help.js", 41_000],
  // One line for each first word, and no section of the table.
  ["chunks/cli-main-help.js", 41_000],
  // What a shell asks at every press of the key; sections of the table come as they are needed, the app for values only.
  ["chunks/cli-completion-answer-shell.js", 49_000],
  // What commands have in common is one file; none loads another, nor the tickets before they are asked for.
  ["chunks/cli-commands-list.js", 90_000],
  ["chunks/cli-commands-close.js", 90_000],
])("%s loads at most %i bytes at once", (path, most) => {
  expect(files.has(path)).toBe(true);
  expect(loadedWith(files, [path])).toBeLessThanOrEqual(most);
});

test("only what reads Markdown loads the reader of YAML, and only when it is called", () => {
  const holds = [...files].filter(([, text]) => /\bcomposeScalar\b/.test(text)).map(([p]) => p);
  expect(holds).toEqual(["chunks/app-apply-markdown.js"]);
  const loads = [...files.keys()].filter((p) =>
    required(files, p).includes("chunks/app-apply-markdown.js"),
  );
  expect(loads).toEqual([]);
});

test("only who prints the schemas loads them, and only when it does", () => {
  const sources = "chunks/domain-schema-sources.js";
  // Lines of a file may end in the middle of a text.
  expect(files.get(sources)?.replaceAll("\\\n", "")).toContain("A view as it is stored");
  expect([...files.keys()].filter((p) => required(files, p).includes(sources))).toEqual([]);
});

test("only who is asked at a terminal loads what asks", () => {
  const loads = [...files.keys()].filter((p) =>
    required(files, p).includes("chunks/cli-ask-at-terminal.js"),
  );
  expect(files.get("chunks/cli-ask-at-terminal.js")).toContain("initialValue");
  expect(loads).toEqual([]);
});

test("only git ticket mcp loads the server of tools, and only when it serves", () => {
  const server = "chunks/mcp-serve-stdio.js";
  expect(files.get(server)).toContain("ticket_prime");
  expect([...files.keys()].filter((p) => required(files, p).includes(server))).toEqual([]);
  const names = [...files]
    .filter(([, text]) => text.includes(server.replace("chunks", ".")))
    .map(([p]) => p);
  expect(names).toEqual(["chunks/cli-commands-mcp.js"]);
  // No compiler of schemas comes with it.
  expect(files.get(server)).not.toContain("strictRequired");
});

const table = await loadTable();

test("docs/sizes.md says what each command loads (npm run docs writes it)", () => {
  expect(readFileSync(SIZES_FILE, "utf8")).toBe(renderSizes(table, files));
});

test("no command loads more than 128 KB by itself, but what checks operations by their schema", () => {
  const large = sizesOf(table, files).filter(({ alone }) => alone > 128);
  expect(large.map(({ name }) => name)).toEqual(["batch apply"]);
  expect(
    sizesOf(table, files).filter(({ name, opened }) => opened > 216 && name !== "batch apply"),
  ).toEqual([]);
});
