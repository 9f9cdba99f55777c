import type { FileSystem } from "../file-system.js";
import type { AuthCallback, HttpClient } from "../http.js";
import type { GitRepository } from "../repository.js";
/** Where to look for a repository, by which file system, and what this process is made of. */
export interface IsomorphicOptions {
    readonly fs: FileSystem;
    readonly cwd: string;
    /** Opens this git directory, whatever `cwd` and GIT_DIR say. */
    readonly gitDir?: string | undefined;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly now: () => number;
    readonly pid: number;
    readonly random: (bytes: number) => Uint8Array;
    readonly http?: HttpClient | undefined;
    readonly onAuth?: AuthCallback | undefined;
}
/**
 * Opens a repository without git, over a file system.
 *
 * @throws TicketError `NOT_A_REPOSITORY`, `UNSAFE_REPOSITORY`, `BAD_FILE_SYSTEM`, `ENGINE_UNSUPPORTED`.
 */
export declare function openIsomorphic(options: IsomorphicOptions): Promise<GitRepository>;
