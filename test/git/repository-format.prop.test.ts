import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRepositoryFormat } from "../../src/git/repository-format.ts";

const HEADERS = ["[core]", "[user]", "[extensions]", '[remote "origin"]', "[CORE]"];
const NAMES = ["repositoryformatversion", "bare", "filemode", "objectFormat", "partialClone", "x"];
const VALUES = ["0", "1", "2", "true", "sha1", "sha256", "origin", "a = b", "[core]"];
const setting = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES))
  .map(([name, value]) => `\t${name} = ${value}`);
const line = fc.oneof(
  fc.constantFrom(...HEADERS),
  setting,
  fc.constantFrom("", "\t# note", "\tbare"),
);

/** The same for git, in words of somebody else. */
const otherwise = (text: string): string =>
  text.replace(/^\t/gm, "   ").replace(/^\[(\w+)\]$/gm, "[ $1]");

test("what git writes itself is read as what anybody else writes", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join("\n");
      expect(parseRepositoryFormat(text)).toEqual(parseRepositoryFormat(otherwise(text)));
    }),
    { numRuns: 500 },
  );
});
