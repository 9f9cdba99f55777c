import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ACTION_FILE, renderActionDocs } from "../../tools/action-docs.mjs";

const text = readFileSync(ACTION_FILE, "utf8");

test("docs/github-action.md has every input and output of action.yml (npm run docs writes it)", () => {
  expect(text).toBe(renderActionDocs(text));
  expect(text).toContain("| `link-check` | `warn` |");
  expect(text).toContain("| `moved` |");
});

test("a page without a place for its tables is no page", () => {
  expect(() => renderActionDocs(text.replace("<!-- /inputs -->", ""))).toThrow("inputs");
});
