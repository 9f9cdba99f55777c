import { type Setting } from "../config.js";
import { type SourceState } from "./config-memory.js";
import type { NativeContext } from "./context.js";
/** Tells whether a file has been as it is for long enough that any later change will be seen. */
export declare function isSettled(look: string | null, now: number): boolean;
/** Keeps settings for later processes, where that can be done. Never throws. */
export declare function keepConfig(context: NativeContext, files: readonly SourceState[], settings: readonly Setting[]): void;
