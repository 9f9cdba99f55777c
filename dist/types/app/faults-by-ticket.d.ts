import { TicketError } from "../base/errors.js";
import type { Operation } from "../domain/operation.js";
/** What is wrong with one operation of a batch. */
export interface FaultOf {
    readonly index: number;
    readonly message: string;
}
/**
 * Returns the error of a batch that nobody wrote as operations: its faults name the tickets that they are about, for the numbers of
 * operations mean nothing to whoever named tickets.
 */
export declare function faultsByTicket(error: TicketError, faults: readonly FaultOf[], operations: readonly Operation[]): TicketError;
