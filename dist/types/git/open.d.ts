import type { FileSystem } from "./file-system.js";
import type { AuthCallback, HttpClient } from "./http.js";
import { type OpenOptions as NativeOptions } from "./native/open.js";
import type { GitRepository } from "./repository.js";
/** Where to look for a repository, and by what. */
export interface OpenOptions extends NativeOptions {
    /** A file system of the caller's: then no git is used. */
    readonly fs?: FileSystem | undefined;
    readonly http?: HttpClient | undefined;
    readonly onAuth?: AuthCallback | undefined;
}
/** Opens the repository of `cwd` by git where there is one, else without. @throws TicketError `BAD_ENGINE`, and what the engines throw. */
export declare function openRepository(options: OpenOptions): Promise<GitRepository>;
