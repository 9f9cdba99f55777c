import { TicketError } from "../base/errors.js";
import type { Oid } from "./repository.js";
/** Returns the error for an object that can't be read: it is damaged, or missing where it must not be. */
export declare function damagedObject(oid: Oid | null, reason: string, cause?: unknown): TicketError;
