import type { JsonObject } from "../base/json.js";
import type { Choice, Included } from "./query-types.js";
import type { ListedTicket } from "./reading-types.js";
/** Members of a ticket, as a list has them. */
export declare const TICKET_FIELDS: readonly string[];
/** What can be added to them. */
export declare const INCLUDES: readonly Included[];
/** Checks what is wanted of tickets. @throws TicketError `UNKNOWN_FIELD`. */
export declare function checkChoice({ fields, include }: Choice): void;
/** Returns the wanted members of a ticket, in the order that they are asked for; a custom field stands below `custom`. */
export declare function chooseFields(ticket: ListedTicket, fields: readonly string[] | undefined): JsonObject;
