import type { Oid } from "../../git/repository.js";
import type { Store } from "../../store/store.js";
import type { TicketTable } from "./table.js";
/** How a table came to be at hand: as it was, brought up to date, or read from git as a whole. */
export type Came = "kept" | "refreshed" | "built";
/** What is asked of the cache. */
export interface Wanted {
    readonly folder: string;
    readonly commit: Oid;
    /** True: where there is none, all tickets are read, and kept. */
    readonly build: boolean;
    /** Why nothing that is kept is to be believed; undefined: it is. */
    readonly doubt?: string | undefined;
}
/** Returns the table of a commit: the one at hand, the one that was kept, that one brought up to date, or a new one. */
export declare function tableAt(store: Store, { folder, commit, build, doubt }: Wanted): Promise<{
    readonly table: TicketTable;
    readonly came: Came;
} | undefined>;
/** Forgets the table at hand: it turned out to be damaged, or is to be no more. */
export declare function forgetTable(store: Store): void;
