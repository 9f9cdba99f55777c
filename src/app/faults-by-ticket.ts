import { TicketError } from "../base/errors.ts";
import type { Operation } from "../domain/operation.ts";

/** What is wrong with one operation of a batch. */
export interface FaultOf {
  readonly index: number;
  readonly message: string;
}

/**
 * Returns the error of a batch that nobody wrote as operations: its faults name the tickets that they are about, for the numbers of
 * operations mean nothing to whoever named tickets.
 */
export function faultsByTicket(
  error: TicketError,
  faults: readonly FaultOf[],
  operations: readonly Operation[],
): TicketError {
  const named = faults.map((fault) => {
    const operation = operations[fault.index];
    return { ...fault, token: operation !== undefined && "id" in operation ? operation.id : null };
  });
  const message = "Nothing was written for any of these tickets.";
  return new TicketError("BATCH_FAULTY", error.kind, message, {
    data: { faults: named },
    hint: "It is all or nothing: mend it, or leave these out.",
  });
}
