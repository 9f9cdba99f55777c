import type { GitConfig } from "../git/repository.js";
/** How a sync treats what it finds. */
export interface SyncOptions {
    /** Takes stamps from the future all the same. */
    readonly acceptClockSkew: boolean;
    /** Joins tickets that began apart from ours. */
    readonly allowUnrelated: boolean;
    /** How far ahead of our clock a stamp may be. */
    readonly skewMs: number;
    /** How long a remote may say nothing. */
    readonly patienceMs: number;
}
/** Returns the limits of git's configuration: `ticket.clockSkew` in minutes, `ticket.remoteTimeout` in seconds. */
export declare function configuredLimits(config: GitConfig): Pick<SyncOptions, "skewMs" | "patienceMs">;
