import { TicketError } from "../base/errors.ts";

/** Returns the error for a query that can't be understood, with its column marked. */
export function badQuery(query: string, column: number, problem: string, way: string): TicketError {
  const message = `The query can't be read at column ${column + 1}: ${problem}.`;
  return new TicketError("BAD_QUERY", "usage", message, {
    data: { query, column: column + 1 },
    hint: way,
  });
}

/** Returns the error for a condition that was not written as text, and can't be put to tickets. */
export function badCondition(problem: string, way: string): TicketError {
  return new TicketError("BAD_QUERY", "usage", `The query can't be answered: ${problem}.`, {
    hint: way,
  });
}
