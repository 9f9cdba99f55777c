import { isoOfMs } from "../base/clock.ts";
import { TicketError } from "../base/errors.ts";
import { testEvent } from "../events/cursor.ts";
import { openSink } from "../events/sinks/open-sink.ts";
import type { Sink } from "../events/sinks/sink.ts";
import { type DeadLetter, readDead, writeDead } from "../events/subscribers/dead-letters.ts";
import { type Attempt, logAttempts, readAttempts } from "../events/subscribers/delivery-log.ts";
import type { StatePlace } from "../events/subscribers/state-files.ts";
import { isFaulty, type Subscriber } from "../events/subscribers/subscriber.ts";
import { eventSource } from "./events.ts";
import { positionAt } from "./position-at.ts";
import { sinkWorld } from "./sink-world.ts";
import {
  namedSubscriber,
  namedSubscribers,
  putAt,
  statePlace,
  takeSequence,
} from "./subscriber-room.ts";
import type {
  DeliveryQuery,
  DeliveryReport,
  RedeliverOptions,
  Redelivery,
  SubscriberReport,
} from "./subscriber-types.ts";
import { subscriber } from "./subscribers.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** @throws TicketError `SUBSCRIBER_FAULTY`. */
function faulty(name: string, fault: string): TicketError {
  const message = `The configuration of subscriber ${name} can't be understood: ${fault}.`;
  return new TicketError("SUBSCRIBER_FAULTY", "usage", message, {
    data: { name, fault },
    hint: `To see it: git config --get-regexp '^ticket-subscriber\\.${name}\\.'`,
  });
}

/** Returns one whose configuration can be understood. @throws TicketError `SUBSCRIBER_NOT_FOUND`, `SUBSCRIBER_FAULTY`. */
async function soundSubscriber(workspace: Workspace, name: string): Promise<Subscriber> {
  const found = await namedSubscriber(workspace, name);
  if (isFaulty(found)) throw faulty(name, found.fault);
  return found;
}

/** Tells a subscriber everything from a commit, batch or time on, once more. See `Tickets.replayEvents`. */
export async function replayEvents(
  workspace: Workspace,
  name: string,
  from: string,
): Promise<SubscriberReport> {
  await soundSubscriber(workspace, name);
  const position = await positionAt(workspace, from);
  putAt(statePlace(workspace), name, position, workspace.store.now());
  return subscriber(workspace, name);
}

/** Runs something with a subscriber's sink. */
async function withSink<T>(
  workspace: Workspace,
  one: Subscriber,
  body: (sink: Sink) => Promise<T>,
): Promise<T> {
  const { config } = await viewHead(workspace);
  const sink = await openSink(one, sinkWorld(workspace, config.prefix));
  try {
    return await body(sink);
  } finally {
    await sink.close();
  }
}

