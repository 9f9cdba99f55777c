import type { Subscriber } from "../subscribers/subscriber.js";
/** Why an address is refused. */
export declare const PRIVATE = "its address is of this machine or network";
/**
 * Refuses a webhook's address that must not be called, as far as it tells by itself: a name is looked up when it is called.
 *
 * @throws TicketError `ADDRESS_REFUSED`.
 */
export declare function checkAddress({ name, allowPrivate }: Pick<Subscriber, "name" | "allowPrivate">, url: URL): void;
