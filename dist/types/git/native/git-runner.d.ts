import type { ChildProcessByStdio, ChildProcessWithoutNullStreams } from "node:child_process";
import type { Readable } from "node:stream";
/** Told the arguments of every git process before it starts; for tests and measurements. */
export type OnSpawn = (args: readonly string[]) => void;
/** One run of git. */
export interface GitRequest {
    /** The subcommand and what follows; every value from outside was validated or stands behind --end-of-options. */
    readonly args: readonly string[];
    readonly input?: Uint8Array | string;
    /** `-c` settings of this run. */
    readonly settings?: readonly string[];
    readonly cwd?: string;
    /** Whether the user's hooks run; only moving a ref asks for it. */
    readonly hooks?: boolean;
    /** Leaves out our own `-c` settings, for a run that reads the configuration. */
    readonly plain?: boolean;
    /** Told the process id as soon as there is one. */
    readonly onStart?: (pid: number) => void;
}
/** How a run ended. `code` is undefined when a signal ended it. */
export interface GitOutcome {
    readonly code: number | undefined;
    readonly stdout: Buffer;
    readonly stderr: string;
}
/** A git that has been started, and waits for its input. */
export interface BegunGit {
    /** Undefined where it could not be started, which `finish` tells of. */
    readonly pid: number | undefined;
    /** Gives it some of its input. */
    tell(input: string): void;
    /** Waits until it has answered with these words; false: it has ended without them. */
    hears(words: string): Promise<boolean>;
    /**
     * Gives it the rest of its input and waits for its end; or until it has `said` words with which all is done, for the end of a
     * process takes longer to be told than to come.
     */
    finish(input: Uint8Array | string, said?: string): Promise<GitOutcome>;
}
/** A process that nothing is told. */
export type HeardProcess = ChildProcessByStdio<null, Readable | null, Readable>;
/** Starts git: no shell, no pager, no replace refs, no fsmonitor, no hooks unless asked for. */
export interface GitRunner {
    run(request: GitRequest): Promise<GitOutcome>;
    /** Starts it before its input is known: it reads its configuration while we are busy. */
    begin(request: Omit<GitRequest, "input">): Promise<BegunGit>;
    /** Starts a process that is talked to. */
    start(request: GitRequest): Promise<ChildProcessWithoutNullStreams>;
    /** Starts a process that is only listened to; what it says on stderr alone, where it has no other answer. */
    listen(request: GitRequest, answers: boolean): Promise<HeardProcess>;
    /** Starts a process that outlives this one, out of the way; returns its id. `onEnd` is called if we live to see it. */
    detach(args: readonly string[], onEnd: () => void): Promise<number | undefined>;
}
/** Where and how processes are started. */
export interface RunnerOptions {
    readonly cwd: string;
    readonly env: Record<string, string>;
    readonly onSpawn: OnSpawn | undefined;
}
/** Returns a runner. `env` is passed as it is. What starts processes is loaded with the first one. */
export declare function createGitRunner(options: RunnerOptions): GitRunner;
