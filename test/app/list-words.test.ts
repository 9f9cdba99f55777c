import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import type { Tickets } from "../../src/app/tickets.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { openClone, TestClock, ticketRepository } from "../store/support.ts";

const folderOf = (dir: string): string => join(dir, ".git", "ticket", "cache");
const textFiles = (dir: string): string[] =>
  readdirSync(folderOf(dir)).filter((name) => /\.(?:text|text-patch|words)$/.test(name));

const TEXTS = [
  "Login times out behind the proxy",
  "The connection was reset by the proxy, slow",
  "connection reset: a timeout",
  "検索が遅い, creation",
  "proxy proxy connection",
];

/** Conditions that are answered by the index, if there is one. */
const LISTED = ["proxy", "creat*", "timeuot~", '"connection reset"', "-proxy", "label:ui OR 検索"];

/** What lists have, in a process of its own: by the cache, and by git. */
async function lists(dir: string, clock: TestClock): Promise<readonly [string[], string[]]> {
  const tickets = await openClone(dir, { clock });
  const { commit } = await tickets.list();
  const then = await openTickets({ dir, now: clock.now, at: commit });
  onTestFinished(() => then.close());
  const idsIn = async (from: Tickets, query: string): Promise<string> =>
    (await from.list({ query, all: true })).tickets.map(({ id }) => id).join();
  const own = [];
  const read = [];
  for (const query of LISTED) {
    own.push(await idsIn(tickets, query));
    read.push(await idsIn(then, query));
  }
  return [own, read];
}

test("a list asks the index for words where there is one, which need not be of this moment, nor whole", async () => {
  const clock = new TestClock();
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  const operations = Array.from({ length: 20 }, (_, i) => ({
    op: "create",
    title: TEXTS[i % TEXTS.length],
    labels: i % 2 === 0 ? ["ui"] : [],
  }));
  const { created: ids } = await tickets.transact(operations as Operation[]);
  const expectSame = async (): Promise<void> => {
    const [own, read] = await lists(dir, clock);
    expect(own).toEqual(read);
  };
  await expectSame();
  expect(textFiles(dir)).toEqual([]);
  await tickets.search("proxy");
  await expectSame();
  const before = textFiles(dir);
  await tickets.transact([
    { op: "set", id: ids[1] ?? "", fields: { body: "created behind a timeout" } },
  ] as Operation[]);
  await expectSame();
  expect(textFiles(dir).length).toBe(before.length + 2);
  const words = textFiles(dir).filter((name) => name.endsWith(".words"));
  for (const name of words) {
    const bytes = readFileSync(join(folderOf(dir), name));
    writeFileSync(join(folderOf(dir), name), bytes.fill(0, bytes.length >> 1));
  }
  await expectSame();
});
