import { expect, test } from "vitest";
import { parseMarkdown, type SheetRead } from "../../../src/domain/markdown/parse.ts";
import { EMPTY_SHEET } from "../../../src/domain/markdown/sheet.ts";
import { ID } from "../documents.ts";

const BASE = "0123456789abcdef0123456789abcdef01234567";

function read(text: string): SheetRead {
  const [result] = parseMarkdown(text);
  if (result?.kind !== "read") throw new Error(JSON.stringify(result));
  return result.read;
}

/** The faults of a text as `line: message`. */
function faults(text: string): readonly string[] {
  return parseMarkdown(text).flatMap((r) =>
    r.kind === "read" ? [] : r.faults.map(({ line, error }) => `${line}: ${error.message}`),
  );
}

test("a text as a person writes it", () => {
  const { sheet, lines, ...head } = read(`
---
# a comment
title: Login times out
type: 'bug'
labels:
  - auth
  - "ui"
assignees: ada@example.com
milestone: 2.10
estimate: 1.5
links: {depends-on: [tk-7k3m, $api], parent: tk-c0ff}
custom:
  severity: 2
  version: 2.10
  note: |
    two
    lines
  on: [true, ~, {a: 1e3}]
---
Body.

- [ ] no criterion, since it is body

## Acceptance criteria
* [X] it works
- [ ] on several
  lines

  and paragraphs
`);
  expect(head).toEqual({ id: undefined, base: undefined, ref: undefined, line: 2 });
  expect({ ...sheet, custom: JSON.parse(JSON.stringify(sheet.custom)) }).toEqual({
    ...EMPTY_SHEET,
    title: "Login times out",
    type: "bug",
    labels: ["auth", "ui"],
    assignees: ["ada@example.com"],
    milestone: "2.10",
    estimate: 1.5,
    links: [
      { type: "depends-on", to: "tk-7k3m" },
      { type: "depends-on", to: "$api" },
      { type: "parent", to: "tk-c0ff" },
    ],
    custom: { severity: 2, version: "2.10", note: "two\nlines\n", on: [true, null, { a: "1e3" }] },
    body: "Body.\n\n- [ ] no criterion, since it is body",
    criteria: [
      { text: "it works", done: true },
      { text: "on several\nlines\n\nand paragraphs", done: false },
    ],
  });
  const asked = ["title", "labels", "links.parent", "custom.version", "body", "criteria.1"];
  expect(asked.map((field) => lines.get(field))).toEqual([4, 6, 12, 15, 21, 27]);
});

