/** How one try to deliver an event ended. */
export interface Attempt {
    /** When it ended, in milliseconds since 1970. */
    readonly at: number;
    /** Id of the event. */
    readonly event: string;
    readonly type: string;
    readonly subject: string | null;
    /** The first is 1. */
    readonly attempt: number;
    /** `dead`: it failed for the last time, and the event was put aside. */
    readonly outcome: "delivered" | "failed" | "dead";
    readonly ms: number;
    /** What went wrong; null: nothing. */
    readonly error: string | null;
}
/** Adds to the log. Never throws: what happened, happened. */
export declare function logAttempts(dir: string, name: string, attempts: readonly Attempt[]): void;
/** Returns what the log holds, the oldest first. */
export declare function readAttempts(dir: string, name: string): readonly Attempt[];
