import type { Oid } from "../git/repository.js";
import type { Store } from "./store.js";
/** Where backups stand: beside the tickets, so that nothing takes one for tickets, fetches it or pushes it. */
export declare const BACKUPS = "refs/tickets-backup/";
/** A ref that keeps a commit of tickets as it was before something. */
export interface Backup {
    readonly ref: string;
    readonly commit: Oid;
}
/** Keeps a commit under a name that tells when, and before what. */
export declare function keepBackup(store: Store, commit: Oid, before: string): Promise<Backup>;
/** Takes back a backup that nothing came after. */
export declare function dropBackup(store: Store, { ref, commit }: Backup): Promise<void>;
