import type { TicketEvent } from "../../../src/events/event.ts";
import type { Parcel, SinkWorld } from "../../../src/events/sinks/sink.ts";
import { readSubscriber, type Subscriber } from "../../../src/events/subscribers/subscriber.ts";
import { configOf, type Setting } from "../../../src/git/config.ts";

/** A subscriber called `x` with these settings. */
export function subscriberWith(settings: Readonly<Record<string, unknown>>): Subscriber {
  const list = Object.entries(settings).flatMap(([key, value]): Setting[] =>
    (Array.isArray(value) ? value : [value]).map(
      (one): Setting => [`ticket-subscriber.x.${key.toLowerCase()}`, String(one)],
    ),
  );
  const found = readSubscriber(configOf(list), "x");
  if ("fault" in found) throw new Error(found.fault);
  return found;
}

export function worldWith(changes: Partial<SinkWorld> = {}): SinkWorld {
  return {
    env: process.env,
    now: Date.now,
    cwd: process.cwd(),
    gitDir: undefined,
    credential: async () => undefined,
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    prefix: "tk",
    ...changes,
  };
}

const COMMIT = "a".repeat(40);

/** An event as a sink is given it. */
export function parcel(n = 0, title = "Login times out"): Parcel {
  const ticket = { id: "7k3m9p2qx4wz", title, status: "closed", labels: [], assignees: [] };
  const event = {
    ...{ specversion: "1.0", id: `${COMMIT}:${n}`, source: "s", type: "ticket.closed" },
    ...{ subject: ticket.id, time: "2026-01-01T00:00:00.000Z", commit: COMMIT, cause: "batch" },
    ...{ datacontenttype: "application/json", actor: "ada@example.com" },
    data: { ticket, from: "open", to: "closed", resolution: null, changes: [] },
  } as unknown as TicketEvent;
  return { event, sequence: 5 };
}

export const NEVER = new AbortController().signal;
