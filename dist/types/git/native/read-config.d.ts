import type { GitConfig } from "../repository.js";
import type { NativeContext } from "./context.js";
/** Returns every setting, by git. */
export declare function readWholeConfig({ runner }: NativeContext): Promise<GitConfig>;
/** Returns what stands in the repository's own file, by git. */
export declare function readLocalConfig({ runner }: NativeContext): Promise<GitConfig>;
/** Settings as git gave them, and what keeps them for the next process. */
export interface AskedConfig {
    readonly config: GitConfig;
    /** Never throws. */
    readonly keep: () => void;
}
/** Returns the settings that this program goes by, by git. */
export declare function askConfig(context: NativeContext): Promise<AskedConfig>;
