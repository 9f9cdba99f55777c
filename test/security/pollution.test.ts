import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { exportLines } from "../../src/app/export.ts";
import { history } from "../../src/app/history.ts";
import { importFullText } from "../../src/app/import-full.ts";
import { listTickets } from "../../src/app/read-head.ts";
import { showTicket } from "../../src/app/show-head.ts";
import { transact } from "../../src/app/transact.ts";
import { verify } from "../../src/app/verify.ts";
import type { Workspace } from "../../src/app/workspace.ts";
import { isTicketError } from "../../src/base/errors.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { initStore } from "../../src/store/init.ts";
import { joinCommit } from "../../src/store/join.ts";
import { headSnapshot } from "../../src/store/snapshot.ts";
import { renderMessage } from "../../src/store/trailers.ts";
import { prepareCommit, publish } from "../../src/store/write.ts";
import { memoryClone, pathOf } from "../store/support.ts";
import { ADA } from "../support/git-person.ts";

// Threat 3 of the threat model: no input may change what all objects inherit.

const BEFORE = {
  object: Object.getOwnPropertyNames(Object.prototype).sort().join(),
  array: Object.getOwnPropertyNames(Array.prototype).sort().join(),
  function: Object.getOwnPropertyNames(Function.prototype).sort().join(),
};

function untouched(): boolean {
  const now = {
    object: Object.getOwnPropertyNames(Object.prototype).sort().join(),
    array: Object.getOwnPropertyNames(Array.prototype).sort().join(),
    function: Object.getOwnPropertyNames(Function.prototype).sort().join(),
  };
  const fresh: Record<string, unknown> = {};
  return JSON.stringify(now) === JSON.stringify(BEFORE) && fresh["polluted"] === undefined;
}

afterEach(() => expect(untouched()).toBe(true));

const ID = "aaaaaaaaaaaa";
const STAMP = "01jd3zkq8h0000a1b2c3d4";
const EVIL = ["__proto__", "constructor", "prototype"] as const;

async function open(): Promise<Workspace> {
  const workspace = await memoryClone(new Map());
  await initStore(workspace.store, "tk");
  return workspace;
}

/** Puts files on the ref, in a commit that looks like ours or like another tool's. */
async function plant(
  { store }: Workspace,
  files: Record<string, string>,
  ours: boolean,
): Promise<void> {
  const head = await headSnapshot(store);
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  const clock = head.trailers?.clock;
  const message = ours ? renderMessage("Forged", { clock }) : "By hand\n";
  const parents = head.commit === undefined ? [] : [head.commit];
  const text = { parents, message, author: ADA, committer: ADA, time: 1, sign: false };
  const prepared = await prepareCommit(store, head, bytes, text);
  if (prepared !== undefined) await publish(store, prepared, head.commit, "plant");
}

/** Everything that reads or joins what stands on the ref; our own refusals are as good as an answer. */
async function useAll(workspace: Workspace): Promise<void> {
  const other = await memoryClone(new Map());
  const uses: (() => Promise<unknown>)[] = [
    () => listTickets(workspace, { all: true, sort: ["title"], text: ["x"] }),
    () => showTicket(workspace, ID),
    () => history(workspace, { changes: true }),
    () => verify(workspace),
    () => transact(workspace, [{ op: "label", id: ID, add: ["seen"] }], {}),
    () => transact(workspace, [{ op: "create", title: "x" }], {}),
    async () => {
      let lines = "";
      for await (const line of exportLines(workspace, true, {})) lines += line;
      await importFullText(other, lines, {});
    },
    async () => joinCommit(workspace.store, (await headSnapshot(workspace.store)).commit ?? ""),
  ];
  for (const use of uses) {
    try {
      await use();
    } catch (error) {
      if (!isTicketError(error)) throw error;
    }
  }
}

