import { TicketError } from "../base/errors.js";
import type { Fault } from "./plan.js";
/** Returns the error for a batch with faults: the fault itself when the batch is one operation. */
export declare function batchError(faults: readonly Fault[], total: number, hint?: string): TicketError;
