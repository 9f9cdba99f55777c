import type { GitConfig } from "./repository.js";
/** One variable as git reads it. Without "=" its value is undefined, which git reads as true. */
export type Setting = readonly [name: string, value: string | undefined];
/** Tells whether a setting, as git prints its name, is one of those that this program goes by. */
export declare const isKept: (name: string) => boolean;
/** Returns the settings printed by `git config --list -z`. */
export declare function parseConfigList(text: string): readonly Setting[];
/** Returns one record of that list. */
export declare function parseSetting(record: string): Setting;
/** Returns a configuration of these settings, in the order git reads them. */
export declare function configOf(settings: readonly Setting[]): GitConfig;
/** Returns a configuration of the settings that are kept; asking it for another is a fault of ours. */
export declare function keptConfig(settings: readonly Setting[]): GitConfig;