/** The JSON of a value with one more member somewhere: as text, since no object could hold such a member. */
function withMember(json: string, at: number, key: string, value: string): string {
  const places = [...json.matchAll(/\{/g)].map((m) => m.index + 1);
  const place = places[at % places.length] ?? 1;
  const rest = json.slice(place);
  return `${json.slice(0, place)}${JSON.stringify(key)}:${value}${/^\s*\}/.test(rest) ? "" : ","}${rest}`;
}

const TICKET = JSON.stringify({
  schema: 1,
  id: ID,
  title: "x",
  labels: ["a"],
  links: [{ type: "depends-on", to: ID }],
  comments: [{ id: `${STAMP}0000`, by: "b", body: ["c"] }],
  custom: { k: { deep: [{}] } },
  unknown: { x: {} },
  _v: { all: STAMP, labels: { a: STAMP }, comments: {}, removed: { labels: {} } },
});
const CONFIG = JSON.stringify({
  schema: 1,
  name: "config",
  statuses: { open: { category: "open", to: [] } },
  types: { task: {} },
  limits: {},
  _v: { all: STAMP },
});
const PAYLOADS = [
  '{"polluted":true}',
  '{"prototype":{"polluted":true}}',
  '"x"',
  "null",
  "[]",
] as const;

test("documents with evil keys anywhere in them pollute nothing, ours or by hand, old format or new", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...EVIL),
      fc.constantFrom(...PAYLOADS),
      fc.nat(20),
      fc.boolean(),
      fc.constantFrom(0, 1, 2),
      async (key, payload, at, ours, schema) => {
        const workspace = await open();
        const ticket = withMember(TICKET, at, key, payload).replace(
          '"schema":1',
          `"schema":${schema}`,
        );
        const config = withMember(CONFIG, at, key, payload);
        await plant(workspace, { [pathOf(ID)]: ticket, "config.json": config }, ours);
        await useAll(workspace);
        expect(untouched()).toBe(true);
      },
    ),
    { numRuns: 120 },
  );
});

test.each(EVIL)("the key %s is refused by name wherever a write could put it", async (key) => {
  const workspace = await open();
  const { created } = await transact(workspace, [{ op: "create", title: "x" }], {});
  const [id = ""] = created;
  const nested = JSON.parse(`{"${key}":{"polluted":true}}`);
  const own = (value: unknown): Record<string, never> =>
    Object.defineProperty({}, key, { value, enumerable: true }) as Record<string, never>;
  const operations: Operation[] = [
    { op: "set", id, fields: { custom: own({ polluted: true }) } },
    { op: "set", id, fields: { custom: { k: nested } } },
    { op: "set", id, fields: { custom: { k: [[nested]] } } },
    { op: "create", title: "y", custom: own(1) },
    { op: "label", id, add: [key] },
    { op: "assign", id, add: [key] },
    { op: "alias", id, add: [key] },
    { op: "set", id, fields: { milestone: key } },
  ];
  for (const operation of operations) {
    const failure = await transact(workspace, [operation], {}).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: "invalid", message: expect.stringContaining(key) });
  }
  const odd = await transact(workspace, [own({ op: "close" }) as unknown as Operation], {}).catch(
    (e) => e,
  );
  expect(odd).toMatchObject({ code: "INVALID_OPERATION" });
});

test.each(EVIL)("an import with %s in it is refused as a whole", async (key) => {
  const workspace = await open();
  const before = await headSnapshot(workspace.store);
  for (let at = 0; at < 12; at++) {
    const line = JSON.stringify({ path: pathOf(ID), document: "DOCUMENT" }).replace(
      '"DOCUMENT"',
      TICKET,
    );
    const text = withMember(line, at, key, '{"polluted":true}');
    await expect(importFullText(workspace, text, {})).rejects.toMatchObject({ code: "BAD_EXPORT" });
  }
  expect((await headSnapshot(workspace.store)).commit).toBe(before.commit);
});

test.each([...EVIL, "toString", "hasOwnProperty", "valueOf"])(
  "%s asked for in a query is a word like any other",
  async (word) => {
    const workspace = await open();
    const { created } = await transact(
      workspace,
      [{ op: "create", title: "x", custom: { a: 1 } }],
      {},
    );
    for (const query of [{ label: [word] }, { type: [word] }, { status: [word] }, { text: [word] }])
      expect((await listTickets(workspace, query)).tickets).toEqual([]);
    await expect(listTickets(workspace, { sort: [word] })).rejects.toMatchObject({
      code: "UNKNOWN_SORT",
    });
    await expect(showTicket(workspace, word)).rejects.toMatchObject({ code: "TICKET_NOT_FOUND" });
    const fields = { op: "set", id: created[0], fields: { [word]: "x" } } as unknown as Operation;
    await expect(transact(workspace, [fields], {})).rejects.toMatchObject({
      code: "INVALID_OPERATION",
    });
  },
);
