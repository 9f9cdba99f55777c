import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { EVENT_TYPES, TICKET_EVENTS } from "../../src/events/event-types.ts";
import { head } from "../store/support.ts";
import { oneTicket, typesOf } from "./support.ts";

test("a batch is one event, and one for each thing that it did", async () => {
  const { after, id, dir } = await oneTicket();
  const events = await after(
    { op: "set", id, fields: { title: "Two", priority: "high" } },
    { op: "label", id, add: ["new"], remove: ["old"] },
    { op: "assign", id, add: ["bob@example.com"] },
    { op: "comment", id, body: "Hi" },
    { op: "move", id, to: "in-progress" },
    { op: "create", title: "Third" },
  );
  expect([...typesOf(events)].sort()).toEqual([
    "batch.applied",
    "ticket.assigned",
    "ticket.commented",
    "ticket.created",
    "ticket.labelled",
    "ticket.moved",
    "ticket.updated",
  ]);
  const commit = head(dir);
  expect(events.map((e) => e.id)).toEqual(events.map((_, n) => `${commit}:${n}`));
  expect(events[0]).toMatchObject({
    specversion: "1.0",
    source: "test:tickets",
    type: "batch.applied",
    time: expect.stringMatching(/^2026-06-01T00:00:\d\d\.000Z$/),
    actor: "ada@example.com",
    cause: "batch",
    data: { tickets: 2, documents: [], batch: expect.any(String) },
  });
  expect(events[0]).not.toHaveProperty("subject");
  const about = events.filter((e) => e.subject === id);
  // In the order of the types, each with the ticket as it is after all of them.
  const places = about.map((e) => (TICKET_EVENTS as readonly string[]).indexOf(e.type));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const { data } of about)
    expect(data).toMatchObject({
      ticket: {
        id,
        title: "Two",
        status: "in-progress",
        priority: "high",
        labels: ["new"],
        assignees: ["bob@example.com"],
      },
    });
  const updated = about.find((e) => e.type === "ticket.updated");
  expect(updated?.data).toMatchObject({
    changes: [
      { field: "title", element: null, before: "One", after: "Two" },
      { field: "priority", element: null, before: null, after: "high" },
    ],
  });
});

type Operations = (id: string, other: string) => readonly Operation[];

/** What single operations are told as: the types, and what the data of the last one holds. */
const SINGLE: readonly (readonly [string, Operations, string, object])[] = [
  [
    "close",
    (id) => [{ op: "close", id, resolution: "wontfix" }],
    "ticket.closed",
    { from: "open", to: "closed", resolution: "wontfix" },
  ],
  [
    "assign",
    (id) => [{ op: "assign", id, add: ["b@x"] }],
    "ticket.assigned",
    { added: ["b@x"], removed: [] },
  ],
  [
    "unlabel",
    (id) => [{ op: "label", id, remove: ["old"] }],
    "ticket.labelled",
    { added: [], removed: ["old"] },
  ],
  [
    "link",
    (id, other) => [{ op: "link", id, type: "relates-to", to: other }],
    "ticket.linked",
    { added: [{ type: "relates-to", to: expect.stringMatching(/^.{12}$/) }], removed: [] },
  ],
  [
    "comment",
    (id) => [{ op: "comment", id, body: "a\nb" }],
    "ticket.commented",
    { change: "added", comment: { by: "ada@example.com", body: "a\nb" }, before: null },
  ],
  ["delete", (id) => [{ op: "delete", id }], "ticket.deleted", { purged: false }],
  [
    "purge",
    (id) => [{ op: "purge", id, reason: "x" }],
    "ticket.deleted",
    { purged: true, changes: [], ticket: { title: null } },
  ],
  [
    "body",
    (id) => [{ op: "set", id, fields: { body: "x" } }],
    "ticket.updated",
    { changes: [{ field: "body", before: null, after: "x" }] },
  ],
  [
    "custom",
    (id) => [{ op: "set", id, fields: { custom: { k: [1] } } }],
    "ticket.updated",
    { changes: [{ field: "custom", element: "k", before: null, after: [1] }] },
  ],
  [
    "criteria",
    (id) => [{ op: "criteria", id, add: [{ text: "It works." }] }],
    "ticket.updated",
    { changes: expect.arrayContaining([expect.objectContaining({ after: "It works." })]) },
  ],
  ["time", (id) => [{ op: "time", id, add: [{ minutes: 5 }] }], "ticket.updated", {}],
];

test.each(SINGLE)("%s", async (_, operations, type, data) => {
  const { after, id, other } = await oneTicket();
  const events = await after(...operations(id, other));
  expect(typesOf(events)).toEqual(["batch.applied", type]);
  expect(events[1]?.data).toMatchObject(data);
  expect(events[1]?.subject).toBe(id);
});

test("reopen, restore and unlink go the other way", async () => {
  const { after, id, other } = await oneTicket();
  await after({ op: "close", id }, { op: "link", id, type: "relates-to", to: other });
  await after({ op: "delete", id });
  const back = await after(
    { op: "restore", id },
    { op: "reopen", id },
    { op: "unlink", id, type: "relates-to", to: other },
  );
  expect(typesOf(back)).toEqual([
    "batch.applied",
    "ticket.restored",
    "ticket.reopened",
    "ticket.linked",
  ]);
  expect(back[2]?.data).toMatchObject({ from: "closed", to: "open", resolution: null });
  expect(back[3]?.data).toMatchObject({ added: [], removed: [{ to: other }] });
});

test("comments are edited, deleted and redacted one by one; a redacted text is not told again", async () => {
  const { after, id } = await oneTicket();
  const added = await after(
    { op: "comment", id, body: "First" },
    { op: "comment", id, body: "Secret" },
  );
  const ids = added.flatMap((e) => (e.type === "ticket.commented" ? [e.data.comment.id] : []));
  const [first = "", second = ""] = ids;
  const edited = await after({ op: "comments", id, change: [{ comment: first, body: "Better" }] });
  expect(edited[1]?.data).toMatchObject({
    change: "edited",
    comment: { id: first, body: "Better" },
    before: "First",
  });
  const redacted = await after({ op: "comments", id, redact: [second] });
  expect(redacted[1]?.data).toMatchObject({ change: "redacted", comment: { id: second } });
  expect(JSON.stringify(redacted)).not.toContain("Secret");
  const deleted = await after({ op: "comments", id, remove: [first] });
  expect(deleted[1]?.data).toMatchObject({ change: "deleted", comment: { id: first } });
  expect(JSON.stringify(deleted)).not.toContain("Better");
});

test("types are known by name, each once", () => {
  expect(new Set(EVENT_TYPES).size).toBe(EVENT_TYPES.length);
});
