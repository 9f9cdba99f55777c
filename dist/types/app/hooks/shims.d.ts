import type { HookName } from "./hook-names.js";
/** What is put into a shim when it is installed. */
export interface ShimSettings {
    /** That of the ids. */
    readonly prefix: string;
    /** The tickets ref. */
    readonly ref: string;
    /** True: every message is looked at, for each has to name a ticket. */
    readonly every: boolean;
    /** What starts this program where it is not on PATH. */
    readonly program: readonly string[];
}
/** Returns the script of a hook. */
export declare function shimOf(hook: HookName, settings: ShimSettings): string;
/** Tells whether a file is a shim of ours, of whatever version. */
export declare function isShim(text: string, hook: HookName): boolean;
/** Tells which hook a file of ours is for, under whatever name. */
export declare function shimFor(text: string): string | undefined;
