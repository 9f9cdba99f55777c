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
export declare function cacheFiles(folder: string | undefined, isOurs: (name: string) => boolean): readonly CacheFile[];
