import fc from "fast-check";
import { expect, test } from "vitest";
import { neutralLog, neutralMarkdown } from "../../src/action/text/neutral.ts";
import { activeParts, HOSTILE_TEXTS } from "../support/github/active-parts.mjs";

test("nothing in a text of others means anything to GitHub", () => {
  for (const text of HOSTILE_TEXTS) {
    expect(activeParts(`| ${neutralMarkdown(text)} |`), text).toEqual([]);
    expect(neutralLog(text), text).not.toMatch(/[\n\r]|^\s*::|##\[/);
  }
});

test("what looks for active parts finds each of them", () => {
  expect(HOSTILE_TEXTS.filter((text: string) => activeParts(text).length === 0)).toEqual([]);
});

test("whatever the text, nothing active is left", () => {
  const piece = fc.oneof(
    fc.constantFrom<string>(...HOSTILE_TEXTS),
    fc.string(),
    fc.constantFrom("@", "#", "`", "\n", "\\", "|"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join("");
      expect(activeParts(`| ${neutralMarkdown(text)} |`)).toEqual([]);
      expect(neutralMarkdown(text)).not.toMatch(/(?<!\\)\||\n/);
    }),
  );
});

test("an ordinary title stays as it is", () => {
  const title = "Login times out after 30 s: the proxy's limit";
  expect(neutralMarkdown(title)).toBe(title);
});
