import type { ObjectFormat, Oid } from "../repository.js";
import type { Files } from "./files.js";
import type { ObjectFiles } from "./object-files.js";
/** What a walk needs of a commit. */
export interface Commit {
    readonly oid: Oid;
    readonly tree: Oid;
    /** None for one at which a shallow clone ends. */
    readonly parents: readonly Oid[];
    readonly time: number;
}
/** The commits of a repository, and how they descend from each other. */
export declare class Commits {
    #private;
    constructor(files: Files, objects: ObjectFiles, commonDir: string, format: ObjectFormat);
    /** @throws TicketError `BAD_OID`, `STORE_DAMAGED` where there is no such commit. */
    get(oid: Oid): Promise<Commit>;
    /** Returns the commits at which a shallow clone ends. */
    shallow(): Promise<ReadonlySet<Oid>>;
    /** Returns every commit that these descend from, themselves included; no step is made into what is hidden. */
    reachable(tips: readonly Oid[], hidden?: ReadonlyMap<Oid, unknown>): Promise<Map<Oid, Commit>>;
    /** Tells whether `descendant` holds `ancestor` in its history. */
    holds(descendant: Oid, ancestor: Oid): Promise<boolean>;
    /** Returns every best common ancestor. */
    mergeBases(a: Oid, b: Oid): Promise<Oid[]>;
}
/** Commits that wait, the newest to be taken first. */
export declare class NewestFirst {
    #private;
    add(commit: Commit): void;
    take(): Commit | undefined;
    some(check: (commit: Commit) => boolean): boolean;
}