/** Sends a subscriber an event that says only that. See `Tickets.testSubscriber`. */
export async function testSubscriber(
  workspace: Workspace,
  name: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<Redelivery> {
  const { store, repo } = workspace;
  const one = await soundSubscriber(workspace, name);
  const { snapshot } = await viewHead(workspace);
  const source = await eventSource(workspace);
  const { email } = await repo.identity("author");
  const event = await testEvent(store, source, snapshot.commit, name, email);
  return withSink(workspace, one, async (sink) => {
    const sequence = await takeSequence(workspace, statePlace(workspace), name);
    const { failure } = await sink.deliver([{ event, sequence }], signal);
    const outcome = failure === undefined ? "delivered" : "failed";
    return { subscriber: name, event, outcome, error: failure?.message ?? null };
  });
}

const isWanted =
  (events: readonly string[] | undefined) =>
  ({ event: { id } }: DeadLetter): boolean =>
    events === undefined || events.some((start) => id.startsWith(start));

/** Tries one event once more; returns what is left of it. */
async function tryAgain(
  workspace: Workspace,
  place: StatePlace,
  name: string,
  sink: Sink,
  { event, attempts }: DeadLetter,
): Promise<{ readonly left: readonly DeadLetter[]; readonly redelivery: Redelivery }> {
  const { store } = workspace;
  const sequence = await takeSequence(workspace, place, name);
  const begin = store.now();
  const { signal } = new AbortController();
  const { failure } = await sink.deliver([{ event, sequence }], signal);
  const at = store.now();
  const error = failure?.message ?? null;
  const tried = { at, event: event.id, type: event.type, subject: event.subject ?? null };
  const outcome: Attempt["outcome"] = failure === undefined ? "delivered" : "dead";
  logAttempts(place.dir, name, [
    { ...tried, attempt: attempts + 1, outcome, ms: at - begin, error },
  ]);
  const left = error === null ? [] : [{ event, attempts: attempts + 1, at, error }];
  const told = error === null ? "delivered" : "failed";
  return { left, redelivery: { subscriber: name, event, outcome: told, error } };
}

async function redeliverTo(
  workspace: Workspace,
  one: Subscriber,
  { events, drop = false }: RedeliverOptions,
): Promise<readonly Redelivery[]> {
  const place = statePlace(workspace);
  const { name } = one;
  const letters = readDead(place, name);
  const wanted = letters.filter(isWanted(events));
  if (wanted.length === 0) return [];
  let left = letters;
  const without = (letter: DeadLetter): void => {
    left = left.filter(({ event }) => event.id !== letter.event.id);
  };
  if (drop) {
    for (const letter of wanted) without(letter);
    writeDead(place, name, left);
    return wanted.map(({ event }) => ({
      subscriber: name,
      event,
      outcome: "dropped",
      error: null,
    }));
  }
  return withSink(workspace, one, async (sink) => {
    const done: Redelivery[] = [];
    for (const letter of wanted) {
      const tried = await tryAgain(workspace, place, name, sink, letter);
      without(letter);
      left = [...left, ...tried.left];
      // After each: what arrived is not sent again, whatever comes next.
      writeDead(place, name, left);
      done.push(tried.redelivery);
    }
    return done;
  });
}

/** @throws TicketError `SUBSCRIBER_BUSY`. */
function busy(name: string): TicketError {
  const message = `Another process is telling subscriber ${name} just now.`;
  return new TicketError("SUBSCRIBER_BUSY", "conflict", message, {
    data: { name },
    hint: "Run the command again when it is done.",
    retryable: true,
  });
}

/** Delivers events that were put aside, or forgets them. See `Tickets.redeliverEvents`. */
export async function redeliverEvents(
  workspace: Workspace,
  options: RedeliverOptions,
): Promise<readonly Redelivery[]> {
  const { repo } = workspace;
  const chosen = namedSubscribers(await repo.wholeConfig(), options.subscribers);
  const done: Redelivery[] = [];
  for (const one of chosen) {
    if (isFaulty(one)) throw faulty(one.name, one.fault);
    let ran = false;
    await repo.withTurn(`publish-${one.name}`, async () => {
      if (!ran) done.push(...(await redeliverTo(workspace, one, options)));
      ran = true;
    });
    if (!ran) throw busy(one.name);
  }
  return done;
}

const DEFAULT_LIMIT = 50;

/** Tells what was tried to be delivered, the oldest first. See `Tickets.deliveries`. */
export async function deliveries(
  workspace: Workspace,
  { subscribers, limit = DEFAULT_LIMIT, failed = false }: DeliveryQuery,
): Promise<readonly DeliveryReport[]> {
  const chosen = namedSubscribers(await workspace.repo.wholeConfig(), subscribers);
  if (chosen.length === 0) return [];
  const { dir } = statePlace(workspace);
  const all = chosen.flatMap(({ name }) =>
    readAttempts(dir, name).map((attempt) => ({ ...attempt, subscriber: name })),
  );
  return all
    .filter(({ outcome }) => !failed || outcome !== "delivered")
    .sort((a, b) => a.at - b.at)
    .slice(-limit)
    .map(({ subscriber: name, at, ...rest }) => ({ subscriber: name, at: isoOfMs(at), ...rest }));
}
