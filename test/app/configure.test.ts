import { expect, test } from "vitest";
import type { JsonObject } from "../../src/base/json.ts";
import { commitCount, openClone, TestClock, ticketRepository } from "../store/support.ts";

const clock = new TestClock();
const QA = { category: "active", rank: 6 };

const withStatus =
  (name: string, status: JsonObject) =>
  (settings: JsonObject): JsonObject => ({
    ...settings,
    statuses: { ...(settings["statuses"] as JsonObject), [name]: status },
  });

test("a change is one commit, and one that changes nothing is none", async () => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  const before = commitCount(dir);
  const first = await tickets.configure(withStatus("qa", QA));
  expect(first).toMatchObject({ changed: ["statuses.qa"], orphans: [] });
  expect((await tickets.configure(withStatus("qa", QA))).commit).toBeNull();
  expect(commitCount(dir)).toBe(before + 1);
  expect((await tickets.settings())["statuses"]).toMatchObject({ qa: QA });
});

test("one that is wrong writes nothing", async () => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  const before = commitCount(dir);
  const broken = tickets.configure(withStatus("qa", { category: "none" }));
  await expect(broken).rejects.toMatchObject({ code: "BAD_SETTING" });
  expect(commitCount(dir)).toBe(before);
});

test("two writers that add a status each both have them", async () => {
  const dir = await ticketRepository();
  const [a, b] = await Promise.all([openClone(dir, { clock }), openClone(dir, { clock })]);
  const names = ["qa", "design", "legal", "later"];
  await Promise.all(names.map((name, i) => (i % 2 ? a : b).configure(withStatus(name, QA))));
  expect(Object.keys((await a.settings())["statuses"] as JsonObject)).toEqual(
    expect.arrayContaining(names),
  );
});

test("what is taken out while tickets have it is told", async () => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  await tickets.transact([{ op: "create", title: "x", type: "spike" }]);
  const change = await tickets.configure((settings) => {
    const { spike: _, ...types } = settings["types"] as JsonObject;
    return { ...settings, types };
  });
  expect(change.orphans).toEqual([{ key: "types.spike", tickets: 1 }]);
});

test("the schema of a custom field holds for the next write", async () => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  await tickets.configure((settings) => ({ ...settings, fields: { size: { type: "integer" } } }));
  const create = (size: unknown) =>
    tickets.transact([{ op: "create", title: "x", custom: { size: size as number } }]);
  await expect(create("big")).rejects.toMatchObject({ code: "INVALID_VALUE" });
  await expect(create(3)).resolves.toMatchObject({ created: [expect.any(String)] });
});