test.each([
  ["nothing", "", ["1: Here is no ticket: nothing is written."]],
  ["no front matter", "\n# Title\n", ["2: The front matter is missing."]],
  ["no end", "---\ntitle: x\n", ["1: The front matter has no end."]],
  ["no title", "---\ntype: bug\n---\n", ["1: A ticket needs a title."]],
  ["no fields", "---\n---\n", ["1: A ticket needs a title."]],
  [
    "a list",
    "---\n- a\n---\n",
    ["2: The front matter is no mapping.", "1: A ticket needs a title."].slice(0, 1),
  ],
  ["an unknown field", "---\ntitle: x\nlabls: [a]\n---\n", ['3: There is no field "labls".']],
  [
    "a wrong kind",
    "---\ntitle: [x]\ntype: {}\n---\n",
    ["2: title must be a text.", "3: type must be a text.", "1: A ticket needs a title."],
  ],
  ["no number", "---\ntitle: x\npoints: many\n---\n", ["3: points must be a number."]],
  ["no list", "---\ntitle: x\nlabels: {a: b}\n---\n", ["3: labels must be a list of texts."]],
  [
    "a list in a list",
    "---\ntitle: x\nlabels: [a, [b]]\n---\n",
    ["3: labels must be a list of texts."],
  ],
  [
    "links without types",
    "---\ntitle: x\nlinks: [tk-7k3m]\n---\n",
    ["3: links must be a mapping of types to lists."],
  ],
  ["custom without keys", "---\ntitle: x\ncustom: 5\n---\n", ["3: custom must be a mapping."]],
  [
    "a key twice",
    "---\ntitle: x\ntitle: y\n---\n",
    ["3: The front matter is not YAML: Map keys must be unique."],
  ],
  ["an anchor", "---\ntitle: &a x\n---\n", ["2: An anchor can't be read here."]],
  [
    "an alias",
    "---\ntitle: x\ncustom: {a: &a [1], b: *a}\n---\n",
    ["3: An anchor can't be read here.", "3: An alias can't be read here."],
  ],
  ["a tag", "---\ntitle: !!str x\n---\n", ["2: A tag can't be read here."]],
  ["a merge key", "---\ntitle: x\ncustom: {<<: {a: 1}}\n---\n", ['3: A key must not be "<<".']],
  [
    "a forbidden key",
    "---\ntitle: x\ncustom: {__proto__: 1}\n---\n",
    ['3: A key must not be "__proto__".'],
  ],
  [
    "an id without a base",
    `---\nid: tk-${ID}\ntitle: x\n---\n`,
    ["2: base is missing: nobody can tell what was changed."],
  ],
  ["a base without an id", `---\nbase: ${BASE}\ntitle: x\n---\n`, ["2: base needs an id."]],
  [
    "a base that is none",
    `---\nid: tk-${ID}\nbase: HEAD\ntitle: x\n---\n`,
    ["3: base is no blob oid."],
  ],
  [
    "a ref on an old ticket",
    `---\nid: tk-${ID}\nbase: ${BASE}\nref: $a\ntitle: x\n---\n`,
    ["4: ref is for new tickets."],
  ],
  ["a ref without $", "---\nref: a\ntitle: x\n---\n", ["2: ref must be a name like $api."]],
  [
    "text among criteria",
    "---\ntitle: x\n---\n## Acceptance criteria\n- [ ] a\nb\n- c\n",
    ["6: This line is no acceptance criterion.", "7: This line is no acceptance criterion."],
  ],
  [
    "an empty criterion",
    "---\ntitle: x\n---\n## Acceptance criteria\n- [ ] a\n- [ ]\n",
    ["6: This criterion is empty."],
  ],
  [
    "one text behind another",
    "---\ntitle: x\n---\nBody\n\n---\ntitle: y\n---\n",
    ["6: Another front matter begins here."],
  ],
  [
    "one text behind another with criteria",
    "---\ntitle: x\n---\n## Acceptance criteria\n- [ ] a\n\n---\ntitle: y\n---\n",
    ["7: Another front matter begins here."],
  ],
  [
    "criteria twice",
    "---\ntitle: x\n---\n## Acceptance criteria\n- [ ] a\n## Acceptance criteria\n",
    ["6: This line is no acceptance criterion."],
  ],
] as const)("%s is a fault with its line", (_, text, expected) => {
  expect(faults(text)).toEqual(expected);
});

test("a rule in the body, and a line of it that looks like a mark", () => {
  const text = "---\ntitle: x\n---\na\n---\nb\n\\---\nid: c\n\\## Acceptance criteria\n";
  expect(read(text).sheet.body).toBe("a\n---\nb\n---\nid: c\n## Acceptance criteria");
});

test("all faults of all tickets are told, with the lines of the file", () => {
  const text =
    "---\ntitle: x\nlabls: a\n---\n## Acceptance criteria\nno\n<!-- next ticket -->\n---\npoints: x\n---\n";
  expect(faults(text)).toEqual([
    '3: There is no field "labls".',
    "6: This line is no acceptance criterion.",
    "9: points must be a number.",
    "8: A ticket needs a title.",
  ]);
});

test("nesting without end is a fault, and takes no time", () => {
  for (const deep of [
    "[".repeat(50_000),
    "{a: ".repeat(20_000),
    "- ".repeat(20_000),
    `${"[".repeat(80)}1${"]".repeat(80)}`,
  ]) {
    const found = faults(`---\ntitle: x\ncustom:\n  a: ${deep}\n---\n`);
    expect(found.length).toBeGreaterThan(0);
  }
}, 10_000);
