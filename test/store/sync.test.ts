import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TicketError } from "../../src/base/errors.ts";
import type { GitRepository } from "../../src/git/repository.ts";
import { pushTo } from "../../src/store/sync-push.ts";
import { gitIn } from "../support/git-env.ts";
import { beforePush, cloneOf, hub, OPTIONS, ORIGIN, sync } from "./remotes.ts";
import { batch, head, REF, TestClock, treeOf } from "./support.ts";

const failure = (error: unknown): { code?: string; kind?: string } => error as never;
const create = (title: string) => [{ op: "create", title }] as const;

test("two clones that sync in turn have the same tickets", async () => {
  const remote = await hub();
  const clock = new TestClock();
  const [a, b] = [await cloneOf(remote, clock), await cloneOf(remote, clock)];
  await batch(a.store, create("one"));
  await batch(b.store, create("two"));
  expect(await sync(a.store)).toMatchObject({ sent: 1, received: [], joins: [] });
  expect(await sync(b.store)).toMatchObject({ sent: 2, joins: [{ kind: "joined", added: 1 }] });
  expect((await sync(a.store)).received).toHaveLength(2);
  expect(head(a.dir)).toBe(head(b.dir));
  expect(head(a.dir)).toBe(gitIn(remote, "rev-parse", REF));
});

test("whoever loses the race joins and pushes again", async () => {
  const remote = await hub();
  const clock = new TestClock();
  const [a, b] = [await cloneOf(remote, clock), await cloneOf(remote, clock)];
  await batch(a.store, create("mine"));
  const rival = async (title: string) => {
    await batch(b.store, create(title));
    await sync(b.store);
  };
  const racing = beforePush(
    a.store,
    () => rival("first"),
    () => rival("second"),
  );
  const outcome = await sync(racing);
  expect(outcome.races).toHaveLength(2);
  expect(outcome.joins).toHaveLength(2);
  await sync(b.store);
  expect(treeOf(a.dir)).toBe(treeOf(b.dir));
  expect(treeOf(a.dir)).toBe(treeOf(remote));
});

test("a remote that answers the same though nobody pushed is left soon", async () => {
  const remote = await hub();
  const { store, dir } = await cloneOf(remote);
  await batch(store, create("mine"));
  const lock = join(remote, `${REF}.lock`);
  writeFileSync(lock, "");
  let pushes = 0;
  const counting = beforePush(store, ...Array(99).fill(async () => pushes++));
  const mine = head(dir);
  expect(failure(await sync(counting).catch((e) => e))).toMatchObject({
    code: "REMOTE_BUSY",
    data: { stuck: true },
  });
  expect(pushes).toBeLessThanOrEqual(10);
  expect(head(dir)).toBe(mine);
  rmSync(lock);
  expect((await sync(store)).sent).toBe(1);
}, 30_000);

test("an answer that was lost is found out by the next fetch, and nothing is done twice", async () => {
  const remote = await hub();
  const { store, dir } = await cloneOf(remote);
  await batch(store, create("mine"));
  let cuts = 0;
  const push: GitRepository["push"] = async (request) => {
    await store.repo.push(request);
    cuts++;
    throw new TicketError("REMOTE_UNREACHABLE", "failed", "cut", { retryable: true });
  };
  const outcome = await sync({ ...store, repo: { ...store.repo, push } });
  expect(outcome).toMatchObject({ sent: 0, joins: [] });
  expect(cuts).toBe(1);
  expect(gitIn(remote, "rev-parse", REF)).toBe(head(dir));
});

test("a connection that always breaks is told of after three times", async () => {
  const { store } = await cloneOf(await hub());
  await batch(store, create("mine"));
  let cuts = 0;
  const push: GitRepository["push"] = async () => {
    cuts++;
    throw new TicketError("REMOTE_UNREACHABLE", "failed", "cut", { retryable: true });
  };
  const error = await sync({ ...store, repo: { ...store.repo, push } }).catch((e) => e);
  expect([error.code, cuts]).toEqual(["REMOTE_UNREACHABLE", 3]);
});

test("a remote that lost its tickets is told of, and a push puts them back", async () => {
  const remote = await hub();
  const { store, dir } = await cloneOf(remote);
  gitIn(remote, "update-ref", "-d", REF);
  expect(await sync(store).catch((e) => e)).toMatchObject({ code: "REMOTE_DELETED" });
  expect(await pushTo(store, ORIGIN, OPTIONS, false)).toMatchObject({ sent: 1 });
  expect(await sync(store)).toMatchObject({ sent: 0 });
  expect(gitIn(remote, "rev-parse", REF)).toBe(head(dir));
});

test("a remote that was rewritten changes nothing here, and may be mended", async () => {
  const remote = await hub();
  const { store, dir } = await cloneOf(remote);
  const before = head(dir);
  const good = gitIn(remote, "rev-parse", REF);
  const other = gitIn(remote, "commit-tree", `${REF}^{tree}`, "-m", "apart");
  gitIn(remote, "update-ref", REF, other);
  const error = await sync(store).catch((e) => e);
  expect(error).toMatchObject({ code: "REMOTE_REWRITTEN", data: { seen: good, now: other } });
  expect(head(dir)).toBe(before);
  gitIn(remote, "update-ref", REF, good);
  expect(await sync(store)).toMatchObject({ sent: 0, received: [] });
});

test("fetches of one clone beside each other don't disturb each other", async () => {
  const remote = await hub();
  const clock = new TestClock();
  const [a, b] = [await cloneOf(remote, clock), await cloneOf(remote, clock)];
  await batch(a.store, create("one"));
  await sync(a.store);
  const results = await Promise.all([1, 2, 3, 4].map(() => sync(b.store)));
  expect(results.map((r) => r.tip)).toEqual(Array(4).fill(head(a.dir)));
  expect(head(b.dir)).toBe(head(a.dir));
}, 30_000);
