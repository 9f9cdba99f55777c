import fc from "fast-check";
import { expect, test } from "vitest";
import { mermaidPicture, type PictureLink, type PictureNode } from "../../src/workflow/mermaid.ts";

const node = (id: string, changes: Partial<PictureNode> = {}): PictureNode => ({
  ...{ id, shown: `tk-${id}`, title: `Title of ${id}`, category: "open", main: false },
  ...changes,
});

test("arrows lead from what has to be done first, dotted lines to parts", () => {
  const nodes = [
    node("b", { main: true, category: "active" }),
    node("a", { category: "closed" }),
    node("e"),
  ];
  const links = [
    { type: "depends-on", from: "b", to: "a" },
    { type: "parent", from: "b", to: "e" },
    { type: "relates-to", from: "a", to: "e" },
    { type: "depends-on", from: "b", to: "gone" },
  ];
  expect(mermaidPicture(nodes, links).split("\n").slice(0, 7)).toEqual([
    "flowchart LR",
    '  t_a["tk-a Title of a"]:::closed',
    '  t_b["tk-b Title of b"]:::active',
    "  class t_b main",
    '  t_e["tk-e Title of e"]:::open',
    "  t_a --> t_b",
    "  t_e -.- t_b",
  ]);
});

test("the same tickets in another order are the same picture", () => {
  const nodes = ["a", "b", "c", "d"].map((id) => node(id));
  const links = [
    ["a", "b"],
    ["b", "c"],
    ["a", "c"],
    ["d", "a"],
  ].map(([from = "", to = ""]) => ({ type: "depends-on", from, to }));
  const picture = mermaidPicture(nodes, links);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(nodes, { minLength: 4 }),
      fc.shuffledSubarray(links, { minLength: 4 }),
      (n: PictureNode[], l: PictureLink[]) => {
        expect(mermaidPicture(n, [...l, ...l])).toBe(picture);
      },
    ),
  );
});

test("no title leaves its label", () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '"]; click t_a "javascript:alert(1)"',
      "```\n@everyone",
      "%%{init: {}}%%",
      "<img src=x>",
      "end",
      "#quot;",
    ),
  );
  fc.assert(
    fc.property(hostile, (title) => {
      const lines = mermaidPicture([node("a", { title })], []).split("\n");
      expect(lines).toHaveLength(6);
      expect(lines[1]).toMatch(/^ {2}t_a\["(?:[\p{L}\p{M}\p{N} .,!?'+=…-]|#\d+;)*"\]:::open$/u);
    }),
  );
});
