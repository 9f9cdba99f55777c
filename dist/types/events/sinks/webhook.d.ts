import type { Subscriber } from "../subscribers/subscriber.js";
import { type Sink, type SinkWorld } from "./sink.js";
/**
 * Returns what posts each event to an address, signed as Standard Webhooks has it. A status from 200 to 299 means delivered; no
 * redirect is followed; addresses of this machine and network are refused unless the configuration allows them.
 *
 * @throws TicketError `SUBSCRIBER_LACKS`, `BAD_SECRET`, `BAD_ADDRESS`, `ADDRESS_REFUSED`.
 */
export declare function webhookSink(subscriber: Subscriber, world: SinkWorld): Promise<Sink>;
