import { expect, test } from "vitest";
import { cachedShow } from "../../src/app/cached-show.ts";
import { showInGit } from "../../src/app/show-ticket.ts";
import { viewHead } from "../../src/app/view.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { REF, seeded, type TestClock } from "../store/support.ts";
import { changes, shop, workspaceOf } from "./shop.ts";

/** Expects each ticket to be shown from the cache as git has it, by any sure name; and no other by it. */
async function expectShown(dir: string, clock: TestClock, ids: readonly string[]): Promise<void> {
  const plain = { ...(await workspaceOf(dir, clock)), at: "now" };
  const view = await viewHead(plain);
  const head = await plain.repo.readRef(REF);
  const cached = await workspaceOf(dir, clock);
  for (const id of ids) {
    const expected = await showInGit(plain, view, id);
    const fresh = await workspaceOf(dir, clock);
    for (const [workspace, token] of [
      [fresh, id],
      [cached, `TK-${id.slice(0, 5)}`],
    ] as const)
      expect(await cachedShow(workspace, head, token)).toEqual(expected);
    expect(await cachedShow(cached, head, id.slice(0, 3))).toBeUndefined();
  }
}

test("a ticket from the cache is the ticket from git, after any batch", async () => {
  const { dir, clock, tickets, ids } = await shop();
  const random = seeded(43);
  for (let n = 0; n < 14; n++) {
    clock.wait(1);
    const { created } = await tickets.transact(changes(ids, random), { atomic: false });
    ids.push(...created);
    await expectShown(dir, clock, ids);
  }
});

test("what links lead to may be deleted, purged, or missing", async () => {
  const { dir, clock, tickets, ids } = await shop();
  const [a = "", b = "", c = "", , e = ""] = ids;
  const link = (id: string, to: string): Operation => ({ op: "link", id, type: "relates-to", to });
  await tickets.transact([link(a, b), link(a, c), link(b, a), link(c, a), link(e, a), link(e, b)]);
  await expectShown(dir, clock, ids);
  await tickets.transact([
    { op: "delete", id: b },
    { op: "delete", id: c },
  ]);
  await tickets.transact([{ op: "purge", id: c, reason: "spam" }]);
  await expectShown(dir, clock, ids);
  const { links, backlinks } = await tickets.show(a);
  expect(new Map(links.map(({ to, title }) => [to, title]))).toEqual(
    new Map([
      [b, "B"],
      [c, null],
    ]),
  );
  expect(backlinks.map(({ type }) => type).sort()).toEqual(["parent", "relates-to"]);
  const depends = { issue_id: "old-1", depends_on_id: "old-404", type: "blocks" };
  const old = { id: "old-1", title: "Old", status: "open", dependencies: [depends] };
  await tickets.importBeads(`${JSON.stringify({ ...old, created_at: "2025-01-01T00:00:00Z" })}\n`);
  // By an alias too.
  const { id, links: dangling } = await tickets.show("old-1");
  expect(dangling).toMatchObject([{ title: null, status: null }]);
  await expectShown(dir, clock, [id]);
});
