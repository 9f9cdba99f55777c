import { CONFIG_FILE } from "../git/config.ts";
import { type CacheFile, cacheFiles } from "../search/cache/cache-files.ts";
import { isCacheFile } from "../search/cache/cache-names.ts";
import type { Workspace } from "./workspace.ts";

/** Where files are kept, whether or not the cache is turned off. */
export const cacheFolder = ({ repo, cacheOff }: Workspace): string | undefined =>
  cacheOff === undefined ? repo.cacheDir() : cacheOff();

/** Names of what each room keeps there. Whoever keeps something else gets an entry, so that it can be cleared. */
const OURS: readonly ((name: string) => boolean)[] = [
  isCacheFile,
  (name) => CONFIG_FILE.test(name),
];

/** Returns all files of ours. */
export const ourFiles = (folder: string | undefined): readonly CacheFile[] =>
  cacheFiles(folder, (name) => OURS.some((isOurs) => isOurs(name)));
