import { beforeEach, expect, test } from "vitest";
import { attachment } from "../../src/app/attachment.ts";
import { exportLines } from "../../src/app/export.ts";
import { history } from "../../src/app/history.ts";
import { markdownTickets } from "../../src/app/markdown.ts";
import { listTickets } from "../../src/app/read-head.ts";
import { remains } from "../../src/app/remains.ts";
import { revert } from "../../src/app/revert.ts";
import { showTicket } from "../../src/app/show-head.ts";
import { transact } from "../../src/app/transact.ts";
import type { Workspace } from "../../src/app/workspace.ts";
import { newObject } from "../../src/git/objects.ts";
import type { Oid } from "../../src/git/repository.ts";
import { initStore } from "../../src/store/init.ts";
import { memoryClone } from "../store/support.ts";

const TEXT = "the bytes of an attachment";
const BLOB = newObject("sha1", "blob", Buffer.from(TEXT)).oid;

let workspace: Workspace;
let read: Oid[];
let id: string;

/** Tickets in memory, one with an attachment; `read` has every object that is read from then on. */
beforeEach(async () => {
  const { store, repo } = await memoryClone(new Map());
  const watched: typeof repo = {
    ...repo,
    readObjects: (oids, limits) => {
      read.push(...oids);
      return repo.readObjects(oids, limits);
    },
  };
  read = [];
  workspace = { repo: watched, store: { ...store, repo: watched } };
  await initStore(workspace.store, "tk");
  const add = [{ name: "a.txt", content: Buffer.from(TEXT).toString("base64") }];
  const created = await transact(workspace, [{ op: "create", title: "One", ref: "$a" }], {});
  id = created.created[0] ?? "";
  await transact(workspace, [{ op: "attach", id, add }], {});
  // A new process: nothing was read before.
  workspace = { repo: watched, store: { ...workspace.store, trees: new Map() } };
  read = [];
});

test("nothing but asking for it reads an attachment", async () => {
  await listTickets(workspace, { all: true });
  await showTicket(workspace, id);
  await markdownTickets(workspace, [id]);
  await history(workspace, { id, changes: true });
  await remains(workspace, [id]);
  for (const full of [true, false]) for await (const _ of exportLines(workspace, full, {}));
  const { commit } = await transact(workspace, [{ op: "comment", id, body: "Seen." }], {});
  await revert(workspace, commit ?? "", {});
  await transact(workspace, [{ op: "attach", id, remove: ["a.txt"] }], {});
  const last = await transact(workspace, [{ op: "label", id, add: ["x"] }], {});
  await revert(workspace, last.commit ?? "", {});
  expect(read.length).toBeGreaterThan(20);
  expect(read).not.toContain(BLOB);
});

test("asking for it reads it, and says what it is", async () => {
  const { bytes, ...rest } = await attachment(workspace, id, "a.txt");
  expect(Buffer.from(bytes).toString()).toBe(TEXT);
  expect(rest).toMatchObject({ name: "a.txt", size: TEXT.length, type: "text/plain" });
  expect(read).toContain(BLOB);
});

test("a name that is none lists those that there are", async () => {
  await expect(attachment(workspace, id, "b.txt")).rejects.toMatchObject({
    code: "PART_NOT_FOUND",
    hint: "Its attachments: a.txt.",
  });
});
