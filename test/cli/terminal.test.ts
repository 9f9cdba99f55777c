import stringWidth from "string-width";
import { expect, test } from "vitest";
import { shrinks } from "../../src/cli/columns.ts";
import { asciiText, lacksUtf8 } from "../../src/cli/render/ascii.ts";
import { hyperlink, showsHyperlinks } from "../../src/cli/render/hyperlink.ts";
import { renderTable } from "../../src/cli/render/table.ts";

const NAMES = ["id", "status", "priority", "type", "title", "labels"];
const COLUMNS = NAMES.map((name) => ({ heading: name.toUpperCase(), shrinks: shrinks(name) }));
const TITLES = [
  "Login times out behind the proxy of the office, and nobody knows why it does so",
  "プロキシの後ろでログインがタイムアウトする、そして誰もその理由を知らないようです",
  "تنتهي مهلة تسجيل الدخول خلف وكيل المكتب ولا أحد يعرف السبب وراء ذلك حتى الآن",
  "e\u0301te\u0301 a\u0300 la plage, cafe\u0301s ferme\u0301s, re\u0301seaux coupe\u0301s et proxys e\u0301teints",
  "👩‍👩‍👧 family of emoji 🇫🇷 flags, and many more words until the line is full of them",
];
const ROWS = TITLES.map((title, i) => [
  `tk-000${i}`,
  "in-progress",
  "critical",
  "bug",
  title,
  "ui",
]);

test.each([40, 80, 140])(
  "in %i columns the title is cut first, and all columns stay in line",
  async (available) => {
    const lines = (await renderTable(COLUMNS, ROWS, available)).trimEnd().split("\n");
    const labels = lines[0]?.indexOf("LABELS") ?? 0;
    for (const line of lines.slice(1)) {
      // What may not be cut is wider than 40 columns: then the rest is as short as it may be.
      expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(available, 54));
      expect(stringWidth(line.slice(0, line.lastIndexOf("ui")))).toBe(labels);
      expect(line).toMatch(/^tk-000\d {2}in-progress {2}critical/);
    }
    const cut = lines.filter((line) => line.includes("…"));
    expect(cut.length).toBe(available === 140 ? 0 : TITLES.length);
  },
);

test("in a pipe nothing is cut", async () => {
  const text = await renderTable(COLUMNS, ROWS, undefined);
  for (const title of TITLES) expect(text).toContain(title);
});

test.each([
  ["LC_ALL=C", { LC_ALL: "C", LANG: "de_DE.UTF-8" }, true],
  ["LC_CTYPE=POSIX", { LC_CTYPE: "POSIX" }, true],
  ["LANG=de_DE.ISO-8859-1", { LANG: "de_DE.ISO-8859-1@euro" }, true],
  ["C.UTF-8", { LC_ALL: "C.UTF-8" }, false],
  ["en_US.utf8", { LANG: "en_US.utf8" }, false],
  ["nothing", { LC_ALL: "" }, false],
  ["no charset", { LANG: "en_US" }, false],
])("%s: the terminal lacks UTF-8? %j %s", (_, env, lacks) => {
  expect(lacksUtf8(env)).toBe(lacks);
});

test("without UTF-8 our own characters are ASCII, tables stay in line, and letters are left", () => {
  expect(asciiText("Usage: git ticket close ID… [OPTION…]")).toBe(
    "Usage: git ticket close ID... [OPTION...]",
  );
  expect(asciiText("tk-1  a long tit…  ui\ntk-2  anoth…\n")).toBe(
    "tk-1  a long tit~  ui\ntk-2  anoth~\n",
  );
  expect(asciiText("priority: ∅ → high · ┌─┐│ é 猫")).toBe("priority: (none) -> high * +-+| é 猫");
});

test.each([
  [{ TERM_PROGRAM: "iTerm.app", TERM_PROGRAM_VERSION: "3.1.0" }, true],
  [{ TERM_PROGRAM: "iTerm.app", TERM_PROGRAM_VERSION: "3.0.9" }, false],
  [{ TERM_PROGRAM: "WezTerm", TERM_PROGRAM_VERSION: "20240203-110809-5046fc22" }, true],
  [{ TERM_PROGRAM: "vscode", TERM_PROGRAM_VERSION: "1.71.2" }, false],
  [{ TERM_PROGRAM: "vscode", TERM_PROGRAM_VERSION: "1.105.1" }, true],
  [{ TERM_PROGRAM: "Apple_Terminal", TERM: "xterm-256color" }, false],
  [{ TERM_PROGRAM: "constructor" }, false],
  [{ VTE_VERSION: "7002" }, true],
  [{ VTE_VERSION: "4999" }, false],
  [{ VTE_VERSION: "5000" }, false],
  [{ VTE_VERSION: "0.50.1" }, true],
  [{ TERM: "xterm-kitty" }, true],
  [{ TERM: "xterm-kitty", CI: "true" }, false],
  [{ WT_SESSION: "x" }, true],
  [{ TERM: "xterm" }, false],
  [{ TERM: "xterm", FORCE_HYPERLINK: "1" }, true],
  [{ TERM: "xterm-kitty", FORCE_HYPERLINK: "0" }, false],
  [{ TERM: "dumb", FORCE_HYPERLINK: "1" }, false],
])("%j shows hyperlinks: %s", (env, shows) => {
  expect(showsHyperlinks(env, true)).toBe(shows);
  expect(showsHyperlinks(env, false)).toBe(false);
});

const OPEN = "\u001b]8;;";
const END = "\u001b\\";

test("only addresses of pages are links, and nothing in them ends the sequence", () => {
  const link = (url: string): string => `${OPEN}${url}${END}shown${OPEN}${END}`;
  expect(hyperlink("https://example.com/a?b#c", "shown")).toBe(link("https://example.com/a?b#c"));
  expect(hyperlink("HTTP://Example.com", "shown")).toBe(link("http://example.com/"));
  expect(hyperlink("https://example.com/ä b", "shown")).toBe(
    link("https://example.com/%C3%A4%20b"),
  );
  expect(hyperlink("https://example.com/\u001b\\\u0007x", "shown")).toBe(
    link("https://example.com/%1B/%07x"),
  );
  for (const other of [
    "file:///etc/passwd",
    "javascript:alert(1)",
    "PROJ-12",
    "https://",
    `https://example.com/${"x".repeat(2000)}`,
    "x https://a",
  ])
    expect(hyperlink(other, "shown")).toBe("shown");
});
