import { expect, test } from "vitest";
import { applyMarkdown } from "../../src/app/apply-markdown.ts";
import { markdownTickets } from "../../src/app/markdown.ts";
import { transact } from "../../src/app/transact.ts";
import type { Workspace } from "../../src/app/workspace.ts";
import type { TicketError } from "../../src/base/errors.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { initStore } from "../../src/store/init.ts";
import {
  commitByHand,
  head,
  memoryClone,
  newStore,
  openClone,
  pathOf,
  racing,
  ticketRepository,
} from "../store/support.ts";

async function fresh(): Promise<Workspace> {
  const workspace = await memoryClone(new Map());
  await initStore(workspace.store, "tk");
  return workspace;
}

const make = async (workspace: Workspace, ...operations: Operation[]): Promise<readonly string[]> =>
  (await transact(workspace, operations, {})).created;

async function textOf(workspace: Workspace, id: string): Promise<string> {
  const [ticket] = await markdownTickets(workspace, [id]);
  return ticket?.markdown ?? "";
}

const apply = (workspace: Workspace, ...texts: string[]) =>
  applyMarkdown(
    workspace,
    texts.map((text, i) => ({ name: `${i}.md`, text })),
    {},
  );

/** The faults of an apply as `file:line CODE`. */
async function faults(applied: Promise<unknown>): Promise<readonly string[]> {
  const error = await applied.then(
    () => undefined,
    (e: TicketError) => e,
  );
  expect(error?.code).toBe("BATCH_FAULTY");
  const told = error?.data["faults"] as { file: string; line: number; code: string }[];
  return told.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

test("every ticket goes out and comes back without a change, also with links to what is not there", async () => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir);
  const { created } = await tickets.transact([
    { op: "create", title: "One", body: "## Acceptance criteria\r\n---", custom: { a: [1, "2"] } },
    { op: "create", title: "Two", criteria: ["a", "a"], refs: [{ type: "url", value: "x: y" }] },
  ]);
  const [id = ""] = created;
  const { markdown = "" } = (await tickets.markdown([id]))[0] ?? {};
  const ticket = JSON.stringify({
    ...{ schema: 1, id, title: "By\nhand", labels: [" a ", "b,c"], type: "odd" },
    links: [{ type: "depends-on", to: "zzzzzzzzzzzz" }],
    body: ["a\r", "\u001b[2J"],
    criteria: [{ id: "01jd3zkq8h0000a1b2c3d40000", text: "" }],
    _v: { all: "01jd3zkq8h0000a1b2c3d4" },
  });
  const commit = commitByHand(dir, { [pathOf(id)]: ticket });
  const { tickets: all } = await tickets.listMarkdown();
  expect(all).toHaveLength(2);
  const result = await tickets.applyMarkdown(all.map((t) => ({ name: t.file, text: t.markdown })));
  expect([result.commit, result.documents.map((d) => d.change)]).toEqual([
    null,
    ["unchanged", "unchanged"],
  ]);
  // What was written before is a version of the ticket still.
  await expect(tickets.applyMarkdown([{ name: "old", text: markdown }])).resolves.toMatchObject({
    commit: null,
  });
  expect(commit).toMatch(/^[0-9a-f]{40}$/);
  expect(head(dir)).toMatch(/^[0-9a-f]{40}$/);
});

test("an edit that lost a race is compared again with what the winner wrote", async () => {
  const { store } = await newStore();
  const workspace = { repo: store.repo, store };
  const [id = ""] = await make(workspace, { op: "create", title: "One", type: "task" });
  const text = (await textOf(workspace, id)).replace("title: One", "title: Two");
  const other = () => transact(workspace, [{ op: "set", id, fields: { type: "bug" } }], {});
  await apply({ ...workspace, store: racing(store, other) }, text);
  expect(await textOf(workspace, id)).toMatch(/title: Two\ntype: bug\n/);
  const rival = () => transact(workspace, [{ op: "set", id, fields: { title: "Three" } }], {});
  const late = (await textOf(workspace, id)).replace("title: Two", "title: Four");
  expect(await faults(apply({ ...workspace, store: racing(store, rival) }, late))).toEqual([
    "0.md:4 EDIT_CONFLICT",
  ]);
});

test("a base that is no version of the ticket is refused", async () => {
  const workspace = await fresh();
  const [one = "", two = ""] = await make(
    workspace,
    { op: "create", title: "One" },
    { op: "create", title: "Two" },
  );
  const [first, second] = [await textOf(workspace, one), await textOf(workspace, two)];
  const [, base = ""] = /^base: (.*)$/m.exec(second) ?? [];
  expect(await faults(apply(workspace, first.replace(/^base: .*$/m, `base: ${base}`)))).toEqual([
    "0.md:3 BASE_NOT_FOUND",
  ]);
  const [commit = ""] = [workspace.store.ref].map(() => "f".repeat(40));
  expect(await faults(apply(workspace, first.replace(/^base: .*$/m, `base: ${commit}`)))).toEqual([
    "0.md:3 BASE_NOT_FOUND",
  ]);
});

