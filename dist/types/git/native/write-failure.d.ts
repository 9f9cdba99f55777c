import { TicketError } from "../../base/errors.js";
/** Returns the error for a store that can't be written, or undefined when git's words tell of something else. */
export declare function writeFailure(stderr: string): TicketError | undefined;
