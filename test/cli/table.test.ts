import fc from "fast-check";
import { expect, test } from "vitest";
import { renderTable } from "../../src/cli/render/table.ts";
import { isoTime, localDay, localTime, relativeTime } from "../../src/cli/render/time.ts";

const COLUMNS = [
  { heading: "ID" },
  { heading: "LABELS", shrinks: "later" },
  { heading: "TITLE", shrinks: true },
] as const;

test("the title is cut first, other long columns when it is as short as it may be, ids never", async () => {
  const rows = [["tk-7k3m", "authentication, user interface", "Login times out behind the proxy"]];
  expect(await renderTable(COLUMNS, rows, 60)).toBe(
    "ID       LABELS                          TITLE\n" +
      "tk-7k3m  authentication, user interface  Login times out be…\n",
  );
  expect(await renderTable(COLUMNS, rows, 40)).toBe(
    "ID       LABELS               TITLE\n" + "tk-7k3m  authentication, us…  Login tim…\n",
  );
  expect(await renderTable(COLUMNS, rows, 20)).toContain("tk-7k3m  ");
  expect(await renderTable(COLUMNS, rows, undefined)).toContain("behind the proxy");
});

test("where there is room for it every row fits", async () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", "猫", " ", "🙂"), maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constant("tk-7k3m"), cell, cell), { minLength: 1 }),
      fc.integer({ min: 31, max: 90 }),
      async (rows, available) => {
        const { default: stringWidth } = await import("string-width");
        const text = await renderTable(COLUMNS, rows, available);
        for (const line of text.split("\n"))
          expect(stringWidth(line)).toBeLessThanOrEqual(available);
      },
    ),
  );
});

test("a hundred thousand rows are no problem", async () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => [`tk-${i}`, "a", "b"]);
  expect((await renderTable(COLUMNS, rows, 80)).split("\n")).toHaveLength(100_002);
});

test("a document that holds no time shows so, in every style", () => {
  for (const show of [isoTime, localDay, localTime, (t: string) => relativeTime(t, 0)])
    expect(show("\u001b[31mnever")).toBe("unknown");
  expect(isoTime("2026-11-23T12:00:00.000Z")).toBe("2026-11-23T12:00:00.000Z");
});

test("days are those of the local zone", () => {
  const late = "2026-11-23T23:30:00.000Z";
  const before = process.env["TZ"];
  try {
    process.env["TZ"] = "Asia/Tokyo";
    expect([localDay(late), localTime(late)]).toEqual(["2026-11-24", "2026-11-24 08:30"]);
  } finally {
    process.env["TZ"] = before;
  }
  expect(localDay(late)).toBe("2026-11-23");
});
