import { TicketError } from "../base/errors.js";
import type { NewSubscriber } from "./subscriber-types.js";
/** @throws TicketError `BAD_SUBSCRIBER`. */
export declare function badSubscriber(problem: string, hint: string): TicketError;
/** Checks what is to be added as far as that needs nothing but itself. @throws TicketError `BAD_SUBSCRIBER`. */
export declare function checkSubscriber(given: NewSubscriber): void;
/** Returns the settings that stand for a subscriber: the sink last, for with it there is one. */
export declare function settingsOf(given: NewSubscriber): readonly (readonly [string, string])[];
