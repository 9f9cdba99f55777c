import { expect, test } from "vitest";
import { isTicketError } from "../../src/base/errors.ts";
import { addressOf, namedReferences, referenceOf } from "../../src/domain/references.ts";

function seen(word: string, type?: string): string {
  try {
    const found = referenceOf(word, type);
    return found.kind === "ready" ? `${found.ref.type} ${found.ref.value}` : `? ${found.revision}`;
  } catch (error) {
    if (!isTicketError(error)) throw error;
    return error.code;
  }
}

test.each([
  ["#12", "pr #12"],
  [" acme/shop#12 ", "pr acme/shop#12"],
  ["group/sub/shop#3", "pr group/sub/shop#3"],
  ["https://github.com/acme/shop/pull/12", "pr https://github.com/acme/shop/pull/12"],
  ["https://github.com/acme/shop/pull/12/files#r1", "pr https://github.com/acme/shop/pull/12"],
  ["https://codeberg.org/a/b/pulls/9?x=1", "pr https://codeberg.org/a/b/pulls/9"],
  ["https://gitlab.com/a/b/c/-/merge_requests/4", "pr https://gitlab.com/a/b/c/-/merge_requests/4"],
  ["https://bitbucket.org/a/b/pull-requests/4", "pr https://bitbucket.org/a/b/pull-requests/4"],
  ["https://github.com/acme/shop/issues/12", "url https://github.com/acme/shop/issues/12"],
  ["HTTP://example.com", "url HTTP://example.com"],
  ["https://example.com/a?b#c", "url https://example.com/a?b#c"],
  ["1a2b3c4", "? 1a2b3c4"],
  ["main~2", "? main~2"],
  ["-1", "? -1"],
  ["ftp://example.com", "BAD_REFERENCE"],
  ["file:/etc/passwd", "BAD_REFERENCE"],
  ["javascript:alert(1)", "BAD_REFERENCE"],
  ["JavaScript:alert(1)", "BAD_REFERENCE"],
  ["https://", "BAD_REFERENCE"],
  ["https://example.com/a b", "BAD_REFERENCE"],
  ["https://bob:secret@example.com/", "BAD_REFERENCE"],
  ["https://token@example.com/", "BAD_REFERENCE"],
  ["  ", "BAD_REFERENCE"],
])("%j is seen to be %s", (word, expected) => {
  expect(seen(word)).toBe(expected);
});

test.each([
  ["12", "pr", "pr #12"],
  ["#12", "pr", "pr #12"],
  ["https://review.example/c/12", "pr", "pr https://review.example/c/12"],
  ["abc", "pr", "BAD_REFERENCE"],
  ["#12", "commit", "? #12"],
  ["https://github.com/acme/shop/pull/12", "url", "url https://github.com/acme/shop/pull/12"],
  ["main", "url", "BAD_REFERENCE"],
  ["Question 42", "forum", "forum Question 42"],
  ["ftp://example.com", "forum", "BAD_REFERENCE"],
])("%j given as %s is %s", (word, type, expected) => {
  expect(seen(word, type)).toBe(expected);
});

test("a reference is named as it stands, and a commit by the beginning of its oid", () => {
  const refs = [
    { type: "commit", value: "1a2b3c4d".repeat(5) },
    { type: "pr", value: "#12" },
    { type: "url", value: "#12" },
  ];
  const named = (word: string, type?: string) =>
    namedReferences(refs, word, type).map((r) => refs.indexOf(r));
  expect([named("1A2B"), named("1a2b3c4"), named("1a2"), named("#12")]).toEqual([
    [0],
    [0],
    [],
    [1, 2],
  ]);
  expect([named("#12", "pr"), named("1a2b", "url"), named("#1")]).toEqual([[1], [], []]);
});

const GITHUB = "git@github.com:acme/shop.git";

test.each([
  ["pr", "#12", GITHUB, "https://github.com/acme/shop/pull/12"],
  ["pr", "#12", "https://github.com/acme/shop", "https://github.com/acme/shop/pull/12"],
  ["pr", "#12", "ssh://git@github.com:22/acme/shop.git/", "https://github.com/acme/shop/pull/12"],
  ["pr", "#12", "https://u:p@github.com/acme/shop.git", "https://github.com/acme/shop/pull/12"],
  ["pr", "other/api#3", GITHUB, "https://github.com/other/api/pull/3"],
  ["pr", "#3", "git@gitlab.com:a/b/c.git", "https://gitlab.com/a/b/c/-/merge_requests/3"],
  ["pr", "#3", "https://codeberg.org/a/b.git", "https://codeberg.org/a/b/pulls/3"],
  ["pr", "#3", "git@bitbucket.org:a/b.git", "https://bitbucket.org/a/b/pull-requests/3"],
  ["pr", "#3", "git@git.example.com:a/b.git", undefined],
  ["pr", "#3", "/srv/git/shop.git", undefined],
  ["pr", "#3", undefined, undefined],
  ["pr", "javascript:#3", GITHUB, undefined],
  ["issue", "#3", GITHUB, undefined],
  ["url", "https://example.com/x", undefined, "https://example.com/x"],
  ["url", "javascript:alert(1)", undefined, undefined],
])("%s %s with %s opens at %s", (type, value, origin, expected) => {
  expect(addressOf({ type, value }, origin)).toBe(expected);
});
