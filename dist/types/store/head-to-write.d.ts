import type { Oid } from "../git/repository.js";
import { type Snapshot } from "./snapshot.js";
import type { Store } from "./store.js";
/** The snapshot at a commit that is there. */
export type Head = Snapshot & {
    readonly commit: Oid;
};
/** Returns the head to write on; another tool's commit there is adopted first. @throws TicketError `NO_TICKETS`. */
export declare function headToWrite(store: Store): Promise<Head>;
