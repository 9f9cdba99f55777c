import { TicketError } from "../base/errors.js";
/** A lock that somebody holds, or left behind. */
export interface Lock {
    readonly path: string;
    /** When it was made, in milliseconds since 1970; undefined: it is gone meanwhile. */
    readonly mtimeMs: number | undefined;
}
/** Returns the error for a ref that can't be moved. */
export declare function refLocked(ref: string, lock: Lock, now: number): TicketError;
/** Returns the error for a configuration that can't be changed. */
export declare function configLocked(lock: Lock, now: number): TicketError;
