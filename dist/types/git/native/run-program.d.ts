import type { Env } from "./git-env.js";
/** How a program ended. `failure` is set when it could not be started. */
export interface ProgramOutcome {
    readonly code: number | undefined;
    readonly stdout: string;
    readonly stderr: string;
    readonly failure: string | undefined;
}
/** Runs a program that git's configuration names, without a shell, in the user's own environment. */
export declare function runProgram(options: {
    readonly program: string;
    readonly args: readonly string[];
    readonly input: Uint8Array | string;
    readonly env: Env;
    readonly cwd: string;
}): Promise<ProgramOutcome>;
