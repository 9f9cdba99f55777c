import { TicketError } from "../base/errors.js";
/** Returns the error for a query that can't be understood, with its column marked. */
export declare function badQuery(query: string, column: number, problem: string, way: string): TicketError;
/** Returns the error for a condition that was not written as text, and can't be put to tickets. */
export declare function badCondition(problem: string, way: string): TicketError;
