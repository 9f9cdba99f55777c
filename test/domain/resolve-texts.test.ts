import { expect, test } from "vitest";
import { applyComments } from "../../src/domain/apply/comments.ts";
import { writeFields } from "../../src/domain/apply/fields.ts";
import { conflictKey } from "../../src/domain/conflicts.ts";
import { cellKey, type Document, emptyDocument } from "../../src/domain/document.ts";
import { Draft } from "../../src/domain/draft.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import { joinDocuments } from "../../src/domain/join.ts";
import { readDocument } from "../../src/domain/read-document.ts";
import { resolveTexts } from "../../src/domain/resolve-texts.ts";
import { ticketOf } from "../../src/domain/ticket.ts";
import { element, ID, reread, stamp, write } from "./documents.ts";

const COMMENT = element(1);
const SAID = cellKey("comments", COMMENT, "body");
const body = (n: number, text: string | undefined) => (before: Document) =>
  write(before, n, (draft) => draft.set("body", text));

const begun = write(undefined, 1, (draft) => {
  draft.set("body", "one\ntwo\nthree");
  draft.set(SAID, "said");
});

/** Joins two versions and brings their texts together, as whoever joins them does. */
function resolved(a: Document, b: Document, ...bases: readonly Document[]) {
  const joined = joinDocuments(a, b);
  const { document, texts } = resolveTexts({ a, b, joined }, bases, stamp(9, "texts000"));
  const became = texts.map((t) => [t.field, t.element, t.part, t.became].filter(Boolean).join(" "));
  return { document: reread(document), became, joined };
}

const shown = (document: Document) => {
  const { body: text, conflicts } = ticketOf(document);
  return { text, conflicts: conflicts.map(({ field, text: kept }) => `${field}: ${kept}`) };
};

test("changes in different places are both there, and nothing is kept beside", () => {
  const { document, became } = resolved(
    body(2, "ONE\ntwo\nthree")(begun),
    body(3, "one\ntwo\nTHREE")(begun),
    begun,
  );
  expect(shown(document)).toEqual({ text: "ONE\ntwo\nTHREE", conflicts: [] });
  expect(document.cells.get("body")?.stamp).toBe(stamp(9, "texts000"));
  expect(became).toEqual(["body merged"]);
});

test("of changes in the same place the later one stands, the other is kept", () => {
  const { document, became, joined } = resolved(body(2, "a")(begun), body(3, "b")(begun), begun);
  expect(shown(document)).toEqual({ text: "b", conflicts: ["body: a"] });
  expect(document.cells.get("body")).toEqual(joined.cells.get("body"));
  expect(ticketOf(document).conflicts).toEqual([
    { field: "body", element: null, at: new Date(2000).toISOString(), text: "a" },
  ]);
  expect(became).toEqual(["body kept"]);
});

test("which side is which makes no difference", () => {
  for (const [x, y] of [
    ["a", "b"],
    ["ONE\ntwo\nthree", "one\ntwo\nTHREE"],
  ]) {
    const [a, b] = [body(2, x)(begun), body(3, y)(begun)];
    const there = resolved(a, b, begun).document;
    expect(encodeDocument(resolved(b, a, begun).document)).toBe(encodeDocument(there));
  }
});

test("a text that only one side changed, or both alike, is left alone", () => {
  const one = body(2, "a")(begun);
  const later = body(3, "b")(one);
  expect(resolved(one, begun, begun).became).toEqual([]);
  expect(resolved(later, one, one).became).toEqual([]);
  expect(resolved(one, body(3, "a")(begun), begun).became).toEqual([]);
  const { document, joined } = resolved(later, one, one);
  expect(encodeDocument(document)).toBe(encodeDocument(joined));
});

test("without what both come from, nothing is done", () => {
  const { became } = resolved(body(2, "a")(begun), body(3, "b")(begun));
  expect(became).toEqual([]);
});

test("an emptied text keeps what the other wrote, and leaves nothing to be kept itself", () => {
  const [emptied, edited] = [body(3, undefined)(begun), body(2, "one\n2\nthree")(begun)];
  expect(shown(resolved(emptied, edited, begun).document)).toEqual({
    text: "",
    conflicts: ["body: one\n2\nthree"],
  });
  const { document, became } = resolved(
    body(2, undefined)(begun),
    body(3, "one\n2\nthree")(begun),
    begun,
  );
  expect(shown(document)).toEqual({ text: "one\n2\nthree", conflicts: [] });
  expect(became).toEqual([]);
});

