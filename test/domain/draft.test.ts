import { expect, test } from "vitest";
import { cellKey, emptyDocument } from "../../src/domain/document.ts";
import { Draft } from "../../src/domain/draft.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import { ID, stamp } from "./documents.ts";

function ticket() {
  const draft = new Draft(emptyDocument("ticket", ID, stamp(1)), stamp(1));
  draft.set("title", "One");
  draft.set(cellKey("labels", "ui"), true);
  return draft.document();
}

test("a value that a batch changes and puts back is not written", () => {
  const before = ticket();
  const draft = new Draft(before, stamp(2));
  draft.set("title", "Two");
  draft.set("deleted", true);
  draft.set(cellKey("labels", "ui"), undefined);
  draft.set(cellKey("labels", "api"), true);
  expect(draft.changed).toBe(true);
  draft.set("title", "One");
  draft.set("deleted", undefined);
  draft.set(cellKey("labels", "ui"), true);
  draft.set(cellKey("labels", "api"), undefined);
  expect(draft.changed).toBe(false);
  expect(draft.document()).toBe(before);
});

test("what else the batch changed is written, and nothing but that", () => {
  const before = ticket();
  const [once, twice] = [new Draft(before, stamp(2)), new Draft(before, stamp(2))];
  for (const draft of [once, twice]) draft.set("type", "bug");
  twice.set("title", "Two");
  twice.set("title", "One");
  expect(encodeDocument(twice.document())).toBe(encodeDocument(once.document()));
});
