import { expect, test } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import type { Tickets } from "../../src/app/tickets.ts";
import { head, openClone, TestClock, ticketRepository } from "../store/support.ts";
import { gitIn } from "../support/git-env.ts";

async function changing() {
  const clock = new TestClock();
  const dir = await ticketRepository();
  const now = await openClone(dir, { clock });
  const at = async (when: string): Promise<Tickets> =>
    openTickets({ dir, now: clock.now, at: when });
  clock.wait(3600);
  const { created } = await now.transact([{ op: "create", title: "One" }]);
  const [id = ""] = created;
  const first = head(dir);
  clock.wait(2 * 86_400);
  await now.transact([
    { op: "set", id, fields: { title: "Two" } },
    { op: "create", title: "Other" },
  ]);
  return { clock, dir, now, at, id, first };
}

test("tickets are read as they were at a commit, a batch, a date and some days ago", async () => {
  const { now, at, id, first } = await changing();
  const [, entry] = await now.history();
  for (const when of [first, first.slice(0, 10), entry?.batch ?? "", "1d", "2026-06-02"]) {
    const then = await at(when);
    expect((await then.list()).tickets.map((t) => t.title)).toEqual(["One"]);
    expect((await then.show(id)).title).toBe("One");
    expect(await then.history()).toHaveLength(2);
    await then.close();
  }
  const late = await at("now");
  expect((await late.show(id)).title).toBe("Two");
  await late.close();
});

test("what was is not written", async () => {
  const { at, first, dir } = await changing();
  const then = await at(first);
  const before = head(dir);
  for (const write of [
    () => then.transact([{ op: "create", title: "x" }]),
    () => then.init(),
    () => then.revert("HEAD"),
    () => then.merge("HEAD"),
    () => then.importBeads(""),
    () => then.importFull(""),
    () => then.applyMarkdown([]),
  ])
    await expect(write()).rejects.toMatchObject({ code: "READ_ONLY" });
  expect(head(dir)).toBe(before);
  await then.close();
});

test.each([
  ["2020-01-01", "NO_TICKETS_THEN"],
  ["nonsense", "COMMIT_NOT_FOUND"],
  ["HEAD", "NO_TICKETS_THERE"],
])("%s is refused: %s", async (when, code) => {
  const { at, dir } = await changing();
  gitIn(dir, "commit", "-q", "--allow-empty", "-m", "code");
  const then = await at(when);
  await expect(then.list()).rejects.toMatchObject({ code });
  await then.close();
});
