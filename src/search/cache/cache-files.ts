import { lstatSync, readdirSync, type Stats } from "node:fs";
import { join } from "node:path";

/** A file in the cache's folder. */
export interface CacheFile {
  readonly name: string;
  readonly bytes: number;
  /** When it was written, in milliseconds since 1970. */
  readonly time: number;
  /** A plain file of this user. Of anything else nothing is read, and it is not removed. */
  readonly plain: boolean;
}

/** Returns the files of a folder that have one of our names. */
export function cacheFiles(
  folder: string | undefined,
  isOurs: (name: string) => boolean,
): readonly CacheFile[] {
  if (folder === undefined) return [];
  return namesIn(folder)
    .filter(isOurs)
    .flatMap((name) => {
      const stats = tryLstat(join(folder, name));
      if (stats === undefined) return [];
      const own = stats.uid === (process.geteuid?.() ?? stats.uid);
      const { size: bytes, mtimeMs: time } = stats;
      return [{ name, bytes, time, plain: stats.isFile() && own }];
    });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function tryLstat(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined; // gone just now
  }
}
