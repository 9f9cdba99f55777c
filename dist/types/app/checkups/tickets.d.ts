import type { StoreConfig } from "../../domain/config/config.js";
import type { Checkup } from "../doctor-types.js";
import type { ListedTicket } from "../reading-types.js";
type Tickets = readonly ListedTicket[];
/** Looks whether tickets fit the settings and each other. */
export declare function checkTickets(tickets: Tickets, config: StoreConfig): readonly Checkup[];
export {};
