import { expect, test } from "vitest";
import type { TicketEvent } from "../../../src/events/event.ts";
import type { Delivered, Sink } from "../../../src/events/sinks/sink.ts";
import { readDead } from "../../../src/events/subscribers/dead-letters.ts";
import { deliver } from "../../../src/events/subscribers/deliver.ts";
import { readAttempts } from "../../../src/events/subscribers/delivery-log.ts";
import { takeNotices } from "../../../src/events/subscribers/notices.ts";
import { movedTo, newState, type SubscriberState } from "../../../src/events/subscribers/state.ts";
import { readState, swapState } from "../../../src/events/subscribers/state-files.ts";
import type { Telling } from "../../../src/events/subscribers/steps.ts";
import type { Subscriber } from "../../../src/events/subscribers/subscriber.ts";
import type { Store } from "../../../src/store/store.ts";
import { batch, head, seeded } from "../../store/support.ts";
import { gitIn, scratch } from "../../support/git-env.ts";
import { oneTicket, tell } from "../support.ts";

const NOW_AND_AGAIN = { heads: [], within: null };

/** A subscriber whose sink answers as it is told, and what it was told. */
function listener(store: Store, most = 1) {
  const place = { dir: scratch("subscribers"), random: seeded(3) };
  const told: string[] = [];
  const subscriber = { name: "x", attempts: 3, pause: 1000, timeout: 1000 } as Subscriber;
  let clock = 1_000_000;
  const waits: number[] = [];
  swapState(place, "x", 0, newState(NOW_AND_AGAIN, clock), false);
  const state = (): SubscriberState => readState(place, "x")?.state as SubscriberState;
  const run = (
    answer: (events: readonly TicketEvent[]) => Delivered,
    {
      until = Number.POSITIVE_INFINITY,
      atOnce = false,
      signal = new AbortController().signal,
      matches = () => true as boolean,
    } = {},
  ) => {
    const sink: Sink = {
      most,
      deliver: async (parcels) => {
        const events = parcels.map(({ event }) => event);
        const answered = answer(events);
        told.push(...events.slice(0, answered.count).map(({ id }) => id));
        return answered;
      },
      close: async () => undefined,
    };
    const telling: Telling = { store, source: "test:tickets", matches, onProblem: () => undefined };
    const sleep = async (ms: number): Promise<void> => {
      waits.push(ms);
      clock += ms;
    };
    const kept = readState(place, "x");
    if (kept === undefined) throw new Error("no state");
    return deliver(
      { place, subscriber, sink, telling, now: () => clock, sleep, until, atOnce, signal },
      kept,
    );
  };
  return { place, told, waits, state, run };
}

const well = (events: readonly TicketEvent[]): Delivered => ({ count: events.length });
const idsOf = async (store: Store) => (await tell(store)).map(({ id }) => id);

test.each([1, 2, 100])("every event is told once and in order, %d at a time", async (most) => {
  const { store, id, dir } = await oneTicket();
  await batch(store, [{ op: "close", id }]);
  const { told, run, state } = listener(store, most);
  const all = await idsOf(store);
  expect(await run(well)).toMatchObject({ ending: "done", delivered: all.length, dead: 0 });
  expect(told).toEqual(all);
  expect(state()).toMatchObject({ heads: [head(dir)], within: null, delivered: all.length });
  await run(well);
  expect(told).toEqual(all);
});

test("whoever is cut off anywhere goes on after the last event that was told", async () => {
  const { store } = await oneTicket();
  const all = await idsOf(store);
  const { told, run } = listener(store);
  for (let i = 0; i <= all.length; i++) {
    const ending = new AbortController();
    await run(
      (events) => {
        ending.abort();
        return well(events);
      },
      { signal: ending.signal },
    );
  }
  expect(told).toEqual(all);
});

test("what fails is tried again after growing pauses, and holds up what comes after it", async () => {
  const { store } = await oneTicket();
  const all = await idsOf(store);
  const { told, run, waits, place } = listener(store);
  let fails = 2;
  const result = await run((events) =>
    events[0]?.id === all[1] && fails-- > 0
      ? { count: 0, failure: { message: "no" } }
      : well(events),
  );
  expect(result).toMatchObject({ ending: "done", dead: 0 });
  expect(told).toEqual(all);
  expect(waits).toHaveLength(2);
  expect(waits[1]).toBeGreaterThanOrEqual(1000);
  expect(
    readAttempts(place.dir, "x").map(({ attempt, outcome }) => `${outcome} ${attempt}`),
  ).toEqual(
    all.flatMap((one) =>
      one === all[1] ? ["failed 1", "failed 2", "delivered 3"] : ["delivered 1"],
    ),
  );
});

