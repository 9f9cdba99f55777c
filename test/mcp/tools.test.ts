import { expect, test } from "vitest";
import { MAX_TOOL_LIST } from "../../src/mcp/limits.ts";
import { connected } from "./support.ts";

const PLAN = [
  { ref: "$api", title: "Design the API", priority: "high", labels: ["api"] },
  { title: "Write the client", dependsOn: ["$api"], body: "Long\ntext", criteria: ["It works."] },
];

test("the list of tools is small, whole and honest", async () => {
  const { client } = await connected();
  const { tools } = await client.listTools();
  expect(tools.length).toBeLessThanOrEqual(8);
  expect(Buffer.byteLength(JSON.stringify(tools))).toBeLessThanOrEqual(MAX_TOOL_LIST);
  const writers = tools.filter(({ annotations }) => annotations?.readOnlyHint !== true);
  expect(writers.map(({ name }) => name)).toEqual([
    "ticket_create",
    "ticket_update",
    "ticket_work",
  ]);
  for (const { annotations, outputSchema } of tools) {
    expect(annotations).toMatchObject({ destructiveHint: false, openWorldHint: false });
    expect(outputSchema).toMatchObject({ required: ["notice", "data"] });
  }
  // Nothing that a call could reach beyond the tickets by.
  expect(JSON.stringify(tools.map((t) => t.inputSchema))).not.toMatch(
    /"(?:path|file|dir|ref|remote|url|command|args|force)":\{"(?!type":"string","description":"\$name)/,
  );
});

test("with --read-only nothing can be changed", async () => {
  const { client } = await connected({ readOnly: true });
  const { tools } = await client.listTools();
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  expect(tools).toHaveLength(5);
  await expect(client.callTool({ name: "ticket_create", arguments: {} })).rejects.toThrow(
    "not found",
  );
});

test("an agent plans, takes, reports and looks back with the tools alone", async () => {
  const { call } = await connected({ by: "robot-1" });
  const { data: made } = await call("ticket_create", { tickets: PLAN, key: "plan-1" });
  const [api, client] = made.created;
  expect((await call("ticket_create", { tickets: PLAN, key: "plan-1" })).data.repeated).toBe(true);
  expect((await call("ticket_ready")).data).toMatchObject({
    kind: "ready",
    total: 1,
    tickets: [{ id: api, unblocks: 1 }],
    waiting: { blocked: 1 },
  });
  const taken = await call("ticket_work", { action: "next" });
  expect(taken.data.next).toMatchObject({ id: api, claim: { by: "robot-1" } });
  const prime = await call("ticket_prime");
  expect(prime.data).toMatchObject({ by: "robot-1", open: 2, mine: [{ id: api }], ready: [] });
  expect(prime.texts[0]).toContain("ticket_work");
  const done = await call("ticket_work", {
    ...{ action: "done", ids: [api], result: "Written.", next: true },
    lease: taken.data.next.claim.lease,
  });
  expect(done.data).toMatchObject({ tickets: [{ status: "closed" }], next: { id: client } });
  await call("ticket_update", {
    operations: [
      { op: "set", id: client, fields: { priority: "low" } },
      { op: "comment", id: client, body: "Half way." },
    ],
  });
  expect((await call("ticket_show", { ids: [client] })).data.tickets[0]).toMatchObject({
    title: "Write the client",
    body: "Long\ntext",
    priority: "low",
    comments: [{ body: "Half way." }],
    links: [{ to: api, status: "closed" }],
  });
  const log = await call("ticket_history", { id: client, limit: 1 });
  expect(log.data.entries).toHaveLength(1);
  expect(log.data.next).toBe(1);
});

test("each action of ticket_work takes what goes with it, and nothing else", async () => {
  const { call } = await connected({ by: "a" });
  const { data } = await call("ticket_create", { tickets: [{ title: "One" }] });
  const ids = data.created;
  const claimed = await call("ticket_work", { action: "claim", ids, minutes: 0.5 });
  const { expires, lease } = claimed.data.tickets[0].claim;
  const renewed = await call("ticket_work", { action: "renew", ids, lease, minutes: 60 });
  expect(Date.parse(renewed.data.tickets[0].claim.expires)).toBeGreaterThan(Date.parse(expires));
  const given = await call("ticket_work", { action: "handoff", ids, to: "b", note: "Please." });
  expect(given.data.tickets[0]).toMatchObject({ claim: { by: "b" } });
  const late = await call("ticket_work", { action: "done", ids });
  expect(late).toMatchObject({ isError: true, data: { error: { code: "LEASE_LOST", exit: 9 } } });
  const { lease: theirs } = given.data.tickets[0].claim;
  await call("ticket_work", { action: "release", ids, lease: theirs });
  const failed = await call("ticket_work", { action: "fail", ids, why: "No server.", retry: true });
  expect(failed.data.tickets[0]).toMatchObject({ status: "open", claim: null });
  for (const args of [
    { action: "next", ids },
    { action: "claim" },
    { action: "handoff", ids },
    { action: "fail", ids: [...ids, "b"], why: "Two." },
  ])
    expect(await call("ticket_work", args)).toMatchObject({
      isError: true,
      data: { error: { code: "BAD_ARGUMENTS", retryable: false } },
    });
});

test("lists have the fields that are wanted, in pages that meet", async () => {
  const { call } = await connected();
  await call("ticket_create", {
    tickets: Array.from({ length: 7 }, (_, i) => ({ title: `Ticket ${i}`, body: "needle" })),
  });
  const titles: string[] = [];
  let offset: number | null = 0;
  while (offset !== null) {
    const { data } = await call("ticket_list", {
      limit: 3,
      offset,
      fields: ["title"],
      sort: ["title"],
    });
    expect(data.total).toBe(7);
    titles.push(...data.tickets.map((t: { title: string }) => t.title));
    offset = data.next;
  }
  expect(titles).toEqual(Array.from({ length: 7 }, (_, i) => `Ticket ${i}`));
  const found = await call("ticket_list", { search: "needle", query: "-status:closed", limit: 2 });
  expect(found.data).toMatchObject({ kind: "search", total: 7, next: 2 });
  expect(found.data.tickets[0].matches[0]).toMatchObject({ kind: "body" });
  expect((await call("ticket_list", { fields: ["nonsense"] })).data.error.code).toBe(
    "UNKNOWN_FIELD",
  );
  const strange = await call("ticket_list", { fields: ["nonsense"], search: "needle" });
  expect(strange.data.error.code).toBe("UNKNOWN_FIELD");
});

test("long texts come in pieces, and an answer is never larger than it may be", async () => {
  const { call } = await connected();
  const body = `${"a".repeat(7999)}😀${"b".repeat(3000)}`;
  const { data } = await call("ticket_create", { tickets: [{ title: "Long", body }] });
  const ids = data.created;
  const [first, second] = [
    (await call("ticket_show", { ids })).data.tickets[0].body,
    (await call("ticket_show", { ids, textFrom: 8000 })).data.tickets[0].body,
  ];
  expect(first).toBe(`${"a".repeat(7999)}\n[characters 0 to 8000 of 11001]`);
  expect(second).toBe(`${"b".repeat(3000)}\n[characters 8000 to 11001 of 11001]`);
  const many = Array.from({ length: 60 }, (_, i) => ({ title: `t${i}`, body: "x".repeat(2000) }));
  const { data: more } = await call("ticket_create", { tickets: many });
  for (const id of more.created.slice(0, 1))
    await call("ticket_update", {
      operations: Array.from({ length: 25 }, (_, i) => ({ op: "comment", id, body: `c${i}` })),
    });
  const [commented] = (await call("ticket_show", { ids: more.created.slice(0, 1) })).data.tickets;
  expect(commented).toMatchObject({ commentsFrom: 5, commentsTotal: 25 });
  expect(commented.comments).toHaveLength(20);
  const listed = await call("ticket_list", { fields: ["id", "body", "links"], limit: 200 });
  expect(Buffer.byteLength(JSON.stringify(listed.data))).toBeLessThan(50_000);
  expect(listed.data.total).toBe(61);
});

test("destructive operations are refused, unless the server was started for them", async () => {
  const { call, tickets } = await connected();
  const { data } = await call("ticket_create", { tickets: [{ title: "Keep me" }] });
  const [id] = data.created;
  const before = (await tickets.history()).length;
  for (const args of [
    { operations: [{ op: "delete", id }] },
    {
      operations: [
        { op: "comment", id, body: "x" },
        { op: "purge", id, reason: "x" },
      ],
    },
    { operations: [{ op: "comments", id, redact: ["x"] }] },
    { undo: data.batch },
  ])
    expect(await call("ticket_update", args)).toMatchObject({
      isError: true,
      data: { error: { code: "DESTRUCTIVE_OFF", exit: 6 } },
    });
  expect((await tickets.history()).length).toBe(before);
});

test("with --allow-destructive they are made, and said to be destructive", async () => {
  const { call, client } = await connected({ destructive: true });
  const { tools } = await client.listTools();
  const update = tools.find(({ name }) => name === "ticket_update");
  expect(update?.annotations?.destructiveHint).toBe(true);
  expect(update?.description).toContain("purge");
  const { data } = await call("ticket_create", { tickets: [{ title: "One" }, { title: "Two" }] });
  const [one, two] = data.created;
  await call("ticket_update", { operations: [{ op: "delete", id: one }] });
  await call("ticket_update", { operations: [{ op: "purge", id: two, reason: "secret" }] });
  expect((await call("ticket_list")).data.total).toBe(0);
  const undone = await call("ticket_update", { undo: data.batch });
  expect(undone.data).toMatchObject({ kind: "revert", reverted: data.commit });
  const both = await call("ticket_update", {
    undo: data.batch,
    operations: [{ op: "close", id: one }],
  });
  expect(both.data.error.code).toBe("BAD_ARGUMENTS");
});
