import { type HookName } from "./hook-names.js";
/** Returns the line that runs a hook of ours where there is one; what it is told, it alone reads. */
export declare function hookLine(hook: HookName): string;
/** Tells whether a hook has lines of ours. */
export declare const hasLines: (text: string) => boolean;
/** Returns a hook with our lines first, behind its `#!` line; those of another version are replaced. */
export declare function withLines(text: string | undefined, hook: HookName): string;
/** Returns a hook without our lines, as it was before; undefined: nothing else is in it, so that it was ours. */
export declare function withoutLines(text: string): string | undefined;
/** Tells whether lines of sh may be put into a hook: it is run by a shell. */
export declare function isShell(text: string): boolean;
