import type { OnProgress, Progress } from "../../base/progress.js";
import type { NativeContext } from "./context.js";
/** How a run of git that talks to a remote ended. */
export interface TransportOutcome {
    readonly code: number | undefined;
    readonly stdout: string;
    /** Without what only tells how far it is. */
    readonly stderr: string;
    /** True: the remote said nothing for too long, and git was ended. */
    readonly hung: boolean;
}
export interface TransportRun {
    readonly args: readonly string[];
    readonly settings: readonly string[];
    /** Whether what it prints is wanted; what it tells meanwhile always is. */
    readonly answers: boolean;
    readonly what: Progress["what"];
    readonly patienceMs: number;
    readonly onProgress: OnProgress | undefined;
}
/**
 * Runs git against a remote. Passwords are git's affair: it asks at the terminal, by its helpers, as ever.
 *
 * It always tells how far it is, so that a remote that says nothing any more can be told from a slow one.
 */
export declare function runTransport({ runner, base: cwd }: NativeContext, run: TransportRun): Promise<TransportOutcome>;
