import { expect, test } from "vitest";
import { primeText, TOOL_GUIDE } from "../../src/app/agent-guide/prime-text.ts";
import { openClone, TestClock, ticketRepository } from "../store/support.ts";

/** Fewer bytes than this are at most 1,500 tokens: a token of such a text has three and more. */
const BYTES = 4500;

test("what an agent reads first is short, whatever the tickets say, and quotes it", async () => {
  const clock = new TestClock();
  const tickets = await openClone(await ticketRepository(), { clock });
  const titles = [
    "測試".repeat(100),
    `"quoted" \\ ${"x".repeat(300)}`,
    "hidden \u{e0041}\u200d text",
  ];
  const { created } = await tickets.transact(
    Array.from({ length: 30 }, (_, i) => ({
      op: "create" as const,
      title: (titles[i % 3] ?? "").replaceAll("\u200d", ""),
      priority: "critical",
      due: "2026-12-31",
    })),
  );
  await tickets.claim(created.slice(0, 12), { by: "robot", seconds: 600 });
  const prime = await tickets.prime({ by: "robot" });
  expect(prime).toMatchObject({ open: 30, readyTotal: 18, mineTotal: 12, by: "robot" });
  expect([prime.ready.length, prime.mine.length]).toEqual([8, 8]);
  const text = primeText(prime);
  expect(Buffer.byteLength(text)).toBeLessThan(BYTES);
  expect(Buffer.byteLength(TOOL_GUIDE)).toBeLessThan(BYTES / 3);
  expect(text).toContain("8 of 18");
  expect(text).toContain('"hidden \\udb40\\udc41 text"');
  expect(text).toContain('\\"quoted\\"');
  expect(text).not.toMatch(/[\u{e0000}-\u{e007f}]|\ufffd/u);
  // What is assigned is one's own too, and a lease that has run out is not.
  await tickets.transact([{ op: "assign", id: created[20] ?? "", add: ["robot"] }]);
  clock.wait(3600);
  expect((await tickets.prime({ by: "robot" })).mine.map(({ id }) => id)).toEqual([created[20]]);
});
