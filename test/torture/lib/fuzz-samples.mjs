// Valid inputs of every parser, from which hostile ones are made.

export const OPERATIONS = [
  {
    op: "create",
    ref: "$a",
    title: "Login times out",
    body: "After 30 s.\n\nSeen with 2.3.",
    type: "bug",
    status: "open",
    priority: "high",
    assignees: ["ada@example.com"],
    labels: ["auth", "ui"],
    milestone: "m1",
    due: "2026-12-24",
    estimate: 2.5,
    points: 3,
    links: [{ type: "relates-to", to: "$b" }],
    dependsOn: ["$b"],
    criteria: ["It works"],
    aliases: ["OLD-1"],
    refs: [{ type: "url", value: "https://example.com" }],
    custom: { severity: "S2", list: [1, { a: null }] },
  },
  { op: "create", ref: "$b", title: "Another" },
  {
    op: "set",
    id: "$a",
    fields: { title: "New", body: null, due: null, custom: { x: 1 } },
    ifStatus: "open",
  },
  { op: "move", id: "$a", to: "closed", resolution: "done" },
  { op: "close", id: "$b" },
  { op: "reopen", id: "$b", to: "open" },
  { op: "label", id: "$a", add: ["x"], remove: ["ui"] },
  { op: "assign", id: "$a", add: ["bob@example.com"] },
  { op: "alias", id: "$a", add: ["OLD-2"] },
  { op: "ref", id: "$a", add: [{ type: "url", value: "https://example.com/2" }] },
  { op: "link", id: "$a", type: "parent", to: "$b" },
  { op: "unlink", id: "$a", type: "depends-on", to: "$b" },
  {
    op: "comment",
    id: "$a",
    body: "Same here.",
    ifMatch: "0123456789012345678901234567890123456789",
  },
  { op: "comment", id: "$a", body: "It is.", replyTo: "01jd3zkq8h0000a1b2c3d40000" },
  {
    op: "comments",
    id: "$a",
    change: [{ comment: "01jd3zkq8h0000a1b2c3d40000", body: "Not any more." }],
    remove: ["01jd3zkq8h0000a1b2c3d40001"],
    redact: ["01jd3zkq8h0000a1b2c3d40002"],
  },
  {
    op: "criteria",
    id: "$a",
    add: [
      { text: "It is fast", done: true, after: null },
      { text: "It is small", after: "01jd3zkq8h0000a1b2c3d40000" },
    ],
    change: [{ criterion: "01jd3zkq8h0000a1b2c3d40000", text: "It works", done: true }],
    remove: ["01jd3zkq8h0000a1b2c3d40001"],
    order: ["01jd3zkq8h0000a1b2c3d40000"],
  },
  {
    op: "time",
    id: "$a",
    add: [{ minutes: 90, at: "2026-11-20T09:12:33.120Z", type: "review", note: "Read it" }],
    remove: ["01jd3zkq8h0000a1b2c3d40000"],
  },
  {
    op: "attach",
    id: "$a",
    add: [{ name: "log.txt", content: "aGkK", type: "text/plain" }],
    remove: ["old.txt"],
  },
  { op: "alias", id: "$a", remove: ["OLD-1"] },
  {
    op: "ref",
    id: "$a",
    remove: [{ type: "commit", value: "0123456789012345678901234567890123456789" }],
  },
  { op: "purge", id: "$b", reason: "Holds a secret" },
  { op: "delete", id: "$a" },
  { op: "restore", id: "$a" },
];

export const BEADS = [
  {
    id: "bd-1",
    title: "Login times out",
    description: "Long text.\nMore.",
    design: "…",
    acceptance_criteria: "- works",
    notes: "n",
    status: "open",
    priority: 1,
    issue_type: "bug",
    assignee: "ada",
    estimated_minutes: 90,
    created_at: "2025-10-13T10:11:12.123456789-07:00",
    updated_at: "2025-11-13T10:11:12Z",
    closed_at: "2025-11-14T00:00:00Z",
    close_reason: "done",
    external_ref: "gh-9",
    labels: ["a", "b"],
    dependencies: [
      {
        issue_id: "bd-1",
        depends_on_id: "bd-2",
        type: "blocks",
        created_at: "2025-10-13T10:11:12Z",
        created_by: "ada",
      },
    ],
    comments: [
      { id: 1, issue_id: "bd-1", author: "ada", text: "Hi", created_at: "2025-10-14T00:00:00Z" },
    ],
    metadata: { a: [1, 2, { b: null }] },
  },
  {
    id: "bd-2",
    title: "Two",
    status: "tombstone",
    priority: 4,
    issue_type: "task",
    deleted_at: "2025-10-15T00:00:00Z",
  },
  { id: "bd-3", title: "Three", status: "in_progress", priority: "P2", issue_type: "epic" },
];

export const VIEW = {
  schema: 1,
  name: "mine",
  title: "Mine",
  query: "status:open assignee:@me",
  sort: ["-updated"],
  columns: ["id", "title"],
  created: "2026-11-20T09:12:33.120Z",
  createdBy: "ada@example.com",
  _v: { all: "01jd3zkq8h0000a1b2c3d4" },
};

export const COMMIT =
  "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nparent 1111111111111111111111111111111111111111\n" +
  "author Ada <ada@example.com> 1700000000 +0000\ncommitter Ada <ada@example.com> 1700000000 +0000\n" +
  "gpgsig -----BEGIN\n abc\n -----END\n\nCreate tk-1: x\n\nTicket-Batch: 01jd3zkq8h0000a1b2c3d4\n" +
  "Ticket-Actor: ada@example.com\nTicket-Clock: 01jd3zkq8h0000a1b2c3d4\nTicket-Key: k 0123\n";
