import { type Setting } from "../config.js";
import type { NativeContext } from "./context.js";
/** A setting, and where git found it: `file:…`, `command line:`. */
export interface SourcedSetting {
    readonly scope: string;
    readonly origin: string;
    readonly setting: Setting;
}
/** Returns what `git config --list -z --show-scope --show-origin` prints. */
export declare function parseSources(text: string): readonly SourcedSetting[];
/** What the files are looked for by. */
export type Place = Pick<NativeContext, "gitDir" | "commonDir" | "env">;
/**
 * Returns every file whose change, coming or going could change the configuration; undefined where that can't be told:
 * settings that depend on the branch, files of another user's home, a source that is no file.
 *
 * `system` is the file for all users. See git-config(1), FILES and Includes.
 */
export declare function sourceFiles(settings: readonly SourcedSetting[], place: Place, system: string): readonly string[] | undefined;
