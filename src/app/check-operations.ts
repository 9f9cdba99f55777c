import { TicketError } from "../base/errors.ts";
import { schemaFaults } from "../domain/schema/faults.ts";
import { operationMembers } from "../domain/schema/operation-members.ts";
import { validateOperation } from "../domain/schema/validators.generated.js";
import type { Fault } from "../store/plan.ts";

/** Returns everything that the operation schema finds wrong with one operation, as one error. */
export function operationFault(operation: unknown): TicketError | undefined {
  if (validateOperation(operation)) return undefined;
  const faults = schemaFaults(validateOperation.errors ?? [], operationMembers);
  const message = faults.map(({ path, problem }) => `${path} ${problem}`.trim()).join("; ");
  return new TicketError(
    "INVALID_OPERATION",
    "invalid",
    `Not an operation: ${message}${message.endsWith("?") ? "" : "."}`,
    {
      data: { faults },
      hint: "The README lists the operations and their members.",
    },
  );
}

/** Returns the faults of operations that did not come from our own code. */
export function operationFaults(operations: readonly unknown[]): readonly Fault[] {
  return operations.flatMap((operation, index) => {
    const error = operationFault(operation);
    return error === undefined ? [] : [{ index, error }];
  });
}
