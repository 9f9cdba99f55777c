import { type CacheFile } from "../search/cache/cache-files.js";
import type { Workspace } from "./workspace.js";
/** Where files are kept, whether or not the cache is turned off. */
export declare const cacheFolder: ({ repo, cacheOff }: Workspace) => string | undefined;
/** Returns all files of ours. */
export declare const ourFiles: (folder: string | undefined) => readonly CacheFile[];
