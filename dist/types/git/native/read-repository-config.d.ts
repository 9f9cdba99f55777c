/** Returns the text of a repository's own config file. */
export declare function readRepositoryConfig(commonDir: string): string;