test("all faults of all texts are told at once: of reading, of comparing, of planning", async () => {
  const workspace = await fresh();
  const [one = "", two = "", gone = ""] = await make(
    workspace,
    { op: "create", title: "One" },
    { op: "create", title: "Two" },
    { op: "create", title: "Gone" },
  );
  const texts = [];
  for (const id of [one, two, gone]) texts.push(await textOf(workspace, id));
  const [first = "", second = "", third = ""] = texts;
  await transact(
    workspace,
    [
      { op: "set", id: two, fields: { title: "2" } },
      { op: "delete", id: gone },
    ],
    {},
  );
  const applied = apply(
    workspace,
    first.replace("type: task", `type: none\nlinks:\n  depends-on: [tk-${two}, nobody]`),
    second.replace("title: Two", "title: Zwei"),
    third.replace("title: Gone", "title: Back"),
    "---\ntitle: New\nref: $new\nstatus: closed\n\nresolution: odd\n---\n\n## Acceptance criteria\n- [x] a\n",
    "---\ntitle: Other\nlinks: {depends-on: [$nobody]}\n---\n",
    "no ticket",
    first,
  );
  expect(await faults(applied)).toEqual([
    "0.md:5 UNKNOWN_VALUE",
    "0.md:7 TICKET_NOT_FOUND",
    "1.md:4 EDIT_CONFLICT",
    "2.md:4 TICKET_DELETED",
    "3.md:6 UNKNOWN_VALUE",
    "5.md:1 BAD_MARKDOWN",
    "6.md:2 TICKET_TWICE",
  ]);
  expect(
    await faults(apply(workspace, "---\ntitle: Other\nlinks: {depends-on: [$nobody]}\n---\n")),
  ).toEqual(["0.md:3 UNKNOWN_REF"]);
});

test("what only follows from another fault of the same new ticket is not told", async () => {
  const text = "---\ntitle: x\nstatus: none\n---\n## Acceptance criteria\n- [x] met\n";
  expect(await faults(apply(await fresh(), text))).toEqual(["0.md:3 UNKNOWN_VALUE"]);
});

test("a cycle of links is refused on the line of the link", async () => {
  const workspace = await fresh();
  const [one = "", two = ""] = await make(
    workspace,
    { op: "create", title: "One", ref: "$one" },
    { op: "create", title: "Two", dependsOn: ["$one"] },
  );
  const text = (await textOf(workspace, one)).replace(
    "type: task",
    `type: task\nlinks:\n  depends-on: tk-${two}`,
  );
  expect(await faults(apply(workspace, text))).toEqual(["0.md:7 LINK_CYCLE"]);
});

test("a text that is to stay about one ticket makes no other and no new one", async () => {
  const workspace = await fresh();
  const [one = "", two = ""] = await make(
    workspace,
    { op: "create", title: "One" },
    { op: "create", title: "Two" },
  );
  const source = async (id: string) => [
    { name: "x", text: (await textOf(workspace, id)).replace("One", "1") },
  ];
  const only = { only: one };
  expect(await faults(applyMarkdown(workspace, await source(two), only))).toEqual([
    "x:2 OTHER_TICKET",
  ]);
  expect(
    await faults(applyMarkdown(workspace, [{ name: "x", text: "---\ntitle: x\n---\n" }], only)),
  ).toEqual(["x:1 OTHER_TICKET"]);
  expect((await applyMarkdown(workspace, await source(one), only)).changed).toEqual([one]);
});

test("new tickets name each other in any order, and are one batch with the edits", async () => {
  const workspace = await fresh();
  const [one = ""] = await make(workspace, { op: "create", title: "One" });
  const result = await apply(
    workspace,
    "---\ntitle: Child\nlinks: {parent: $p}\n---\n## Acceptance criteria\n- [x] a\n- [ ] b\n",
    (await textOf(workspace, one)).replace("title: One", "title: 1"),
    "---\nref: $p\ntitle: Parent\n---\n",
  );
  expect(result.documents.map((d) => [d.file, d.change, d.fields])).toEqual([
    ["0.md", "created", []],
    ["1.md", "changed", ["title"]],
    ["2.md", "created", []],
  ]);
  const [child = "", parent = ""] = result.created;
  const text = await textOf(workspace, child);
  expect(text).toContain(`parent: [tk-${parent}]`);
  expect(text).toContain("- [x] a\n- [ ] b\n");
});
