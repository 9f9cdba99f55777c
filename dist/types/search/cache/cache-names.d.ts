/** Names of the files of one ref. */
export declare function cacheNames(ref: string): {
    table: string;
    patch: string;
    log: string;
    rows: (random: string) => string;
    text: string;
    textPatch: string;
    words: (random: string) => string;
    /** Of a list that was asked for: its file, and what tells it from others that might have the same. */
    page: (query: unknown) => {
        key: string;
        name: string;
    };
    /** The query of such a key. */
    queryOf: (key: string) => unknown;
    /** Other refs have files of their own. */
    isOurs: (name: string) => boolean;
};
/** Files in the cache's folder that are ours. */
export declare const isCacheFile: (name: string) => boolean;
/** Those of them that full-text search has. */
export declare const isTextFile: (name: string) => boolean;
/** Those that are lists that were asked for. */
export declare const isPageFile: (name: string) => boolean;
/** Other refs have files of their own. */
export declare const isOfRef: (name: string, ref: string) => boolean;
