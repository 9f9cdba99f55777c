import { TicketError } from "../base/errors.js";
import type { Query } from "./query.js";
/** Returns the error for a query that is no data of ours, with the place as a JSON pointer. */
export declare function invalidQuery(path: string, problem: string, way?: string): TicketError;
/**
 * Returns the conditions that data says, as `git ticket schema query` describes it; values may be strings, numbers, true and false.
 *
 * @throws TicketError `INVALID_QUERY`.
 */
export declare function queryOfJson(value: unknown, path?: string): Query;
