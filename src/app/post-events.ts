import type { TicketEvent } from "../events/event.ts";
import type { Delivered } from "../events/sinks/sink.ts";
import { webhookSink } from "../events/sinks/webhook.ts";
import type { Subscriber } from "../events/subscribers/subscriber.ts";
import { sinkWorld } from "./sink-world.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** A webhook of which nothing stands in a configuration. */
export interface PostTarget {
  /** The environment variable that holds its address. */
  readonly urlEnv: string;
  /** The one that holds the key that signs. */
  readonly secretEnv: string;
  /** It may be of this machine or network, and without TLS. */
  readonly allowPrivate: boolean;
}

const TIMEOUT_MS = 10_000;

/** Posts events in their order, up to the first that fails. See `Tickets.postEvents`. */
export async function postEvents(
  workspace: Workspace,
  events: readonly TicketEvent[],
  { urlEnv, secretEnv, allowPrivate }: PostTarget,
): Promise<Delivered> {
  const { config } = await viewHead(workspace);
  const subscriber: Subscriber = {
    ...{ name: "webhook", sink: "webhook", format: "cloudevents", topic: "", paused: false },
    ...{ command: [], shell: false, path: undefined, url: undefined, secretCredential: undefined },
    ...{ urlEnv, secretEnv: [secretEnv], allowPrivate, timeout: TIMEOUT_MS },
    ...{ types: [], actors: [], query: undefined, attempts: 1, pause: 0 },
  };
  const sink = await webhookSink(subscriber, sinkWorld(workspace, config.prefix));
  try {
    const parcels = events.map((event, sequence) => ({ event, sequence }));
    return await sink.deliver(parcels, new AbortController().signal);
  } finally {
    await sink.close();
  }
}
