import { TicketError } from "../base/errors.js";
/** Returns the error for a query that can't be understood, with its column marked. */
export declare function badQuery(query: string, column: number, problem: string, way: string): TicketError;
