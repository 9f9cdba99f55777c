import type { TransactResult, WorkResult } from "./tickets.ts";

/** Returns what a batch came to as every front tells it: errors become data. */
export function batchDocument(result: TransactResult): object {
  const { faults, ...rest } = result;
  return {
    ...rest,
    faults: faults.map(({ index, error: { code, message, hint } }) => ({
      index,
      code,
      message,
      hint: hint ?? null,
    })),
  };
}

/** Returns what became of work as every front tells it: the tickets, in the place of the operations. */
export function workDocument(result: WorkResult): object {
  const { tickets, next, confirmed, ...batch } = result;
  const { operations: _, ...told } = batchDocument(batch) as Record<string, unknown>;
  return { ...told, tickets, next, confirmed };
}
