import type { StoreConfig } from "../domain/config/config.js";
import { type Counted } from "./counted.js";
import type { Listing } from "./tickets.js";
/** Counts tickets that were read. */
export declare function countTickets(listing: Listing, config: StoreConfig): Counted;
