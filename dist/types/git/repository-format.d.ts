import type { ObjectFormat } from "./repository.js";
/** What a repository's own config file says about how it is stored. */
export interface RepositoryFormat {
    readonly objectFormat: ObjectFormat;
    readonly refStorage: "files" | "reftable";
    /** Whether objects may be missing here and be fetched when asked for. */
    readonly partialClone: boolean;
}
/**
 * Returns the format, or undefined where the file holds anything that only git should judge.
 *
 * Reads `core.repositoryFormatVersion` and `[extensions]` as git does for these: from this one file, no includes.
 */
export declare function parseRepositoryFormat(text: string): RepositoryFormat | undefined;
