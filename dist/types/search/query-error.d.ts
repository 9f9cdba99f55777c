import { TicketError } from "../base/errors.js";
/**
 * Returns the error for a query that can't be understood, with what is wrong marked: `offset` from 0 and `length`, in UTF-16, and
 * the column from 1.
 */
export declare function badQuery(query: string, offset: number, problem: string, way: string): TicketError;
/** Returns the error for a condition that was not written as text, and can't be put to tickets. */
export declare function badCondition(problem: string, way: string): TicketError;
