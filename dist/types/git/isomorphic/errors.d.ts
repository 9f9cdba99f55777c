import { TicketError } from "../../base/errors.js";
/** Returns the error for what only the native engine does safely. `what` completes "It can't …". */
export declare function unsupported(feature: string, what: string, data?: Readonly<Record<string, unknown>>): TicketError;
/** Returns the error for a file system that can't hold a repository safely. */
export declare function badFileSystem(reason: string): TicketError;
/** Returns the error for a failure of the system while writing, or undefined where it is no such failure. */
export declare function systemFailure(error: unknown): TicketError | undefined;
/** Returns the error for what git would have failed at, too. */
export declare function gitWouldFail(command: string, reason: string): TicketError;
