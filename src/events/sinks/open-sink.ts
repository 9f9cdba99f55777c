import type { Subscriber } from "../subscribers/subscriber.ts";
import type { Sink, SinkWorld } from "./sink.ts";

/**
 * Opens what brings events to a subscriber; what it needs is loaded now. Nothing is sent yet.
 *
 * @throws TicketError `SUBSCRIBER_LACKS`, `BAD_SECRET`, `BAD_ADDRESS`, `ADDRESS_REFUSED`, `PEER_MISSING`.
 */
export async function openSink(subscriber: Subscriber, world: SinkWorld): Promise<Sink> {
  switch (subscriber.sink) {
    case "command":
      return (await import("./command.ts")).commandSink(subscriber, world);
    case "webhook":
      return (await import("./webhook.ts")).webhookSink(subscriber, world);
    case "file":
      return (await import("./file.ts")).fileSink(subscriber);
    case "redis":
      return (await import("./redis.ts")).redisSink(subscriber, world);
    case "nats":
      return (await import("./nats.ts")).natsSink(subscriber, world);
  }
}
