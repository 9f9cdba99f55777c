import { TicketError } from "../base/errors.ts";
import type { Fault } from "./plan.ts";

/** Returns the error for a batch with faults: the fault itself when the batch is one operation. */
export function batchError(
  faults: readonly Fault[],
  total: number,
  hint = "Mend them, or apply the others alone with --no-atomic.",
): TicketError {
  const [first] = faults;
  if (first !== undefined && total === 1) return first.error;
  const kinds = new Set(faults.map((f) => f.error.kind));
  const kind = kinds.size === 1 && first !== undefined ? first.error.kind : "invalid";
  return new TicketError(
    "BATCH_FAULTY",
    kind,
    `${faults.length} of ${total} operations can't be made; nothing was written.`,
    {
      data: {
        faults: faults.map(({ index, error }) => ({
          index,
          code: error.code,
          message: error.message,
          ...(error.hint === undefined ? {} : { hint: error.hint }),
        })),
      },
      hint,
      cause: first?.error,
    },
  );
}
