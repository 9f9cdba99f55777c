import type { Oid } from "../git/repository.js";
import { type Store } from "./store.js";
/** Something that is not as it should be. */
export interface Finding {
    readonly severity: "error" | "warning";
    readonly path: string;
    readonly problem: string;
}
/** Returns what `check` finds; a failure that is no bug is a finding too. */
export declare function findingsOf(path: string, check: () => Promise<readonly Finding[]>): Promise<readonly Finding[]>;
/** What was looked at, and what was wrong with it. */
export interface VerifiedHistory {
    readonly commits: number;
    readonly joins: number;
    readonly findings: readonly Finding[];
}
/** Checks the clock of every commit, and makes every join again. */
export declare function verifyHistory(store: Store, tip: Oid): Promise<VerifiedHistory>;
