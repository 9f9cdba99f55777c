import type { Subscriber } from "../subscribers/subscriber.js";
import { type Sink, type SinkWorld } from "./sink.js";
/**
 * Returns what publishes events to a JetStream, each under `<topic>.<type>` and with its id, by which the stream knows one that it
 * has already. The stream has to be there.
 *
 * @throws TicketError `PEER_MISSING`, `SUBSCRIBER_LACKS`, `BAD_ADDRESS`, `ADDRESS_REFUSED`.
 */
export declare function natsSink(subscriber: Subscriber, world: SinkWorld): Sink;
