import { expect, test } from "vitest";
import { cellKey, type Document, latestStamp } from "../../../src/domain/document.ts";
import { Draft } from "../../../src/domain/draft.ts";
import { encodeDocument } from "../../../src/domain/encode.ts";
import { elementId } from "../../../src/domain/id.ts";
import { type MergedImport, mergeImport } from "../../../src/domain/import/merge-import.ts";
import { joinDocuments } from "../../../src/domain/join.ts";
import { revertDocument } from "../../../src/domain/revert.ts";
import { mintStamp, type Stamp } from "../../../src/domain/stamp.ts";
import { ticketOf } from "../../../src/domain/ticket.ts";
import { documentOf, fixture, planOf, stored } from "./support.ts";

const older = planOf(fixture("older"));
const newer = planOf(fixture("newer"));
const { replica } = older;
const OPTIONS = { replica, restore: undefined };

/** Times around those of the two exports: between them, and after both. */
const [BETWEEN, AFTER] = [Date.UTC(2026, 0, 5), Date.UTC(2026, 0, 20)];
const stampAt = (ms: number, seen?: Document): Stamp =>
  mintStamp(ms, seen === undefined ? undefined : latestStamp(seen), "zzzzzzzz");

/** Changes a document as somebody here would. */
function edited(document: Document, ms: number, edit: (draft: Draft) => void): Document {
  const draft = new Draft(document, stampAt(ms, document));
  edit(draft);
  return draft.document();
}

const merged = (existing: Document | undefined, incoming: Document): MergedImport =>
  mergeImport(existing, incoming, OPTIONS);
const one = documentOf(older, "gt-one");
const oneNew = documentOf(newer, "gt-one");
const upgraded = merged(stored(one), oneNew).document;

test("what is not here yet is taken as it is", () => {
  expect(merged(undefined, one)).toEqual({ document: one, keptLocal: [] });
});

test("the same file again changes nothing, and says so by the same object", () => {
  for (const document of older.documents) {
    const existing = stored(document);
    expect(merged(existing, document).document).toBe(existing);
  }
  const again = merged(stored(upgraded), oneNew);
  expect(encodeDocument(again.document)).toBe(encodeDocument(upgraded));
  expect(again.keptLocal).toEqual([]);
});

test("a newer export wins, and clears what it has no more", () => {
  expect(ticketOf(upgraded)).toMatchObject({
    title: "Renamed",
    status: "in-progress",
    body: "",
    estimate: null,
    assignees: [],
    labels: ["api", "db"],
    links: [],
    custom: { "beads.updated_at": "2026-01-10T00:00:00.000Z" },
  });
  expect(ticketOf(upgraded).comments.map((c) => c.body)).toEqual(["second, edited", "third"]);
  expect(ticketOf(upgraded).custom).not.toHaveProperty(["beads.notes"]);
  expect(
    ticketOf(merged(documentOf(older, "gt-two"), documentOf(newer, "gt-two")).document),
  ).toMatchObject({
    status: "closed",
    closed: "2026-01-10T00:00:00.000Z",
  });
});

test("of a comment that was edited in the source the later text stands", () => {
  for (const [before, after] of [
    ["a", "b"],
    ["b", "a"],
    ["c", "d"],
    ["d", "c"],
  ] as const) {
    const [old, edit] = [
      ["01-10", before],
      ["01-11", after],
    ].map(([day = "", text]) =>
      documentOf(
        planOf(
          fixture("newer")
            .replaceAll("01-10", day)
            .replace("third", text ?? ""),
        ),
        "gt-one",
      ),
    );
    if (old === undefined || edit === undefined) throw new Error("There is no sample.");
    expect(ticketOf(merged(old, edit).document).comments.at(-1)?.body).toBe(after);
  }
});

test("an older export changes nothing after a newer one", () => {
  expect(merged(upgraded, one)).toEqual({ document: upgraded, keptLocal: [] });
  expect(merged(upgraded, one).document).toBe(upgraded);
  const fresh = stored(oneNew);
  expect(merged(fresh, one).document).toBe(fresh);
});

