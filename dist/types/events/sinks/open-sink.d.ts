import type { Subscriber } from "../subscribers/subscriber.js";
import type { Sink, SinkWorld } from "./sink.js";
/**
 * Opens what brings events to a subscriber; what it needs is loaded now. Nothing is sent yet.
 *
 * @throws TicketError `SUBSCRIBER_LACKS`, `BAD_SECRET`, `BAD_ADDRESS`, `ADDRESS_REFUSED`, `PEER_MISSING`.
 */
export declare function openSink(subscriber: Subscriber, world: SinkWorld): Promise<Sink>;
