import { type Json } from "../base/json.js";
import { type Document } from "../domain/document.js";
import type { EventTicket } from "./event.js";
/** Returns the status of a ticket's status register. */
export declare function statusIn(register: Json | undefined): string;
/** Returns what every event says of its ticket. */
export declare function eventTicket(document: Document): EventTicket;
