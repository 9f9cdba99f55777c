import type { GitConfig } from "./repository.js";
/** Returns the configuration printed by `git config --list -z`. */
export declare function parseConfigList(text: string): GitConfig;
