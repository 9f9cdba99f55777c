import { expect, test } from "vitest";
import { mentionsInMarkdown, mentionsInTitle } from "../../../src/domain/mentions/markdown.ts";

const said = (text: string): string[] =>
  mentionsInMarkdown(text, "tk").map((m) => `${m.verb} ${m.token} ${m.place.part}`);

test("reads the description of a pull request", () => {
  const text = [
    "<!-- Closes tk-0000 -->",
    "# Closes tk-7k3m",
    "- [x] **fixes**: **tk-8ab2**",
    "",
    "> fixes tk-9xy3",
    "```",
    "Closes tk-1111",
    "```",
    "Closes: tk-5st6",
  ].join("\r\n");
  expect(said(text)).toEqual([
    "closes tk-7k3m body",
    "closes tk-8ab2 body",
    "closes tk-5st6 trailer",
  ]);
});

test("reads links: what is shown counts, what it points to does not", () => {
  expect(said("Closes [tk-7k3m](https://example.com/tk-8ab2)")).toEqual(["closes tk-7k3m body"]);
});

test("reads the title of a pull request", () => {
  const found = mentionsInTitle("  Fix tk-7k3m: wait", "tk");
  expect(found.map((m) => [m.verb, m.place])).toEqual([
    ["closes", { part: "subject", line: 1, column: 5 }],
  ]);
});
