import type { GitConfig } from "./repository.js";
/** One variable as git reads it. Without "=" its value is undefined, which git reads as true. */
export type Setting = readonly [name: string, value: string | undefined];
/** What is kept of the address of a folder, which is reached without a network. */
export declare const FOLDER = ".";
/** Returns those of the settings, named as git prints them, that this program goes by, without what may be secret. */
export declare function keptSettings(settings: readonly Setting[]): readonly Setting[];
/** Files in which what a clone knows of its subscribers is kept, and those that are being written. */
export declare const SUBSCRIBER_FILE: RegExp;
/** Files in which settings are kept, and those that are being written. */
export declare const CONFIG_FILE: RegExp;
/** Returns the settings printed by `git config --list -z`. */
export declare function parseConfigList(text: string): readonly Setting[];
/** Returns one record of that list. */
export declare function parseSetting(record: string): Setting;
/** Returns a configuration of these settings, in the order git reads them. */
export declare function configOf(settings: readonly Setting[]): GitConfig;
/** Returns a configuration of settings that are kept (`keptSettings`); asking it for the value of another is a fault of ours. */
export declare function keptConfig(kept: readonly Setting[]): GitConfig;
