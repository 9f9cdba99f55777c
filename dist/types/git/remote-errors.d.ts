import { TicketError } from "../base/errors.js";
/** Which remote, without secrets, and why. */
export interface About {
    readonly remote: string;
    readonly reason: string;
}
/** Returns the error for a remote that lets this user not in. */
export declare function denied(data: About): TicketError;
/** Returns the error for a remote that does not answer, or no longer. */
export declare function unreachable(data: About, reason: string): TicketError;
/** Returns the error for an address at which there is no repository. */
export declare function notThere(data: About): TicketError;
/** Returns the error for an address of a kind that git was told not to go to. */
export declare function protocolRefused(data: About): TicketError;
/** Returns the error for what no git would take. */
export declare function unfit(data: About): TicketError;
