import { isoOfMs } from "../base/clock.ts";
import { isTicketError } from "../base/errors.ts";
import { openSink } from "../events/sinks/open-sink.ts";
import { deliver, type Run } from "../events/subscribers/deliver.ts";
import type { Telling } from "../events/subscribers/steps.ts";
import {
  type FaultySubscriber,
  isFaulty,
  type Subscriber,
} from "../events/subscribers/subscriber.ts";
import { readyFilter } from "./event-filter.ts";
import { eventSource } from "./events.ts";
import { sinkWorld } from "./sink-world.ts";
import { namedSubscribers, stateOf, statePlace } from "./subscriber-room.ts";
import type { PublishOptions, PublishResult } from "./subscriber-types.ts";
import { type View, viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

type Published = PublishResult["subscribers"][number];

const nothing = (name: string, outcome: Published["outcome"]): Published => ({
  ...{ name, outcome },
  ...{ delivered: 0, dead: 0, error: null, next: null },
});

/** Waits, but not after the signal. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      done();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}

/** Returns where events for a subscriber come from. @throws TicketError `UNKNOWN_EVENT_TYPE`, `BAD_QUERY`. */
export async function tellingFor(
  workspace: Workspace,
  view: View,
  { types, actors, query }: Subscriber,
): Promise<Telling> {
  // What was read for one is of no use for the next ones of a long run.
  const store = { ...workspace.store, trees: new Map() };
  const filter = { types, actors, ...(query === undefined ? {} : { query }) };
  const { matches } = await readyFilter(workspace, view, filter);
  const unwanted = types.includes("!log.reset");
  return {
    store,
    source: await eventSource(workspace),
    // That something is missing concerns everybody, whatever they asked for.
    matches: (told) => (told.event.type === "log.reset" ? !unwanted : matches(told)),
    onProblem: () => undefined,
  };
}

function told(name: string, { ending, delivered, dead, failing, stopped }: Run): Published {
  return {
    name,
    outcome: ending,
    delivered,
    dead,
    error: stopped?.why ?? failing?.error ?? null,
    next: failing === null ? null : isoOfMs(failing.next),
  };
}

async function tellOne(
  workspace: Workspace,
  view: View,
  subscriber: Subscriber,
  { atOnce = false, wait = 0, signal }: PublishOptions,
): Promise<Published> {
  const { name } = subscriber;
  const { store, repo } = workspace;
  const telling = await tellingFor(workspace, view, subscriber);
  const sink = await openSink(subscriber, sinkWorld(workspace, view.config.prefix));
  let published = nothing(name, "busy");
  try {
    await repo.withTurn(`publish-${name}`, async () => {
      const place = statePlace(workspace);
      const kept = await stateOf(workspace, place, name);
      const ending = signal ?? new AbortController().signal;
      const run = await deliver(
        {
          ...{ place, subscriber, sink, telling, now: store.now, sleep, atOnce },
          ...{ until: store.now() + wait, signal: ending },
        },
        kept,
      );
      const before = published;
      const after = told(name, run);
      published = {
        ...after,
        delivered: before.delivered + after.delivered,
        dead: before.dead + after.dead,
      };
    });
  } finally {
    await sink.close();
  }
  return published;
}

/** A failure of the system: no room, no rights. */
const isOfSystem = (error: unknown): error is Error => error instanceof Error && "syscall" in error;

/** Tells one, whatever is wrong with it: the others are told all the same. */
async function tryTellOne(
  workspace: Workspace,
  view: View,
  subscriber: Subscriber | FaultySubscriber,
  options: PublishOptions,
): Promise<Published> {
  const { name } = subscriber;
  if (isFaulty(subscriber)) return { ...nothing(name, "faulty"), error: subscriber.fault };
  if (subscriber.paused) return nothing(name, "paused");
  try {
    return await tellOne(workspace, view, subscriber, options);
  } catch (error) {
    if (isTicketError(error)) {
      const outcome = error.kind === "usage" || error.kind === "auth" ? "faulty" : "failed";
      return { ...nothing(name, outcome), error: error.message };
    }
    if (isOfSystem(error)) return { ...nothing(name, "failed"), error: error.message };
    throw error;
  }
}

/** Delivers what is due. See `Tickets.publish`. */
export async function publish(
  workspace: Workspace,
  options: PublishOptions,
): Promise<PublishResult> {
  const { repo, store } = workspace;
  const chosen = namedSubscribers(await repo.wholeConfig(), options.names);
  if (chosen.length === 0 || (await repo.readRef(store.ref)) === undefined)
    return { subscribers: chosen.map(({ name }) => nothing(name, "done")) };
  const view = await viewHead(workspace);
  const telling = chosen.map((one) => tryTellOne(workspace, view, one, options));
  return { subscribers: await Promise.all(telling) };
}
