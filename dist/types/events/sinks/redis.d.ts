import type { Subscriber } from "../subscribers/subscriber.js";
import { type Sink, type SinkWorld } from "./sink.js";
/**
 * Returns what adds events to a Redis stream, in the fields `id`, `type` and `event`.
 *
 * @throws TicketError `PEER_MISSING`, `SUBSCRIBER_LACKS`, `BAD_ADDRESS`, `ADDRESS_REFUSED`.
 */
export declare function redisSink(subscriber: Subscriber, world: SinkWorld): Sink;
