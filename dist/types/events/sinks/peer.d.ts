import type { Subscriber } from "../subscribers/subscriber.js";
/** Loads a package that only some need, and install beside git ticket. @throws TicketError `PEER_MISSING`. */
export declare function peer<T>(subscriber: Subscriber, module: string): T;
/** Refuses an address in the configuration that holds a password. @throws TicketError `ADDRESS_REFUSED`. */
export declare function checkNoPassword({ name, urlEnv }: Subscriber, url: URL): void;
/** Waits for something, but not for ever. @throws Error when it takes too long, and what it rejects with. */
export declare function inTime<T>(work: Promise<T>, ms: number): Promise<T>;