test("who can't wait leaves the rest for later, unless it is to be at once", async () => {
  const { store } = await oneTicket();
  const { told, run, state } = listener(store);
  const bad = (): Delivered => ({ count: 0, failure: { message: "no" } });
  expect(await run(bad, { until: 0 })).toMatchObject({ ending: "waiting", delivered: 0 });
  expect(state().failing).toMatchObject({ attempts: 1 });
  expect(await run(well, { until: 0 })).toMatchObject({ ending: "waiting" });
  expect(await run(well, { until: 0, atOnce: true })).toMatchObject({ ending: "done" });
  expect(told).toEqual(await idsOf(store));
});

test("what fails too often is put aside; after three in a row nobody is told, until somebody looks", async () => {
  const { store } = await oneTicket();
  const all = await idsOf(store);
  const { told, run, place } = listener(store);
  const bad = (): Delivered => ({ count: 0, failure: { message: "no" } });
  expect(await run(bad)).toMatchObject({
    ending: "stopped",
    dead: 3,
    stopped: { why: expect.stringMatching(/3 events/) },
  });
  expect(readDead(place, "x").map(({ event }) => event.id)).toEqual(all.slice(0, 3));
  expect(takeNotices(place.dir)).toEqual(["x"]);
  expect(takeNotices(place.dir)).toEqual([]);
  expect(await run(well)).toMatchObject({ ending: "stopped", delivered: 0 });
  expect(told).toEqual([]);
});

test("a history that was rewritten is told as such, and it goes on at the head", async () => {
  const { store, dir, id } = await oneTicket();
  const { run, place, state } = listener(store);
  await run(well);
  const lost = head(dir);
  gitIn(dir, "update-ref", store.ref, `${store.ref}~1`);
  await batch(store, [{ op: "create", title: "Other story" }]);
  const seen: TicketEvent[] = [];
  await run((events) => {
    seen.push(...events);
    return well(events);
  });
  expect(seen).toMatchObject([{ type: "log.reset", data: { lost: [lost], head: head(dir) } }]);
  expect(state().heads).toEqual([head(dir)]);
  expect(id).toBeTruthy();
  expect(readDead(place, "x")).toEqual([]);
});

test("a commit that left the history while it was being told holds nobody up", async () => {
  const { store, dir, id } = await oneTicket();
  const { run, state } = listener(store);
  await run(well);
  const before = head(dir);
  await batch(store, [{ op: "close", id }]);
  const ending = new AbortController();
  await run(
    (events) => {
      ending.abort();
      return well(events);
    },
    { signal: ending.signal },
  );
  expect(state().within).not.toBeNull();
  gitIn(dir, "update-ref", store.ref, before);
  expect(await run(well)).toMatchObject({ ending: "done", delivered: 0 });
  expect(state()).toMatchObject({ heads: [before], within: null });
});

test("what nobody wants is passed by, and is not looked at again", async () => {
  const { store, dir } = await oneTicket();
  const { told, run, state } = listener(store);
  expect(await run(well, { matches: () => false })).toMatchObject({ ending: "done", delivered: 0 });
  expect(told).toEqual([]);
  expect(state().heads).toEqual([head(dir)]);
});

test("where somebody else moved the subscriber, it is told from there", async () => {
  const { store } = await oneTicket();
  const all = await idsOf(store);
  const { told, run, place } = listener(store);
  let moved = false;
  await run((events) => {
    if (told.length === 2 && !moved) {
      moved = true;
      const kept = readState(place, "x");
      if (kept !== undefined)
        swapState(place, "x", kept.revision, movedTo(kept.state, NOW_AND_AGAIN, 5), false);
    }
    return well(events);
  });
  expect(told).toEqual([...all.slice(0, 3), ...all]);
});

test("a stream is given numbers that only grow", async () => {
  const { store, id } = await oneTicket();
  const { run, state } = listener(store);
  await run(well);
  const before = state().sequence;
  await batch(store, [{ op: "close", id }]);
  await run(well);
  expect(state().sequence).toBe(before + 1);
  expect(movedTo(state(), NOW_AND_AGAIN, 0).sequence).toBe(before + 2);
});
