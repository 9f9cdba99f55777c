import fc from "fast-check";
import { expect, test } from "vitest";
import type { TicketEvent } from "../../../src/events/event.ts";
import { backOff } from "../../../src/events/subscribers/back-off.ts";
import { afterDelivery, afterFailure } from "../../../src/events/subscribers/outcome.ts";
import { newState } from "../../../src/events/subscribers/state.ts";
import type { Subscriber } from "../../../src/events/subscribers/subscriber.ts";
import { seeded } from "../../store/support.ts";

const random = seeded(7);

test("a pause doubles each time, is at least half of that and what was asked for, and has an end", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(10_000), (attempts, pause) => {
      const whole = Math.min(3_600_000, pause * 2 ** (attempts - 1));
      const wait = backOff(attempts, pause, undefined, random);
      expect(wait).toBeGreaterThanOrEqual(Math.floor(whole / 2));
      expect(wait).toBeLessThanOrEqual(Math.ceil(whole));
    }),
  );
  expect(backOff(1, 1000, 90_000, random)).toBe(90_000);
  expect(backOff(1, 1000, 1e12, random)).toBe(86_400_000);
});

test("those who failed together do not come back together", () => {
  const waits = new Set(Array.from({ length: 20 }, () => backOff(4, 1000, undefined, random)));
  expect(waits.size).toBeGreaterThan(10);
});

const STATE = newState({ heads: ["a"], within: null }, 1);
const PLACE = { heads: ["b"], within: null, sequence: 2 };
const event = { id: "b:0", type: "ticket.closed" } as TicketEvent;
const subscriber = { attempts: 2, pause: 1000 } as Subscriber;
const chance = { now: 5000, random: () => new Uint8Array(2) };
const failure = { message: "no" };

test("an event is tried so often, then put aside; after three in a row all stops", () => {
  const what = { event, place: PLACE, failure };
  const first = afterFailure(STATE, subscriber, what, chance);
  expect(first).toMatchObject({
    dead: false,
    attempts: 1,
    state: { heads: ["a"], failing: { event: "b:0", attempts: 1, next: 5500, error: "no" } },
  });
  const second = afterFailure(first.state, subscriber, what, chance);
  expect(second).toMatchObject({
    dead: true,
    attempts: 2,
    state: { heads: ["b"], failing: null, deadInARow: 1, stopped: null },
  });
  const third = afterFailure({ ...first.state, deadInARow: 2 }, subscriber, what, chance);
  expect(third.state).toMatchObject({ heads: ["b"], stopped: { at: 5000 } });
  const well = afterDelivery({ ...first.state, deadInARow: 2 }, PLACE, 3, 9000);
  expect(well).toMatchObject({
    heads: ["b"],
    failing: null,
    deadInARow: 0,
    delivered: 3,
    last: 9000,
  });
});

test("another event begins to count anew, and who is gone is left alone at once", () => {
  const failing = { event: "a:9", attempts: 1, next: 0, error: "x" };
  const other = afterFailure(
    { ...STATE, failing },
    subscriber,
    { event, place: PLACE, failure },
    chance,
  );
  expect(other).toMatchObject({ dead: false, attempts: 1 });
  const gone = { event, place: PLACE, failure: { message: "410", gone: true } };
  expect(afterFailure(STATE, subscriber, gone, chance)).toMatchObject({
    dead: false,
    state: { heads: ["a"], stopped: { why: "410" } },
  });
});
