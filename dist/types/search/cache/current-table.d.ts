import type { Oid } from "../../git/repository.js";
import type { Store } from "../../store/store.js";
import type { TicketTable } from "./table.js";
/** Returns the table of a commit: the one at hand, the one that was kept, or that one brought up to date. */
export declare function tableAt(store: Store, commit: Oid): Promise<TicketTable | undefined>;
/** Forgets the table at hand, since it turned out to be damaged. */
export declare function forgetTable(store: Store): void;
