import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cellKey, latestStamp } from "../../src/domain/document.ts";
import { documentJson, encodeDocument } from "../../src/domain/encode.ts";
import { cells, element, ID, reread, stamp, ticket, write } from "./documents.ts";

test("a whole ticket has exactly these bytes", () => {
  const id = element(2);
  const whole = ticket({
    "x-future": { b: 1, a: [true] },
    "\ue000": 1,
    "\u{1d4b3}": 2,
    _v: {
      all: stamp(1),
      status: stamp(2),
      due: stamp(3),
      body: stamp(1),
      labels: { ui: stamp(2), auth: stamp(1) },
      comments: { [id]: { deleted: stamp(4), body: stamp(3), by: stamp(2) } },
      claim: stamp(5),
      "x-future": stamp(6),
      removed: { labels: { wip: stamp(3) }, "x-old": stamp(2) },
    },
    claim: { expires: "2026-11-20T10:00:00.000Z", lease: "l1", fence: 2, by: "ada" },
    comments: [{ body: ["Same here."], deleted: true, by: "bob@example.com", id }],
    criteria: [
      { id: element(3), text: "second", rank: "b" },
      { id: element(2), text: "third", rank: "b", done: true },
      { id: element(4), text: "first", rank: "a" },
    ],
    custom: { "10": 1, "9": { z: 1, b: -0 } },
    body: ["After 30 s", "", "\u202ehidden"],
    links: [
      { to: ID, type: "relates-to" },
      { to: "c0ffee2qx4wz", type: "depends-on" },
    ],
    labels: ["ui", "auth", "ui"],
    closedBy: "ada@example.com",
    status: "done",
    title: "Login",
  });
  expect(encodeDocument(whole)).toBe(
    readFileSync(new URL("../fixtures/formats/v1/ticket.json", import.meta.url), "utf8"),
  );
  expect(encodeDocument(reread(whole))).toBe(encodeDocument(whole));
});

test("a tombstone keeps nothing but the name", () => {
  const purged = { ...ticket({ title: "T" }), purged: true };
  expect(encodeDocument(purged)).toBe(`{\n  "schema": 1,\n  "id": "${ID}",\n  "purged": true\n}\n`);
});

test("an entry of _v is left out exactly when it says the default", () => {
  const created = write(undefined, 1, (draft) => draft.set("title", "T"));
  expect(documentJson(created)["_v"]).toEqual({ all: stamp(1) });
  const changed = write(created, 2, (draft) => draft.set("title", "U"));
  expect(documentJson(changed)["_v"]).toEqual({ all: stamp(1), title: stamp(2) });
  const cleared = write(changed, 3, (draft) => draft.set("title", undefined));
  expect(documentJson(cleared)).toEqual({
    schema: 1,
    id: ID,
    _v: { all: stamp(1), title: stamp(3) },
  });
});

test("a batch that writes what stands there changes nothing", () => {
  const before = write(undefined, 1, (draft) => draft.set(cellKey("labels", "a"), true));
  const after = write(before, 2, (draft) => {
    draft.set(cellKey("labels", "a"), true);
    draft.set("body", "");
    draft.set("title", undefined);
    expect(draft.changed).toBe(false);
  });
  expect(encodeDocument(after)).toBe(encodeDocument(before));
});

test("an empty text is written as absent, and read so", () => {
  const before = write(undefined, 1, (draft) => draft.set("body", "a"));
  const after = write(before, 2, (draft) => draft.set("body", ""));
  expect(cells(after)).toEqual(["body: undefined @ 2"]);
});

test("a redacted text is neither kept nor written again", () => {
  const id = element(1);
  const before = write(undefined, 1, (draft) =>
    draft.set(cellKey("comments", id, "body"), "secret"),
  );
  const after = write(before, 2, (draft) => {
    draft.redact("comments", id);
    draft.set(cellKey("comments", id, "body"), "secret again");
  });
  expect(encodeDocument(after)).not.toContain("secret");
  expect(documentJson(after)["comments"]).toEqual([{ id, redacted: true }]);
});

test("the greatest stamp of a document counts claims, removals and what was redacted", () => {
  const id = element(5);
  expect(latestStamp(ticket())).toBe(stamp(1));
  expect(latestStamp(ticket({ _v: { all: stamp(1), removed: { labels: { a: stamp(4) } } } }))).toBe(
    stamp(4),
  );
  expect(latestStamp(ticket({ comments: [{ id, redacted: true }] }))).toBe(stamp(5));
  const claim = { by: "a", lease: "l", fence: 1, expires: "" };
  expect(latestStamp(ticket({ claim, _v: { all: stamp(1), claim: stamp(6) } }))).toBe(stamp(6));
});
