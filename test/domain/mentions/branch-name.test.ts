import fc from "fast-check";
import { expect, test } from "vitest";
import { mentionsInBranch } from "../../../src/domain/mentions/branch.ts";
import { branchName } from "../../../src/domain/mentions/branch-name.ts";
import { validRef } from "../../../src/git/names.ts";

test.each([
  ["Login times out behind the proxy", "tk-7k3m-login-times-out-behind-the-proxy"],
  ["Größe & Übergänge: naïve café", "tk-7k3m-grosse-ubergange-naive-cafe"],
  ["日本語", "tk-7k3m"],
  ["$(touch x); `y` && rm -rf / --force", "tk-7k3m-touch-x-y-rm-rf-force"],
  ["../../.git/hooks\n-x.lock", "tk-7k3m-git-hooks-x-lock"],
  ["A".repeat(80), `tk-7k3m-${"a".repeat(40)}`],
  [`word ${"b".repeat(60)}`, "tk-7k3m-word"],
])("names a branch for %j", (title, expected) => {
  const name = branchName("tk-7k3m", title);
  expect(name.startsWith(expected)).toBe(true);
  expect(name.length).toBeLessThanOrEqual("tk-7k3m-".length + 40);
});

test("any title gives a branch that git takes and that leads back to the ticket", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (title) => {
      const name = branchName("tk-7k3m", title);
      expect(validRef(`refs/heads/${name}`)).toBe(true);
      expect(name).toMatch(/^[a-z0-9-]+$/);
      expect(mentionsInBranch(name, "tk")[0]?.token).toBe("tk-7k3m");
    }),
    { numRuns: 200 },
  );
});
