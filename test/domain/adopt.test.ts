import { expect, test } from "vitest";
import type { Json } from "../../src/base/json.ts";
import { adoptDocument, adoptionStamp, adoptRemoval } from "../../src/domain/adopt.ts";
import { cellKey, type Document } from "../../src/domain/document.ts";
import { documentJson, encodeDocument } from "../../src/domain/encode.ts";
import { joinDocuments } from "../../src/domain/join.ts";
import { parseDocument } from "../../src/domain/read-document.ts";
import { stampTime } from "../../src/domain/stamp.ts";
import { cells, element, ID, stamp, ticket, write } from "./documents.ts";

const commit = { oid: "a".repeat(40), time: 50_000 };

/** Adopts what an editor made of a ticket's file. */
function edit(before: Document, change: (members: Record<string, Json>) => void): Document {
  const members = JSON.parse(encodeDocument(before));
  change(members);
  return adoptDocument(
    "ticket",
    ID,
    before,
    parseDocument("ticket", ID, JSON.stringify(members)),
    commit,
  );
}

const before = ticket({
  title: "T",
  labels: ["a", "b"],
  custom: { k: 1 },
  body: ["text"],
  comments: [{ id: element(2), by: "ada", body: ["hello"] }],
  _v: { all: stamp(1), labels: { b: stamp(3) } },
});
const now = adoptionStamp(commit, before);

test("the stamp of an adoption is the commit's time, or later than what it replaced", () => {
  expect(stampTime(now)).toBe(50_000);
  expect(adoptionStamp({ ...commit, time: 0 }, before) > stamp(3)).toBe(true);
  expect(adoptionStamp(commit, undefined)).toBe(now);
  expect(adoptionStamp({ ...commit, oid: "b".repeat(40) }, before)).not.toBe(now);
});

test("formatting alone changes nothing", () => {
  const text = JSON.stringify(JSON.parse(encodeDocument(before)));
  const adopted = adoptDocument("ticket", ID, before, parseDocument("ticket", ID, text), commit);
  expect(encodeDocument(adopted)).toBe(encodeDocument(before));
});

test("dropping all stamps changes nothing", () => {
  const adopted = edit(before, (members) => {
    delete members["_v"];
  });
  expect(encodeDocument(adopted)).toBe(encodeDocument(before));
});

test.each<[string, (m: Record<string, Json>) => void, string, Json | undefined]>([
  [
    "a title that was changed",
    (m) => {
      m["title"] = "U";
    },
    "title",
    "U",
  ],
  [
    "a body that was taken out",
    (m) => {
      delete m["body"];
    },
    "body",
    undefined,
  ],
  [
    "a label that was taken out",
    (m) => {
      m["labels"] = ["b"];
    },
    cellKey("labels", "a"),
    undefined,
  ],
  [
    "a label that was added",
    (m) => {
      m["labels"] = ["a", "b", "c"];
    },
    cellKey("labels", "c"),
    true,
  ],
  [
    "a custom field that was added",
    (m) => {
      m["custom"] = { k: 1, l: 2 };
    },
    cellKey("custom", "l"),
    2,
  ],
  [
    "a member that nobody knows",
    (m) => {
      m["x-new"] = [1];
    },
    "x-new",
    [1],
  ],
])("%s has the stamp of the adoption, and nothing else has", (_, change, key, value) => {
  const adopted = edit(before, change);
  expect(adopted.cells.get(key)).toEqual({ value, stamp: now });
  expect([...adopted.cells.values()].filter((cell) => cell.stamp === now)).toHaveLength(1);
  expect(encodeDocument(joinDocuments(before, adopted))).toBe(encodeDocument(adopted));
});

test("a label that somebody removed before is back when a hand adds it", () => {
  const removed = write(before, 4, (draft) => draft.set(cellKey("labels", "a"), undefined));
  const adopted = edit(removed, (m) => {
    m["labels"] = ["a", "b"];
  });
  expect(adopted.cells.get(cellKey("labels", "a"))?.value).toBe(true);
  expect(documentJson(joinDocuments(adopted, removed))["labels"]).toEqual(["a", "b"]);
});

test("a comment that vanished from the file is marked as deleted, its text kept", () => {
  const adopted = edit(before, (m) => {
    m["comments"] = [];
  });
  expect(documentJson(adopted)["comments"]).toEqual([
    { id: element(2), by: "ada", body: ["hello"], deleted: true },
  ]);
});

test("a claim that vanished from the file is released", () => {
  const claim = { by: "ada", lease: "l", fence: 1, expires: "2026-11-20T10:00:00.000Z" };
  const claimed = write(before, 4, (draft) =>
    draft.setClaim({ ...claim, stamp: stamp(4), released: false }),
  );
  const adopted = edit(claimed, (m) => {
    delete m["claim"];
  });
  expect(documentJson(adopted)["claim"]).toEqual({ ...claim, released: true });
});

test("a file that vanished means a deleted ticket; a tombstone stays what it is", () => {
  expect(cells(adoptRemoval(before, { ...commit, time: 50_000 }))).toContain(
    "deleted: true @ undefined",
  );
  const purged = { ...before, purged: true };
  expect(adoptRemoval(purged, commit)).toBe(purged);
  expect(adoptDocument("ticket", ID, purged, { schema: 1, id: ID }, commit)).toBe(purged);
});

test("a tombstone made by hand purges", () => {
  expect(
    edit(before, (m) => {
      m["purged"] = true;
    }).purged,
  ).toBe(true);
});

test("a new file is stamped with the time of its commit", () => {
  const made = adoptDocument("ticket", ID, undefined, { schema: 1, id: ID, title: "new" }, commit);
  expect(made.all).toBe(adoptionStamp(commit, undefined));
});