test("registers that a newer export clears are cleared by a plain join of two clones, too", () => {
  const joined = ticketOf(joinDocuments(one, oneNew));
  expect(joined).toMatchObject({ title: "Renamed", body: "", estimate: null });
  expect(encodeDocument(joinDocuments(joinDocuments(one, oneNew), upgraded))).toBe(
    encodeDocument(joinDocuments(upgraded, one)),
  );
});

test("later changes made here stay, and are told", () => {
  const mine = edited(upgraded, AFTER, (draft) => {
    draft.set("title", "Mine");
    draft.set("milestone", "v2");
    draft.set(cellKey("labels", "db"), undefined);
    draft.set(cellKey("labels", "local"), true);
  });
  const { document, keptLocal } = merged(mine, oneNew);
  expect(document).toBe(mine);
  expect(keptLocal).toMatchObject([
    { field: "title", before: "Renamed", after: "Mine" },
    { field: "labels", element: "db", before: true, after: undefined },
  ]);
});

test("earlier changes made here lose to what the source says later; what it never had stays", () => {
  const mine = edited(one, BETWEEN, (draft) => {
    draft.set("title", "Mine");
    draft.set("milestone", "v2");
    draft.set(cellKey("labels", "local"), true);
    draft.set(cellKey("custom", "severity"), "S1");
  });
  const { document, keptLocal } = merged(mine, oneNew);
  expect(ticketOf(document)).toMatchObject({
    title: "Renamed",
    milestone: "v2",
    labels: ["api", "db", "local"],
    custom: { severity: "S1" },
  });
  expect(keptLocal).toEqual([]);
});

test("comments and links that were made here stay", () => {
  const id = elementId(stampAt(BETWEEN, one), 0);
  const mine = edited(one, BETWEEN, (draft) => {
    draft.set(cellKey("comments", id, "body"), "Ours.");
    draft.set(cellKey("criteria", id, "text"), "It works.");
    draft.set(cellKey("links", "relates-to c0ffee2qx4wz"), {
      type: "relates-to",
      to: "c0ffee2qx4wz",
    });
  });
  const ticket = ticketOf(merged(mine, oneNew).document);
  expect(ticket.comments.map((c) => c.body)).toEqual(["second, edited", "Ours.", "third"]);
  expect(ticket.criteria.map((c) => c.text)).toEqual(["It works."]);
  expect(ticket.links).toEqual([{ type: "relates-to", to: "c0ffee2qx4wz" }]);
});

test("a label that was given here too is not taken away by the source", () => {
  const removed = edited(one, BETWEEN, (draft) => draft.set(cellKey("labels", "ui"), undefined));
  const again = edited(removed, BETWEEN, (draft) => draft.set(cellKey("labels", "ui"), true));
  expect(ticketOf(merged(again, oneNew).document).labels).toEqual(["api", "db", "ui"]);
});

test.each([BETWEEN, AFTER])("a ticket that was deleted here stays deleted", (ms) => {
  const gone = edited(one, ms, (draft) => draft.set("deleted", true));
  const { document, keptLocal } = merged(gone, oneNew);
  expect(ticketOf(document)).toMatchObject({ deleted: true });
  expect(keptLocal).toContainEqual(
    expect.objectContaining({ key: "deleted", before: undefined, after: true }),
  );
  // Nor does another clone, which only knows the newer export, bring it back.
  expect(ticketOf(joinDocuments(gone, oneNew)).deleted).toBe(true);
});

test("a ticket whose import was reverted here stays away until it is restored", () => {
  const stamp = stampAt(AFTER, one);
  const input = { before: undefined, after: one, now: one, stamp, force: false };
  const reverted = revertDocument(input).document;
  expect(ticketOf(merged(reverted, oneNew).document).deleted).toBe(true);
  const restore = stampAt(AFTER, reverted);
  const { document, keptLocal } = mergeImport(reverted, oneNew, { replica, restore });
  expect(ticketOf(document)).toMatchObject({ deleted: false, title: "Renamed" });
  expect(document.cells.get("deleted")?.stamp).toBe(restore);
  expect(keptLocal).toEqual([]);
});

