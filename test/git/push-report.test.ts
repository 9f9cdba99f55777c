import { expect, test } from "vitest";
import { parsePushReport } from "../../src/git/push-report.ts";

const REF = "refs/tickets/main";
const told = (flag: string, summary: string, words = "") =>
  parsePushReport(`To somewhere\n${flag}\tabc:${REF}\t${summary}\nDone\n`, REF, words);

test("what went through", () => {
  expect(told("*", "[new reference]")).toEqual({ kind: "pushed", from: undefined });
  expect(told(" ", "a1b2c3d..d4e5f6a")).toEqual({ kind: "pushed", from: "a1b2c3d" });
  expect(told("=", "[up to date]")).toEqual({ kind: "up-to-date" });
});

test.each([
  ["[rejected] (fetch first)", ""],
  ["[rejected] (non-fast-forward)", ""],
  ["[rejected] (stale info)", ""],
  ["[remote rejected] (failed to update ref)", "cannot lock ref 'x': is at 1 but expected 2"],
  ["[remote rejected] (failed to update ref)", "cannot lock ref 'x': reference already exists"],
  ["[remote rejected] (cannot lock ref 'x': reference already exists)", ""],
  ["[remote rejected] (incorrect old value provided)", ""],
  ["[remote rejected] (something nobody has heard of)", ""],
  ["[remote failure] (remote failed to report status)", ""],
])("%s is a race", (summary, words) => {
  expect(told("!", summary, words)).toMatchObject({ kind: "race" });
});

test.each([
  ["[remote rejected] (pre-receive hook declined)", "", "policy"],
  ["[remote rejected] (protected branch hook declined)", "", "policy"],
  ["[remote rejected] (deny updating a hidden ref)", "", "policy"],
  ["[remote rejected] (branch is currently checked out)", "", "policy"],
  ["[remote rejected] (unpacker error)", "", "policy"],
  ["[remote rejected] (shallow update not allowed)", "", "policy"],
  [
    "[remote rejected] (pre-receive hook declined)",
    "GH006: Commits must have verified signatures.",
    "signatures",
  ],
  [
    "[remote rejected] (pre-receive hook declined)",
    "GitLab: Commit must be signed with a GPG key.",
    "signatures",
  ],
  [
    "[remote rejected] (pre-receive hook declined)",
    "GitLab: You are not allowed to push code.",
    "denied",
  ],
  [
    "[remote rejected] (failed to update ref)",
    "Unable to create 'x.lock': Permission denied",
    "denied",
  ],
  ["[remote rejected] (unpacker error)", "insufficient permission for adding an object", "denied"],
])("%s is a refusal (%s)", (summary, words, why) => {
  expect(told("!", summary, words)).toMatchObject({ kind: "refused", why });
});

test("another ref's line, and no line, say nothing", () => {
  expect(parsePushReport(`!\tabc:${REF}2\t[rejected] (fetch first)\n`, REF, "")).toBeUndefined();
  expect(parsePushReport("", REF, "")).toBeUndefined();
});
