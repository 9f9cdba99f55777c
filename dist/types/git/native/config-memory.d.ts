import { type Setting } from "../config.js";
import type { GitConfig } from "../repository.js";
import type { Place } from "./config-sources.js";
import { type NativeContext } from "./context.js";
/** A file that decides the configuration, and how it looked: `null` for one that was not there. */
export type SourceState = readonly [path: string, look: string | null];
/** Returns how a file looks from outside, `null` when it is not there, undefined when that can't be told. */
export declare function lookOf(path: string): string | null | undefined;
/** Tells whether a file has been as it is for long enough that any later change will be seen. */
export declare function isSettled(look: string | null, now: number): boolean;
/** Returns the settings that this program goes by as an earlier process kept them, if nothing has changed since. */
export declare function recalledConfig(context: Place): GitConfig | undefined;
/** Keeps settings for later processes, where that can be done. Never throws. */
export declare function keepConfig(context: NativeContext, files: readonly SourceState[], settings: readonly Setting[]): void;