test("histories that cross have two pasts: their join is what both come from", () => {
  const lines = (upper: string) =>
    "abcdefg".replace(/./g, (c) => `${upper.includes(c) ? c.toUpperCase() : c}\n`);
  const start = body(2, lines(""))(begun);
  const [a, b] = [body(3, lines("a"))(start), body(4, lines("g"))(start)];
  const both = resolved(a, b, start).document;
  const [left, right] = [body(10, lines("acg"))(both), body(11, lines("aeg"))(both)];
  const { document, became } = resolved(left, right, a, b);
  expect([shown(document).text, became]).toEqual([lines("aceg"), ["body merged"]]);
});

test("three texts that are in each other's way are all there", () => {
  const [a, b, c] = [
    body(2, "a")(begun),
    body(3, "b")(begun),
    write(begun, 4, (draft) => draft.set("body", "c")),
  ];
  const { document } = resolved(resolved(a, b, begun).document, c, begun);
  expect(shown(document)).toEqual({ text: "c", conflicts: ["body: a", "body: b"] });
});

const say = (n: number, text: string) => write(begun, n, (draft) => draft.set(SAID, text));
const CONTEXT = { newElement: () => "", actor: "", time: "" } as never;

test("comments are texts too; writing one again lets go of what is kept beside it, and of nothing else", () => {
  const both = (n: number, text: string) => body(n, text)(say(n, text));
  const { document, became } = resolved(both(2, "a"), both(3, "b"), begun);
  expect(became).toEqual(["body kept", `comments ${COMMENT} body kept`]);
  expect(shown(document).conflicts).toEqual(["body: a", "comments.body: a"]);
  const edited = write(document, 10, (draft) =>
    applyComments(
      draft,
      { op: "comments", id: ID, change: [{ comment: COMMENT, body: "c" }] },
      CONTEXT,
    ),
  );
  expect(shown(edited).conflicts).toEqual(["body: a"]);
  const written = write(edited, 11, (draft) => writeFields(draft, { body: "b" }, CONTEXT));
  expect(shown(written)).toEqual({ text: "b", conflicts: [] });
  // Who has not seen it yet does not bring it back.
  expect(shown(joinDocuments(written, document)).conflicts).toEqual([]);
});

test("a title that is written leaves the texts beside a body alone", () => {
  const { document } = resolved(body(2, "a")(begun), body(3, "b")(begun), begun);
  const titled = write(document, 10, (draft) => writeFields(draft, { title: "T" }, CONTEXT));
  expect(shown(titled).conflicts).toEqual(["body: a"]);
});

test("of a redacted comment nothing is kept, wherever the redaction came from", () => {
  const kept = resolved(say(2, "secret"), say(3, "b"), begun).document;
  const redacted = write(begun, 4, (draft) => draft.redact("comments", COMMENT));
  const here = write(kept, 10, (draft) => draft.redact("comments", COMMENT));
  for (const document of [joinDocuments(kept, redacted), joinDocuments(redacted, kept), here])
    expect(encodeDocument(document)).not.toContain("secret");
  const late = resolved(
    write(say(2, "secret"), 5, (d) => d.redact("comments", COMMENT)),
    say(3, "b"),
    begun,
  );
  expect(late.became).toEqual([]);
  // A file by another hand that has both is read as redacted.
  const forged = new Draft(here, stamp(11));
  forged.set(conflictKey(SAID, stamp(2)), ["secret"]);
  expect(encodeDocument(forged.document())).not.toContain("secret");
  const text = encodeDocument(kept).replace('"body": [\n        "b"\n      ]', '"redacted": true');
  expect(encodeDocument(readDocument("ticket", ID, text))).not.toContain("secret");
});

test("what is kept beside a comment that is deleted is not shown", () => {
  const kept = resolved(say(2, "a"), say(3, "b"), begun).document;
  const deleted = write(begun, 4, (d) => d.set(cellKey("comments", COMMENT, "deleted"), true));
  expect(shown(joinDocuments(kept, deleted)).conflicts).toEqual([]);
});

test("nothing comes back into a purged ticket", () => {
  const purged = { ...emptyDocument("ticket", ID, ""), purged: true };
  const { document, became } = resolved(body(2, "a")(begun), purged, begun);
  expect(document.purged).toBe(true);
  expect(became).toEqual([]);
});

test("only tickets have a place for a text that lost; others merge", () => {
  const begin = (n: number, text: string, before?: Document) => {
    const draft = new Draft(before ?? emptyDocument("workflow", "release", stamp(n)), stamp(n));
    draft.set("description", text);
    return draft.document();
  };
  const base = begin(1, "one\ntwo\nthree");
  const merged = resolved(begin(2, "1\ntwo\nthree", base), begin(3, "one\ntwo\n3", base), base);
  expect(merged.document.cells.get("description")?.value).toBe("1\ntwo\n3");
  const { document, became, joined } = resolved(begin(2, "a", base), begin(3, "b", base), base);
  expect(became).toEqual([]);
  expect(encodeDocument(document)).toBe(encodeDocument(joined));
});
