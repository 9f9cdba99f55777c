import { expect, test } from "vitest";
import { gathered } from "../../src/agents/gather.ts";
import { TicketError } from "../../src/base/errors.ts";

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("what is asked while something is done is done in one go after it", async () => {
  const groups: (readonly number[])[] = [];
  const ask = gathered<number, number>(async (asked) => {
    groups.push(asked);
    await sleep(5);
    return asked.map((n) => n * 2);
  }, 3);
  expect(await Promise.all([1, 2, 3, 4, 5].map(ask))).toEqual([2, 4, 6, 8, 10]);
  expect(groups).toEqual([[1], [2, 3, 4], [5]]);
  expect(await ask(6)).toBe(12);
});

test("where a group is refused each is done by itself, unless it may simply be tried again", async () => {
  const seen: (readonly string[])[] = [];
  const ask = gathered<string, string>(async (asked) => {
    seen.push(asked);
    await sleep(1);
    if (asked.includes("busy"))
      throw new TicketError("STORE_BUSY", "conflict", "Busy.", { retryable: true });
    if (asked.includes("bad")) throw new TicketError("LEASE_LOST", "leaseLost", "Lost.");
    return asked;
  }, 10);
  const ends = await Promise.allSettled(["a", "bad", "b"].map(ask));
  expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(seen).toEqual([["a"], ["bad", "b"], ["bad"], ["b"]]);
  await sleep(1);
  const busy = await Promise.allSettled(["c", "busy", "d"].map(ask));
  expect(busy.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
  expect(await ask("e")).toBe("e");
});
