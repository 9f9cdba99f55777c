import { beforeEach, expect, test } from "vitest";
import type { Change } from "../../src/domain/operation.ts";
import { ACTOR, faultsOf, t, World } from "./planning.ts";

type Time = Omit<Extract<Change, { op: "time" }>, "op" | "id">;

let world: World;
const ID = t(1);

beforeEach(() => {
  world = new World();
  world.add(ID);
});

const change = (what: Time) => world.apply({ op: "time", id: ID, ...what });

test("an entry says who spent how long, when, on what", () => {
  change({
    add: [
      { minutes: 90 },
      { minutes: 0.5, at: "2026-02-03T09:00:00Z", type: " review ", note: "a\r\nb \n" },
    ],
  });
  const [plain, whole] = world.ticket(ID).time;
  expect(plain).toEqual({
    id: plain?.id,
    by: ACTOR,
    at: "2026-01-01T00:00:01.000Z",
    minutes: 90,
  });
  const said = { at: "2026-02-03T09:00:00.000Z", minutes: 0.5, type: "review", note: "a\nb" };
  expect(whole).toEqual({ id: whole?.id, by: ACTOR, ...said });
});

test("entries are taken away, and one that is gone stays so", () => {
  change({ add: [{ minutes: 1 }, { minutes: 2 }] });
  const [first, second] = world.ticket(ID).time;
  change({ remove: [first?.id ?? ""], add: [{ minutes: 3 }] });
  expect(world.ticket(ID).time.map((e) => e.minutes)).toEqual([2, 3]);
  const plan = world.plan([{ op: "time", id: ID, remove: [first?.id ?? ""] }]);
  expect([plan.faults, plan.drafts.get(ID)?.changed]).toEqual([[], false]);
  expect(second?.minutes).toBe(2);
});

test("what is no entry is refused, and nothing is changed", () => {
  const wrong: Time[] = [
    { add: [{ minutes: 1 }, { minutes: 0 }] },
    { add: [{ minutes: -1 }] },
    { add: [{ minutes: Number.NaN }] },
    { add: [{ minutes: Number.POSITIVE_INFINITY }] },
    { add: [{ minutes: 1, at: "2026-02-30T09:00:00Z" }] },
    { add: [{ minutes: 1, at: "2026-02-03" }] },
    { add: [{ minutes: 1, type: "a,b" }] },
    { remove: ["01jd3zkq8h0000a1b2c3d40000"], add: [{ minutes: 1 }] },
  ];
  for (const what of wrong) {
    const plan = world.plan([{ op: "time", id: ID, ...what }]);
    expect(faultsOf(plan)).toEqual(["0 INVALID_VALUE"]);
    expect(plan.drafts.get(ID)?.changed ?? false).toBe(false);
  }
});
