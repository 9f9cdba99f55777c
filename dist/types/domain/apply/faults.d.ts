import { TicketError } from "../../base/errors.js";
/** Returns the error for a value that the configuration does not list. */
export declare function unknownValue(what: string, value: string, known: readonly string[]): TicketError;
/** Returns the error for a status change that the configuration does not allow. */
export declare function illegalTransition(shown: string, from: string, to: string, allowed: readonly string[]): TicketError;
/** Returns the error for a file that is larger than the configuration allows. */
export declare function attachmentTooLarge(name: string, bytes: number, limit: number): TicketError;
/** Returns the error for a value of the wrong shape, found while a change is applied. */
export declare function invalidValue(field: string, problem: string): TicketError;
