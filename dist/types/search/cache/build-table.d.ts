import type { Oid } from "../../git/repository.js";
import type { KeptTable } from "./kept-table.js";
import { type CachePlace } from "./ticket-cache.js";
/** Reads all tickets of a commit and keeps them. @throws CacheFault where they can't be kept, and what reading throws. */
export declare function buildTable(place: CachePlace, commit: Oid): Promise<KeptTable>;
