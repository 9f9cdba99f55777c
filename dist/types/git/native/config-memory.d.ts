import type { GitConfig } from "../repository.js";
import type { Place } from "./config-sources.js";
/** A file that decides the configuration, and how it looked: `null` for one that was not there. */
export type SourceState = readonly [path: string, look: string | null];
/** Returns a checksum of text. Not for secrets: it only tells what was cut short or damaged. */
export declare const checksum: (text: string) => string;
/** Returns how a file looks from outside, `null` when it is not there, undefined when that can't be told. */
export declare function lookOf(path: string): string | null | undefined;
/** Returns the name under which the configuration of a place and an environment is kept; 64 bits tell it from others. */
export declare function nameFor({ gitDir, env }: Place): string;
/** Returns the settings that this program goes by as an earlier process kept them, if nothing has changed since. */
export declare function recalledConfig(context: Place): GitConfig | undefined;
