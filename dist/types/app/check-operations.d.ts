import { TicketError } from "../base/errors.js";
import type { Fault } from "../store/plan.js";
/** Returns everything that the operation schema finds wrong with one operation, as one error. */
export declare function operationFault(operation: unknown): TicketError | undefined;
/** Returns the faults of operations that did not come from our own code. */
export declare function operationFaults(operations: readonly unknown[]): readonly Fault[];