test("what is deleted in the source is not restored; what it brings back comes back", () => {
  const gone = documentOf(newer, "gt-gone");
  const deleted = merged(documentOf(older, "gt-gone"), gone).document;
  expect(ticketOf(deleted).deleted).toBe(true);
  const restore = stampAt(AFTER, deleted);
  expect(ticketOf(mergeImport(deleted, gone, { replica, restore }).document).deleted).toBe(true);
  const text = fixture("newer").replaceAll("tombstone", "open").replaceAll("01-10", "01-11");
  const back = documentOf(planOf(text), "gt-gone");
  expect(ticketOf(merged(deleted, back).document).deleted).toBe(false);
});

test("a comment that was deleted here stays deleted, and is told", () => {
  const id = ticketOf(upgraded).comments[0]?.id ?? "";
  const key = cellKey("comments", id, "deleted");
  const mine = edited(upgraded, AFTER, (draft) => draft.set(key, true));
  const { document, keptLocal } = merged(mine, oneNew);
  expect(ticketOf(document).comments.map((c) => c.body)).toEqual(["third"]);
  expect(keptLocal).toMatchObject([{ key, after: true }]);
});

test("between two exports of one time nothing is taken away, since neither is the newer", () => {
  const [first, second] = fixture("older")
    .split("\n")
    .slice(0, 1)
    .flatMap((text) => {
      const { labels: _, comments, ...rest } = JSON.parse(text);
      return [text, JSON.stringify({ ...rest, comments: comments.slice(1) })];
    });
  const [a, b] = [first, second].map((text) => documentOf(planOf(text ?? ""), "gt-one"));
  if (a === undefined || b === undefined) throw new Error("There is no sample.");
  expect(encodeDocument(b)).not.toBe(encodeDocument(a));
  expect(ticketOf(merged(a, b).document)).toMatchObject({ labels: ["api", "ui"] });
  expect(ticketOf(merged(a, b).document).comments).toHaveLength(2);
});

test("what was restored here after a deletion in the source stays, and a gone comment is taken away once", () => {
  const gone = documentOf(newer, "gt-gone");
  const restore = stampAt(AFTER, gone);
  const back = edited(gone, AFTER, (draft) => draft.set("deleted", undefined));
  expect(back.cells.get("deleted")?.stamp).toBe(restore);
  expect(merged(back, gone).document).toBe(back);
  const text = fixture("newer").replaceAll("2026-01-10T", "2026-01-11T");
  const next = merged(upgraded, documentOf(planOf(text), "gt-one")).document;
  const flags = [...next.cells].filter(([key]) => key.endsWith("\u0000deleted"));
  expect(flags.map(([, { stamp }]) => stamp)).toEqual([latestStamp(oneNew)]);
});

test("what was restored here is deleted again when the source says so later", () => {
  const before = documentOf(planOf(fixture("newer").replaceAll("01-10", "01-04")), "gt-gone");
  const back = edited(before, BETWEEN, (draft) => draft.set("deleted", undefined));
  expect(ticketOf(merged(back, documentOf(newer, "gt-gone")).document).deleted).toBe(true);
});

test("a comment that loses its author in the source is still there", () => {
  const text = fixture("newer").replace('"author":"bo"', '"author":""');
  const { comments } = ticketOf(merged(one, documentOf(planOf(text), "gt-one")).document);
  expect(comments.map((c) => c.body)).toEqual(["second, edited", "third"]);
});

test("a redacted comment stays without its text, and a purged ticket purged", () => {
  const id = ticketOf(one).comments[1]?.id ?? "";
  const redacted = edited(one, BETWEEN, (draft) => draft.redact("comments", id));
  const { document, keptLocal } = merged(redacted, oneNew);
  expect(ticketOf(document).comments[0]).toMatchObject({ by: "bo", body: "", redacted: true });
  expect(encodeDocument(document)).not.toContain("second");
  expect(keptLocal).toEqual([]);
  const purged = { ...one, cells: new Map(), purged: true };
  expect(merged(purged, oneNew)).toEqual({ document: purged, keptLocal: [] });
});

test("two clones that import the exports in another order agree once they have met", () => {
  const there = merged(stored(oneNew), one).document;
  expect(encodeDocument(joinDocuments(upgraded, there))).toBe(encodeDocument(upgraded));
});
