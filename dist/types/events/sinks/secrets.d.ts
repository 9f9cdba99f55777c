import type { Subscriber } from "../subscribers/subscriber.js";
import type { SinkWorld } from "./sink.js";
/** Returns the address to deliver to. @throws TicketError `SUBSCRIBER_LACKS`, `BAD_ADDRESS`. */
export declare function addressOf({ name, url, urlEnv }: Subscriber, world: SinkWorld): URL;
/** Returns the keys that sign, the new one first. @throws TicketError `SUBSCRIBER_LACKS`, `BAD_SECRET`. */
export declare function keysOf({ name, secretEnv, secretCredential }: Subscriber, world: SinkWorld): Promise<readonly Uint8Array[]>;
