import type { Oid } from "../git/repository.js";
export interface DeinitOptions {
    /** True: the tickets go too, and every backup of them. */
    readonly purgeRef?: boolean;
    /** Where the tickets ref is to be; else nothing is removed. Null: nowhere. Default: wherever it is. */
    readonly head?: Oid | null;
    /** True: only look. */
    readonly dryRun?: boolean;
}
/** What was taken out of a repository, or would be. */
export interface DeinitResult {
    /** The git directory; `path` is below it. */
    readonly dir: string;
    readonly ref: string;
    /** Where the tickets ref is, or was; null: there is none. */
    readonly head: Oid | null;
    /** How many tickets are on it, deleted ones too; null where they can't be counted. */
    readonly tickets: number | null;
    /** Remote-tracking refs that hold the head. */
    readonly copies: readonly string[];
    /** Backups of the tickets: `refs/tickets-backup/…`. */
    readonly backups: readonly {
        readonly ref: string;
        readonly commit: Oid;
    }[];
    /** What was fetched from remotes, and last seen there. */
    readonly tracking: readonly {
        readonly ref: string;
        readonly commit: Oid;
    }[];
    /** True: the tickets ref, the backups and what we keep of remotes went, with their reflogs. */
    readonly purged: boolean;
    readonly removed: readonly {
        readonly what: string;
        readonly path: string;
    }[];
    readonly left: readonly {
        readonly what: string;
        readonly path: string;
        readonly why: "in use" | "not ours";
    }[];
}
