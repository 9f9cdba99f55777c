import type { Location } from "./discovery.js";
import type { Env } from "./git-env.js";
import type { GitRunner } from "./git-runner.js";
import type { RepositoryFormat } from "./repository-format.js";
/** What every part of the native engine works with. */
export interface NativeContext extends Location {
    /** Where packs go: the common directory's, unless GIT_OBJECT_DIRECTORY says otherwise. */
    readonly objectsDir: string;
    readonly format: RepositoryFormat;
    readonly runner: GitRunner;
    /** The user's environment. Git's processes get a cleaned one. */
    readonly env: Env;
    readonly now: () => number;
    readonly pid: number;
    readonly random: (bytes: number) => Uint8Array;
}
/** Waits. A timer keeps the process alive, since somebody waits for the answer. */
export declare function sleep(ms: number): Promise<void>;
/** Returns a whole number from `least` to `most`, both included. */
export declare function randomBetween(random: (bytes: number) => Uint8Array, least: number, most: number): number;
/** Returns `bytes` random bytes as hexadecimal, for a name that nobody else uses. */
export declare function randomName(random: (bytes: number) => Uint8Array): string;
