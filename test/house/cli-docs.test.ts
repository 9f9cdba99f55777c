import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CLI_FILE, renderCliDocs } from "../../tools/cli-docs.mjs";
import { loadTable } from "../../tools/load-table.mjs";
import { renderManPages } from "../../tools/man-pages.mjs";
import { roff } from "../../tools/roff.mjs";

const table = await loadTable();
const pages = renderManPages(table, "1.2.3");
const commands = table.sections.flatMap((s) => s.commands);

test("docs/cli.md is made from the command table (npm run docs writes it)", () => {
  expect(readFileSync(CLI_FILE, "utf8")).toBe(renderCliDocs(table));
});

test("docs/cli.md has every option of every command, and what a cell of a table can't hold is escaped", () => {
  const text = renderCliDocs(table);
  for (const { name, options } of commands) {
    const [, own = ""] = text.split(`\n### ${name}\n`);
    const [section = ""] = own.split("\n### ");
    for (const option of options) expect(section).toContain(`| \`--${option.name}`);
  }
  const rows = text.split("\n").filter((line) => line.startsWith("|"));
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
});

test("package.json names every man page (npm run docs writes it)", () => {
  const { man } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(man).toEqual(pages.map((page) => `./dist/${page.path}`));
});

test("there is a man page for each first word, and one that leads to them all", () => {
  const [main] = pages;
  for (const { name } of commands) {
    const page = `git-ticket-${name.replace(/ .*/, "")}`;
    const found = pages.find(({ path }) => path === `man/${page}.1`);
    expect(found?.text).toContain(`\\fBgit ticket ${name.replaceAll("-", "\\-")}\\fR`);
    expect(main?.text).toContain(`\\fB${page.replaceAll("-", "\\-")}\\fR(1)`);
  }
});

test("the same table makes the same pages, and nothing of the day is in them", () => {
  expect(renderManPages(table, "1.2.3")).toEqual(pages);
  for (const { text } of pages)
    expect(text).toMatch(/^\.TH "[A-Z\\-]+" "1" "" "git\\-ticket 1\.2\.3" "Git Ticket Manual"$/m);
});

const REQUEST = /^\.(?:\\" |(?:TH|SH|SS|PP|TP|RS|RE|nf|fi|nh|ad)\b)/;

test("no text of the table is a request to roff, and every hyphen and backslash is itself", () => {
  for (const { path, text } of pages) {
    for (const line of text.split("\n")) {
      if (/^[.']/.test(line)) expect([path, line]).toEqual([path, expect.stringMatching(REQUEST)]);
      if (line.startsWith('.\\" ')) continue;
      expect(line).not.toMatch(/(?<!\\)-/);
      expect(line).toMatch(/^(?:[^\\]|\\(?:[-e&]|f[BIR]|\(\w\w|\[u[0-9A-F]{4,6}\]))*$/);
      expect(line).toMatch(/^[\x20-\x7e]*$/);
    }
  }
});

test("what roff would take for something else is written so that it stays", () => {
  expect(roff(".sh a")).toBe("\\&.sh a");
  expect(roff("'a' \\n --x \"~^`")).toBe("\\(aqa\\(aq \\en \\-\\-x \\(dq\\(ti\\(ha\\(ga");
  expect(roff("ID… → 🙂")).toBe("ID... \\[u2192] \\[u1F642]");
});
