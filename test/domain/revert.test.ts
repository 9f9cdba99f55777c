import { describe, expect, test } from "vitest";
import { type Claim, cellKey, type Document } from "../../src/domain/document.ts";
import type { Draft } from "../../src/domain/draft.ts";
import { documentJson, encodeDocument } from "../../src/domain/encode.ts";
import { type Reverted, revertDocument } from "../../src/domain/revert.ts";
import { element, ID, stamp, write } from "./documents.ts";

const label = (name: string): string => cellKey("labels", name);
const comment = (n: number, part: string): string => cellKey("comments", element(n), part);

const first = write(undefined, 1, (draft) => {
  draft.set("title", "T");
  draft.set(label("a"), true);
  draft.set("status", { status: "open" });
});

const revert = (
  before: Document | undefined,
  after: Document,
  now: Document,
  force = false,
): Reverted => revertDocument({ before, after, now, stamp: stamp(50), force });

/** Reverts a change that nobody touched since, and then the revert. */
function there(change: (draft: Draft) => void): { back: Document; again: Document } {
  const after = write(first, 2, change);
  const back = revert(first, after, after).document;
  return {
    back,
    again: revertDocument({ before: after, after: back, now: back, stamp: stamp(60), force: false })
      .document,
  };
}

const members = ({ _v, ...rest }: Record<string, unknown>): Record<string, unknown> => rest;
const shown = (document: Document): Record<string, unknown> => members(documentJson(document));

describe("a batch that nobody wrote over is gone as a whole, and comes back whole", () => {
  test.each<[string, (draft: Draft) => void]>([
    ["a register", (draft) => draft.set("title", "U")],
    ["a register that was not there", (draft) => draft.set("due", "2026-12-24")],
    ["a cleared register", (draft) => draft.set("title", undefined)],
    [
      "status, resolution and closing time",
      (draft) => draft.set("status", { status: "done", resolution: "done", closed: "x" }),
    ],
    [
      "a label added and one removed",
      (draft) => {
        draft.set(label("b"), true);
        draft.set(label("a"), undefined);
      },
    ],
    ["deletion", (draft) => draft.set("deleted", true)],
    ["a member that nobody knows", (draft) => draft.set("x-new", 1)],
  ])("%s", (_, change) => {
    const { back, again } = there(change);
    expect(shown(back)).toEqual(shown(first));
    expect(shown(again)).toEqual(shown(write(first, 2, change)));
  });
});

test("a comment that the batch added is marked as deleted, and shown again by the revert of the revert", () => {
  const { back, again } = there((draft) => draft.set(comment(2, "body"), "hello"));
  expect(shown(back)["comments"]).toEqual([{ id: element(2), body: ["hello"], deleted: true }]);
  expect(shown(again)["comments"]).toEqual([{ id: element(2), body: ["hello"] }]);
});

test("what was changed later stays, and is reported; the rest goes back", () => {
  const after = write(first, 2, (draft) => {
    draft.set("title", "U");
    draft.set(label("b"), true);
  });
  const now = write(after, 3, (draft) => draft.set("title", "V"));
  const { document, kept } = revert(first, after, now);
  expect(shown(document)).toEqual({ ...shown(first), title: "V" });
  expect(kept).toEqual([
    { field: "title", element: undefined, reason: "changed-later", value: "V" },
  ]);
});

test("what was changed later to what it was before needs no report", () => {
  const after = write(first, 2, (draft) => draft.set("title", "U"));
  const now = write(after, 3, (draft) => draft.set("title", "T"));
  expect(revert(first, after, now)).toEqual({ document: now, kept: [] });
});

test("a comment that somebody wrote to since stays, and is reported", () => {
  const after = write(first, 2, (draft) => {
    draft.set(comment(2, "by"), "ada");
    draft.set(comment(2, "body"), "hello");
  });
  const now = write(after, 3, (draft) => draft.set(comment(2, "body"), "hello, all"));
  expect(revert(first, after, now)).toEqual({
    document: now,
    kept: [{ field: "comments", element: element(2), reason: "changed-later", value: undefined }],
  });
});

test("a redacted text does not come back, and that is reported", () => {
  const before = write(first, 2, (draft) => draft.set(comment(2, "body"), "hello"));
  const after = write(before, 3, (draft) => draft.set(comment(2, "body"), "secret"));
  const now = write(after, 4, (draft) => draft.redact("comments", element(2)));
  const { document, kept } = revert(before, after, now);
  expect(encodeDocument(document)).toBe(encodeDocument(now));
  const forEver = { field: "comments", element: element(2), reason: "for-ever", value: undefined };
  expect(kept).toEqual([forEver]);
  expect(revert(after, now, now)).toEqual({ document: now, kept: [forEver] });
});

describe("claims", () => {
  const held: Claim = {
    by: "ada",
    lease: "l1",
    fence: 1,
    stamp: stamp(2),
    expires: "2026-11-20T10:00:00.000Z",
    released: false,
  };
  const claimed = write(first, 2, (draft) => draft.setClaim(held));

  test("a claim that the batch made is released", () => {
    const { document, kept } = revert(first, claimed, claimed);
    expect(document.claim).toEqual({ ...held, released: true });
    expect(kept).toEqual([]);
    expect(revert(first, claimed, document).document).toBe(document);
  });

  test("a later claim of another is left alone", () => {
    const now = write(claimed, 3, (draft) =>
      draft.setClaim({ ...held, lease: "l2", fence: 2, stamp: stamp(3) }),
    );
    expect(revert(first, claimed, now)).toEqual({ document: now, kept: [] });
  });

  test("a release can't be taken back, and that is reported", () => {
    const now = write(claimed, 3, (draft) => draft.setClaim({ ...held, released: true }));
    expect(revert(claimed, now, now).kept).toEqual([
      { field: "claim", element: undefined, reason: "for-ever", value: undefined },
    ]);
  });
});

describe("a ticket that the batch created", () => {
  test("is deleted when nobody touched it, and restored by the revert of the revert", () => {
    const back = revert(undefined, first, first).document;
    expect(shown(back)).toEqual({ ...shown(first), deleted: true });
    expect(revert(undefined, first, back)).toEqual({ document: back, kept: [] });
    const again = revertDocument({
      before: first,
      after: back,
      now: back,
      stamp: stamp(60),
      force: false,
    });
    expect(shown(again.document)).toEqual(shown(first));
  });

  test.each<[string, (draft: Draft) => void]>([
    ["written to", (draft) => draft.set("title", "U")],
    [
      "claimed",
      (draft) =>
        draft.setClaim({
          by: "a",
          lease: "l",
          fence: 1,
          stamp: stamp(2),
          expires: "",
          released: false,
        }),
    ],
  ])("stays when it was %s since, unless by force", (_, change) => {
    const now = write(first, 2, change);
    const { document, kept } = revert(undefined, first, now);
    expect(document).toBe(now);
    expect(kept).toEqual([
      { field: "created", element: undefined, reason: "changed-later", value: undefined },
    ]);
    expect(revert(undefined, first, now, true).document.cells.get("deleted")?.value).toBe(true);
  });
});

test("a tombstone stays a tombstone", () => {
  const purged = { ...first, purged: true };
  expect(revert(undefined, first, purged)).toEqual({ document: purged, kept: [] });
  const stays = [{ field: "purged", element: undefined, reason: "for-ever", value: undefined }];
  expect(revert(first, purged, purged).kept).toEqual(stays);
  expect(revert(first, purged, first).kept).toEqual(stays);
  expect(purged.name).toBe(ID);
});
